import { greetings } from "../lexicons/letterFormulas";
import { isOrdinaryPurpose } from "../text/meetingTitles";
import { speaksOfWork } from "../text/workWords";
import { regionAt } from "../text/regionAt";
import { sentencesOf } from "../text/sentences";
import type { Context, Found, Reading } from "../text/types";
import type { Kind } from "../types";
import { isInside, isToPrivateAddress, namesPrivateRecipient } from "./addressee";
import { Conversation } from "./conversation";
import { wholeOf } from "./identifiers";
import { isIllness } from "./illness";
import { hasInitials } from "./initials";
import { hasFamily, hasThirdPerson } from "./personWords";
import { isSelfReport } from "./selfReport";
import { anybody } from "./signs/anybody";
import { dealtWith } from "./signs/dealtWith";
import { general, talkedOf } from "./signs/general";
import { nobody } from "./signs/nobody";
import { anyHolds } from "./signs/sign";
import { evenings } from "./signs/topics";
import { asksOrSupposes } from "./signs/supposition";
import { holds, wordsIn, type Span } from "./span";
import { atMost, stronger, type Strength } from "./strength";
import { TermPlace } from "./termPlace";

/** Letters, with the comma behind it. */
const LONGEST_NAME = 40;
const FEW_INVITED = 2;
const LINES_BEFORE = 3;
const LINES_AFTER = 2;
/** A line of a form is short; a sentence of prose is not, and its neighbours tell less. */
const FORM_LINE = 70;
/** Who is greeted as a member, or invited to a union's meeting, is one. */
const invitingKinds: readonly Kind[] = ["politicalOpinion", "unionMembership"];
/** What citizens ask about without having it. */
const askedAbout: readonly Kind[] = ["protectedAddress"];
const told =
  /(?:^|\s)(?:du|you)\s(?:er|har|fik|blev|bliver|får|skal have|är|fick|are|have|were)(?:\s|$)/;
const absence =
  /^(?:(?:är|blev|blivit|is|are|was|off|called in|calls in) )*(?:sjuk|krasslig|förkyld|sick|ill|unwell|poorly)(?: (?:idag|i dag|today))?$/;
const salutation = new RegExp(`^[^a-zæøåäö]*(?:${greetings}|till?)\\s`);
const workTitle =
  /møde|möte|meeting|team|fagdag|temadag|temamøde|kursus|kurs|oplæg|netværk|nätverk|undervisning|utbildning|budget|intro|afstemning|avstämning|refusion|planlægning|planering|gennemgang|genomgång|opgørelse|indkøb|inköp|tilsyn|eftersyn|afprøvning|statistik|oprydning|øvelse|övning|brandsyn|prøver(?![a-zæøåäö])/;

/** "Dette er en skriftlig påtale", "Hermed en skriftlig advarsel": it is handed to the reader. */
const handedOver =
  /(?:^|[^a-zæøåäö])(?:dette er|det her er|detta är|det här är|this is|hermed|härmed|hereby)(?: hermed| härmed)?(?: (?:en|et|ett|your|an?))? $/;

/** "hun er meldt ind i", right before the term. */
const before =
  /(?:^|[^a-zæøåäö])(?:hun|han|hon|hen|she|he) (?:er|har|fik|får|blev|lider|fejler|är|fick|has|had|is|was|got|suffers)(?![a-zæøåäö])[^.,;:!?]{0,30}$/;
/** "säga upp dig", right behind it. */
const behind = /^[a-zæøåäö]{0,4} (?:dig|dej)(?![a-zæøåäö])/;

function isSaidOfOne({ lead, tail }: TermPlace): boolean {
  return before.test(lead) || behind.test(tail);
}

/** "Oskar Lind är sjuk och kan inte komma på kursen". */
function isAway({ leadAsWritten, found }: TermPlace): boolean {
  return isIllness(found) && named.test(leadAsWritten);
}

const named = /[A-ZÆØÅÄÖÉ][a-zæøåäöé-]+ [A-ZÆØÅÄÖÉ][a-zæøåäöé-]+(?: (?:är|er|is))? $/;

/** Somebody of whom something is said, who was named before. */
const pronoun =
  /(?:^|[^a-zæøåäö])(?:hun|han|hon|she|he) (?:har|er|går|lider|fik|får|är|fick|mår|has|is|goes|suffers)(?![a-zæøåäö])/;

const bed =
  /(?:^|[^a-zæøåäö])(?:(?:stue|værelse|vær\.?|seng|säng|vårdrum|bed) \d{1,3}(?!\d)|(?:room|rum) \d{1,3} (?:has|is|har|är)(?![a-z]))/;

const ARTICLE = 4;
/** "genoptræningen", "the rehabilitation". */
const definite = /^the |[a-zæøåäö]{4}(?:[ei]n|[ei]t|erne|ene|an|arna|orna|erna)$/;

/** What a communication says about people, asked once per sensitive term. */
export class Evidence {
  private readonly conversation: Conversation;

  constructor(
    found: readonly Found[],
    private readonly context: Context,
  ) {
    this.conversation = new Conversation(found, context);
  }

