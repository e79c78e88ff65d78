import { sentencesOf } from "../text/sentences";
import { termsBetween } from "../text/termsBetween";
import type { Context, Found, Reading } from "../text/types";
import type { Kind } from "../types";
import { isAboutNobody, isOfThings, isSupposed } from "./aboutNobody";
import { Conversation } from "./conversation";
import { asksOrSupposes, isCounted, isFought, isTopic, speaksOfAnybody } from "./generalSpeech";
import { wholeOf } from "./identifiers";
import { isHappening } from "./happening";
import { hasInitials } from "./initials";
import { hasKin, hasThirdPerson } from "./personWords";
import { tellsRulesOrFigures } from "./rulesAndFigures";
import { holds, wordsIn, type Span } from "./span";
import { atMost, stronger, type Strength } from "./strength";
import { isWorkplace } from "./workplace";

const NEAR_WORDS = 4;
const FEW_INVITED = 2;
/** Letters. */
const SAME_THOUGHT = 60;
const LINES_BEFORE = 3;
const LINES_AFTER = 2;
/** A line of a form is short; a sentence of prose is not, and its neighbours tell less. */
const FORM_LINE = 70;
/** Who is invited to a party's or a union's meeting is a member. */
const invitingKinds: readonly Kind[] = ["politicalOpinion", "unionMembership"];
/** What is often a mere subject of talk; nobody writes of a benefit or a debt for its own sake. */
const talkedOf: readonly Kind[] = ["health", "religion", "sexuality", "criminalOffence"];
/** What citizens ask about without having it. */
const askedAbout: readonly Kind[] = ["protectedAddress"];
const told =
  /(?:^|\s)(?:du|you)\s(?:er|har|fik|blev|bliver|får|skal have|är|fick|are|have|were)(?:\s|$)/;
const absence =
  /^(?:(?:är|blev|blivit|is|are|was|off|called in|calls in) )*(?:sjuk|krasslig|förkyld|sick|ill|unwell|poorly)(?: (?:idag|i dag|today))?$/;