  of(found: Found): Strength {
    const { reading, match, kind } = found;
    const { readings } = this.context;
    const place = new TermPlace(found, this.conversation, readings);
    if (kind === "health" && this.isOrdinaryAbsence(reading, match)) return 0;
    if (kind === "employment" && this.isSummons(reading)) return 2;
    if (invitingKinds.indexOf(kind) >= 0 && !this.conversation.isPublic && this.isToMembers(place))
      return 2;
    if (kind === "socialServices" && isOrdinaryPurpose(match, reading, this.context)) return 0;
    if (anyHolds(nobody, place) || anyHolds(dealtWith, place)) return 0;
    if (anyHolds(evenings, place)) return this.isOfOneBefore(place) ? 2 : 0;
    const isIdentified = place.isPresent("identified");
    const isSaid = isSaidOfOne(place);
    if (!isSaid && anyHolds(anybody, place)) return isIdentified ? 1 : 0;
    // Agendas and notices, but for what they say to the reader.
    if (holds(reading, place.sentence, "publicContext") && !isSaid) {
      if (!this.isCaseOf(place) && !isAway(place))
        return isIdentified || place.isPresent("yours") ? 1 : 0;
    }
    if (isIdentified) {
      const isNear = this.conversation.identifiers.anyIn(reading, place.around);
      return isNear ? 3 : stronger(1, this.inSentence(place));
    }
    const direct = this.inSentence(place);
    // "Erling er tunghør", in an invitation to many.
    const isAttached = this.conversation.isForPrint && reading.role === "attachment";
    const isPublic = this.conversation.isPublic && !isAttached;
    if (isPublic && place.isPresent("bearer")) return 2;
    const isMet = this.context.channel === "meeting" && this.isWithCitizen(reading);
    if (direct >= 2 || isPublic || (!isMet && anyHolds(talkedOf, place))) return direct;
    if (this.isNamedNear(place)) return 2;
    if (direct === 0 && anyHolds(general, place)) return 0;
    return stronger(direct, stronger(this.nearby(place), this.inCommunication(reading, kind)));
  }

  /**
   * Whether nothing says whose it is, in the body of a letter to one citizen's own address. What is
   * spoken of as known ("genoptræningen begynder") is theirs.
   */
  isPresumed(found: Found, strength: Strength): boolean {
    const { reading, match } = found;
    if (this.context.channel !== "mail" || reading.role !== "body") return false;
    if (strength !== 1 || !this.conversation.isToCitizenAtHome) return false;
    const place = new TermPlace(found, this.conversation, this.context.readings);
    const withArticle = reading.plain.lower.slice(Math.max(0, match.start - ARTICLE), match.end);
    return !place.isPresent("identified") && !definite.test(withArticle);
  }

  private inSentence(place: TermPlace): Strength {
    const { pronoun } = this.conversation;
    const { reading } = place.found;
    if (place.isPresent("person")) return pronoun;
    if (this.hasInitials(reading) || this.isInBed(place)) return 3;
    if (asksOrSupposes(place.lower)) return 0;
    const strength = this.secondPerson(place);
    if (strength > 0) return atMost(pronoun, strength);
    const { first } = this.conversation.pronounsOf(reading);
    const said = this.isQuoted(place) ? place.words : place.wordsBefore;
    const isWriters = said.some((word) => first.has(word)) || isSelfReport(place);
    return isWriters ? atMost(pronoun, 2) : 0;
  }

  /** "jeg har fået at vide, det er brystkræft", in the citizen's own mail below the answer. */
  private isQuoted({ found: { reading, match } }: TermPlace): boolean {
    return this.conversation.isToCitizenAtHome && regionAt(reading, match.start) === "history";
  }

  private secondPerson(place: TermPlace): Strength {
    const { addressee, isPublic } = this.conversation;
    if (isPublic) return 0;
    if (place.isPresent("yours")) return addressee === "many" ? 1 : 3;
    if (addressee === "citizen" && this.isHandedOver(place)) return 3;
    const { second } = this.conversation.pronounsOf(place.found.reading);
    if (addressee === "many" || !place.words.some((word) => second.has(word))) return 0;
    if (addressee === "citizen" && isToPrivateAddress(this.context)) return 3;
    return told.test(place.lower) ? 2 : 0;
  }

  private isHandedOver({ found: { kind, match, reading }, lead }: TermPlace): boolean {
    const isPlain = kind === "employment" && match.confidence === "high" && speaksOfWork(reading);
    return isPlain && isToPrivateAddress(this.context) && handedOver.test(lead);
  }

  /** What is likely a name stands in the same thought. */
  private isNamedNear({ found: { reading }, around, lead }: TermPlace): boolean {
    return !asksOrSupposes(lead) && this.conversation.identifiers.likelyIn(reading, around);
  }