const salutation = /^[^a-zæøåäö]*(?:kære|hej|dear|hi|bästa|till?)\s/;
const workTitle =
  /møde|möte|meeting|team|kursus|kurs|oplæg|netværk|nätverk|undervisning|utbildning|budget|intro/;

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
    const sentences = sentencesOf(reading);
    const index = sentences.at(match.start);
    const sentence = { start: sentences.startOf(index), end: sentences.endOf(index) };
    if (
      isRequestedPaper(reading, sentence, match) ||
      isFought(reading, match) ||
      isCounted(reading, match) ||
      (kind === "socialServices" && isWorkplace(reading, match)) ||
      (kind === "criminalOffence" && isHappening(reading, match))
    )
      return 0;
    if (kind === "health" && this.isOrdinaryAbsence(reading, match)) return 0;
    if (kind === "employment" && this.isSummons(reading)) return 2;
    if (invitingKinds.indexOf(kind) >= 0 && this.isToMembers(reading, sentence)) return 2;
    if (this.isNews(reading, sentence, match)) return 0;
    const { identifiers } = this.conversation;
    const { readings } = this.context;
    const isNumbered = identifiers.numberIn(reading, wholeOf(reading));
    if (!isNumbered && isAboutNobody(readings, found, sentence)) return 0;
    const isIdentified = identifiers.anyIn(reading, sentence);
    if (!isIdentified && isSupposed(found, sentence)) return 0;
    if (!isIdentified && !this.speaksOfSomebody(reading, sentence)) {
      if (isOfThings(readings, found, sentence, identifiers.isSure)) return 0;
    }
    if (speaksOfAnybody(reading, sentence)) return isIdentified ? 1 : 0;
    if (holds(reading, sentence, "publicContext")) {
      return isIdentified || this.isYours(reading, sentence, match) ? 1 : 0;
    }
    if (isIdentified) {
      const isNear = this.conversation.identifiers.anyIn(reading, around(match, sentence));
      if (isNear) return 3;
      return stronger(1, this.inSentence(reading, sentence, match));
    }
    const direct = this.inSentence(reading, sentence, match);
    if (direct >= 2 || this.conversation.isPublic) return direct;
    const isTalkedOf = talkedOf.indexOf(kind) >= 0 && isTopic(reading, match);
    if (isTalkedOf && !identifiers.inSubject) return direct;
    const lower = reading.plain.lower.slice(sentence.start, sentence.end);
    const near = around(match, sentence);
    if (identifiers.likelyIn(reading, near) && !asksOrSupposes(lower)) return 2;
    const isPerhaps = identifiers.perhapsIn(reading, near) && !asksOrSupposes(lower);
    if (direct === 0 && !isPerhaps && tellsRulesOrFigures(lower)) return 0;
    const perhaps: Strength = isPerhaps ? 1 : 0;
    const far = this.inCommunication(reading, kind);
    const close = stronger(perhaps, this.nearby(reading, index, kind));
    return stronger(direct, stronger(close, far));
  }

  private speaksOfSomebody(reading: Reading, sentence: Span): boolean {
    const words = wordsIn(reading, sentence);
    const small = this.conversation.pronounsOf(reading);
    return hasKin(words, small) || hasThirdPerson(words, small);
  }

  private inSentence(reading: Reading, sentence: Span, term: Span): Strength {
    const { pronoun } = this.conversation;
    const words = wordsIn(reading, sentence);
    const small = this.conversation.pronounsOf(reading);
    if (hasKin(words, small) || hasThirdPerson(words, small)) return pronoun;
    if (this.hasInitials(reading, sentence)) return 3;
    if (asksOrSupposes(reading.plain.lower.slice(sentence.start, sentence.end))) return 0;
    const strength = this.secondPerson(reading, sentence, term);
    if (strength > 0) return atMost(pronoun, strength);
    const near = nearWords(reading, sentence, term);
    return near.some((word) => small.first.has(word)) ? atMost(pronoun, 2) : 0;
  }

  private secondPerson(reading: Reading, sentence: Span, term: Span): Strength {
    const { addressee } = this.conversation;
    if (this.isYours(reading, sentence, term)) return addressee === "many" ? 1 : 3;
    const { second } = this.conversation.pronounsOf(reading);
    const isSpokenTo = wordsIn(reading, sentence).some((word) => second.has(word));
    if (addressee === "many" || !isSpokenTo) return 0;
    if (addressee === "citizen") return 3;
    return told.test(reading.plain.lower.slice(sentence.start, sentence.end)) ? 2 : 1;
  }

  /** The papers write of people by name, but never to the reader and never by number. */
  private isNews(reading: Reading, sentence: Span, term: Span): boolean {
    if (!holds(reading, sentence, "newsContext")) return false;
    if (this.conversation.identifiers.numberIn(reading, sentence)) return false;
    return !this.isYours(reading, sentence, term);
  }

  /** "din sygemelding", a few words between at most. */
  private isYours(reading: Reading, sentence: Span, term: Span): boolean {
    const { secondPossessive } = this.conversation.pronounsOf(reading);
    return nearWords(reading, sentence, term).some((word) => secondPossessive.has(word));
  }

  /** The sentences beside it; where lines are short, as in a form, some more of them. */
  private nearby(reading: Reading, index: number, kind: Kind): Strength {
    const { identifiers, pronoun } = this.conversation;
    const sentences = sentencesOf(reading);
    let strength: Strength = 0;
    for (let other = index - LINES_BEFORE; other <= index + LINES_AFTER; other += 1) {
      if (other < 0 || other >= sentences.count || other === index) continue;
      const span = { start: sentences.startOf(other), end: sentences.endOf(other) };
      if (Math.abs(other - index) > 1 && span.end - span.start > FORM_LINE) continue;
      if (identifiers.anyIn(reading, span)) return 2;
      const small = this.conversation.pronounsOf(reading);
      if (hasThirdPerson(wordsIn(reading, span), small)) strength = atMost(pronoun, 2);
      else if (askedAbout.indexOf(kind) >= 0) continue;
      else if (identifiers.perhapsIn(reading, span)) strength = stronger(strength, 1);
    }
    return strength;
  }

  private inCommunication(reading: Reading, kind: Kind): Strength {
    const { addressee, identifiers, isToCitizenAtHome } = this.conversation;
    if (identifiers.inSubject) return 2;
    if (addressee === "many") return 0;
    const isTitle = reading.role === "subject" || reading.role === "attachmentName";
    if (isTitle && identifiers.count > 0) return 2;
    if (reading.role === "attachmentName") return 1;
    const { channel, communication } = this.context;
    if (kind === "employment" && (communication.recipients ?? []).length === 1) return 1;
    if (channel === "appointment" && isOwnMatter(reading)) return 1;
    if (addressee === "citizen" && channel === "meeting") return 2;
    if (askedAbout.indexOf(kind) >= 0) return 0;
    if (isToCitizenAtHome) return 1;
    return identifiers.anyIn(reading, wholeOf(reading)) ? 1 : 0;
  }

  /** A party's or union's gathering, or a greeting to its members: the recipients are the people. */
  private isToMembers(reading: Reading, sentence: Span): boolean {
    if ((this.context.communication.recipients ?? []).length === 0) return false;
    if (holds(reading, sentence, "partyGathering")) return true;
    if (holds(reading, sentence, "unionGathering")) return true;
    return salutation.test(reading.plain.lower.slice(sentence.start, sentence.end));
  }

  /** That somebody is ill today tells colleagues, and in Denmark anybody, no cause. */
  private isOrdinaryAbsence({ plain }: Reading, { start, end }: Span): boolean {
    if (!absence.test(plain.lower.slice(start, end))) return false;
    return this.conversation.addressee === "colleague" || this.context.language === "da";
  }

  /** "Tjenstlig samtale" with one or two invited: whoever is invited is the matter. */
  private isSummons({ role }: Reading): boolean {
    const { channel, communication } = this.context;
    const invited = (communication.recipients ?? []).length;
    return channel === "meeting" && role === "subject" && invited > 0 && invited <= FEW_INVITED;
  }

  /** In a calendar title two capitals are a citizen; elsewhere they are anything. */
  private hasInitials(reading: Reading, sentence: Span): boolean {
    const { channel } = this.context;
    if (channel !== "meeting" && channel !== "appointment") return false;
    return reading.role === "subject" && hasInitials(reading, sentence);
  }
}

/** What may still be said of the same person, in a sentence that goes on and on. */
function around(term: Span, sentence: Span): Span {
  return {
    start: Math.max(sentence.start, term.start - SAME_THOUGHT),
    end: Math.min(sentence.end, term.end + SAME_THOUGHT),
  };
}

function nearWords(reading: Reading, sentence: Span, term: Span): readonly string[] {
  return wordsIn(reading, { start: sentence.start, end: term.start }).slice(-NEAR_WORDS);
}

/** "Send din lægeerklæring": a paper that is asked for says nothing yet. */
function isRequestedPaper(reading: Reading, { start }: Span, term: Span): boolean {
  const papers = termsBetween(reading, "sensitivePaper", term.start, term.end);
  return papers.length > 0 && termsBetween(reading, "askVerb", start, term.start).length > 0;
}

function isOwnMatter({ role, plain }: Reading): boolean {
  return role === "subject" && !workTitle.test(plain.lower);
}