  /** The sentences beside it; where lines are short, as in a form, some more of them. */
  private nearby({ found: { reading, kind }, index }: TermPlace): Strength {
    const { identifiers, pronoun } = this.conversation;
    const sentences = sentencesOf(reading);
    let strength: Strength = 0;
    for (let other = index - LINES_BEFORE; other <= index + LINES_AFTER; other += 1) {
      if (other < 0 || other >= sentences.count || other === index) continue;
      const span = { start: sentences.startOf(other), end: sentences.endOf(other) };
      if (Math.abs(other - index) > 1 && span.end - span.start > FORM_LINE) continue;
      if (identifiers.anyIn(reading, span)) return 2;
      if (this.isNote && identifiers.likelyIn(reading, span)) return 2;
      const small = this.conversation.pronounsOf(reading);
      const words = wordsIn(reading, span);
      if (hasThirdPerson(words, small) || hasFamily(words, small, kind)) {
        strength = atMost(pronoun, 2);
      }
    }
    return strength;
  }

  private inCommunication(reading: Reading, kind: Kind): Strength {
    const { addressee, identifiers, isToCitizenAtHome } = this.conversation;
    if (identifiers.inSubject) return 2;
    if (addressee === "many") return 0;
    const isTitle = reading.role === "subject" || reading.role === "attachmentName";
    if (isTitle && namesPrivateRecipient(reading, this.context)) return 3;
    if (isTitle && identifiers.isSomebody) return 2;
    if (reading.role === "attachmentName") return 1;
    const { channel, communication } = this.context;
    if (kind === "employment" && (communication.recipients ?? []).length === 1) return 1;
    if (channel === "appointment" && this.isOwnMatter) return 1;
    if (addressee === "citizen" && channel === "meeting" && this.isWithCitizen(reading)) return 2;
    if (askedAbout.indexOf(kind) >= 0) return 0;
    if (isToCitizenAtHome) return 1;
    return identifiers.anyIn(reading, wholeOf(reading)) ? 1 : 0;
  }

  /**
   * A union's gathering, or a greeting to members: the recipients are the people. A party's gathering is
   * an invitation, which is found as one.
   */
  private isToMembers({ found: { reading }, sentence, lower }: TermPlace): boolean {
    if ((this.context.communication.recipients ?? []).length === 0) return false;
    if (holds(reading, sentence, "unionGathering")) return true;
    return salutation.test(lower);
  }

  /** That somebody is ill today tells colleagues, and in Denmark anybody, no cause. */
  private isOrdinaryAbsence({ plain }: Reading, { start, end }: Span): boolean {
    if (!absence.test(plain.lower.slice(start, end))) return false;
    const { addressee } = this.conversation;
    return addressee === "colleague" || isInside(this.context) || this.context.language === "da";
  }

  /** What one enters for oneself without calling it work. */
  private get isOwnMatter(): boolean {
    return !this.context.readings.some(
      ({ role, plain }) => role === "subject" && workTitle.test(plain.lower),
    );
  }

  /** "… Hanne Madsen. Hun er i gruppe om angst": of whoever the sentence before names. */
  private isOfOneBefore({ index, found: { reading }, lead }: TermPlace): boolean {
    if (index === 0 || !pronoun.test(lead)) return false;
    const sentences = sentencesOf(reading);
    return this.conversation.identifiers.anyIn(reading, {
      start: sentences.startOf(index - 1),
      end: sentences.startOf(index),
    });
  }

  /** A citizen is invited, and not a firm: to their own address, or to what is theirs. */
  private isWithCitizen(reading: Reading): boolean {
    const { secondPossessive } = this.conversation.pronounsOf(reading);
    return (
      isToPrivateAddress(this.context) ||
      wordsIn(reading, wholeOf(reading)).some((word) => secondPossessive.has(word))
    );
  }

  /** "Tjenstlig samtale" with one or two invited: whoever is invited is the matter. */
  private isSummons({ role }: Reading): boolean {
    const { channel, communication } = this.context;
    const invited = (communication.recipients ?? []).length;
    const isFew = invited > 0 && invited <= FEW_INVITED && this.conversation.addressee !== "many";
    return channel === "meeting" && role === "subject" && isFew;
  }

  /** "Konference: Poul Erik Vang, terminal kræft": in an entry the name and then the matter. */
  private isCaseOf({ found: { reading, match } }: TermPlace): boolean {
    const { channel } = this.context;
    if (channel !== "meeting" && channel !== "appointment") return false;
    const start = Math.max(0, match.start - LONGEST_NAME);
    const lead = reading.plain.text.slice(start, match.start);
    const isApposed = /^[^,.;\n]*, $/.test(lead.slice(lead.lastIndexOf(":") + 1));
    return isApposed && this.conversation.identifiers.anyIn(reading, { start, end: match.start });
  }

  /** What is written in few words: "Karl Johan, Vestervej 19. Blind, bor alene". */
  private get isNote(): boolean {
    return this.context.channel === "sms";
  }

  /** "stue 14 – terminal, præst kl. 15", among those who work there. */
  private isInBed({ found: { kind }, lower }: TermPlace): boolean {
    return kind === "health" && this.context.channel !== "mail" && bed.test(lower);
  }

  /** In a calendar title two capitals are a citizen; elsewhere they are anything. */
  private hasInitials(reading: Reading): boolean {
    const { channel } = this.context;
    if (channel !== "meeting" && channel !== "appointment") return false;
    return reading.role === "subject" && hasInitials(reading, wholeOf(reading));
  }
}
