import { pronouns, type Pronouns } from "../lexicons/pronouns";
import { languageOf } from "../text/language";
import { sentencesOf } from "../text/sentences";
import type { Cue } from "../lexicons/lexicon";
import { termsIn } from "../text/terms";
import { termsBetween } from "../text/termsBetween";
import type { Context, Found, Reading } from "../text/types";
import { wordAtOrAfter, wordsOf } from "../text/words";
import type { Kind, Language } from "../types";
import { addresseeOf, greetsOnePerson, isToPrivateAddress, type Addressee } from "./addressee";
import { Identifiers } from "./identifiers";

/** None, somewhere in the mail, close by, in the same breath. */
export type Strength = 0 | 1 | 2 | 3;

interface Span {
  readonly start: number;
  readonly end: number;
}

const NEAR_WORDS = 4;
const LINES_BEFORE = 3;
const LINES_AFTER = 2;
/** A line of a form is short; a sentence of prose is not, and its neighbours tell less. */
const FORM_LINE = 70;
/** So many words of public matters make a text one that is read out to anybody. */
const PUBLIC = 2;
const invitingKinds: readonly Kind[] = ["politicalOpinion", "unionMembership"];
const initials = /(?:^|[\s(:,;/-])(?:[A-ZÆØÅÄÖ]{2,4}|(?:[A-ZÆØÅÄÖ]\.){2,4})(?=$|[\s):,;/-])/;
const conditional =
  /(?:^|[^a-zæøåäö])(?:hvis|såfremt|om|if|når|när|when|whether)\s(?:[a-zæøåäö]+\s)?(?:du|de|man|you|i|ni)(?![a-zæøåäö])/;
const question =
  /^[^a-zæøåäö]*(?:er|har|lider|føler|mangler|är|känner|lider|are|do|have)\s(?:du|you|i|ni)(?![a-zæøåäö])/;
/** "Man søger på borger.dk": advice to anybody. Swedish "man" is a husband too and needs its verb. */
const anybody =
  /(?:^|[^a-zæøåäö])(?:(?:hvordan|når|hvis|hvor|at|kan|skal|må|bør|hur|när|om|ska|får|bör) man|man (?:søger|kan|skal|får|må|har|bør|er|ansöker|söker|ska|bör|ringer))(?![a-zæøåäö])/;
const told =
  /(?:^|\s)(?:du|you)\s(?:er|har|fik|blev|bliver|får|skal have|är|fick|are|have|were)(?:\s|$)/;
const salutation = /^[^a-zæøåäö]*(?:kære|hej|dear|hi|bästa|till?)\s/;
const workTitle =
  /møde|möte|meeting|team|kursus|kurs|oplæg|netværk|nätverk|undervisning|utbildning/;

/** What a communication says about people, asked once per sensitive term. */
export class Evidence {
  private readonly identifiers: Identifiers;
  private readonly addressee: Addressee;
  private readonly isPublic: boolean;
  private readonly isGreeted: boolean;
  private readonly language: Language;
  private readonly pronoun: Strength;

  constructor(
    found: readonly Found[],
    private readonly context: Context,
  ) {
    this.identifiers = new Identifiers(found, context);
    this.isGreeted = greetsOnePerson(context);
    this.language = context.readings.map(languageOf).filter(isKnown)[0] ?? "da";
    const publicSum = context.readings.reduce((sum, one) => sum + publicWords(one), 0);
    this.isPublic = publicSum >= PUBLIC && !(this.isGreeted && addresseeOf(context) === "citizen");
    this.addressee = this.isPublic ? "many" : addresseeOf(context);
    this.pronoun = this.pronounStrength();
  }

  of({ reading, match, kind }: Found): Strength {
    const sentences = sentencesOf(reading);
    const index = sentences.at(match.start);
    const sentence = { start: sentences.startOf(index), end: sentences.endOf(index) };
    if (isRequestedPaper(reading, sentence, match)) return 0;
    if (invitingKinds.indexOf(kind) >= 0 && this.isToMembers(reading, sentence)) return 2;
    if (this.isGeneral(reading, sentence)) {
      return this.isIdentified(reading, sentence) ? 1 : 0;
    }
    const direct = this.inSentence(reading, sentence, match);
    if (direct >= 2 || this.isPublic) return direct;
    return Math.max(
      direct,
      this.nearby(reading, index),
      this.inCommunication(reading, kind),
    ) as Strength;
  }

  /** The sentence speaks of people at large, or of what is offered to them. */
  private isGeneral(reading: Reading, sentence: Span): boolean {
    if (holds(reading, sentence, "manyPeople") || holds(reading, sentence, "publicContext"))
      return true;
    return anybody.test(reading.plain.lower.slice(sentence.start, sentence.end));
  }

  private inSentence(reading: Reading, sentence: Span, term: Span): Strength {
    if (this.isIdentified(reading, sentence)) return 3;
    const words = wordsBetween(reading, sentence);
    const small = this.pronounsOf(reading);
    if (hasKin(words, small) || hasThirdPerson(words, small)) return this.pronoun;
    if (this.hasInitials(reading, sentence)) return 3;
    const text = reading.plain.lower.slice(sentence.start, sentence.end);
    if (conditional.test(text) || question.test(text)) return 0;
    const before = wordsBetween(reading, { start: sentence.start, end: term.start });
    const near = before.slice(-NEAR_WORDS);
    const strength = this.secondPerson(words, near, text, small);
    if (strength > 0) return Math.min(strength, this.pronoun) as Strength;
    return near.some((word) => small.first.has(word)) ? (Math.min(2, this.pronoun) as Strength) : 0;
  }

  /**
   * What a pronoun is worth: somebody, where the communication names or greets a person; little in
   * a mail that does neither; nothing in a bare text, where "he" is anybody.
   */
  private pronounStrength(): Strength {
    if (this.identifiers.count > 0) return 3;
    const { channel, communication } = this.context;
    if (this.isGreeted || channel !== "mail") return 3;
    return (communication.recipients ?? []).length > 0 ? 1 : 0;
  }

  private secondPerson(
    words: readonly string[],
    near: readonly string[],
    text: string,
    small: Pronouns,
  ): Strength {
    if (near.some((word) => small.secondPossessive.has(word))) {
      return this.addressee === "many" ? 1 : 3;
    }
    if (this.addressee === "many" || !words.some((word) => small.second.has(word))) return 0;
    if (this.addressee === "citizen") return 3;
    return told.test(text) ? 2 : 1;
  }

  /** The sentences beside it; where lines are short, as in a form, some more of them. */
  private nearby(reading: Reading, index: number): Strength {
    let strength: Strength = 0;
    const sentences = sentencesOf(reading);
    for (let other = index - LINES_BEFORE; other <= index + LINES_AFTER; other += 1) {
      if (other < 0 || other >= sentences.count || other === index) continue;
      const span = { start: sentences.startOf(other), end: sentences.endOf(other) };
      if (Math.abs(other - index) > 1 && span.end - span.start > FORM_LINE) continue;
      if (this.isIdentified(reading, span)) return 2;
      if (hasThirdPerson(wordsBetween(reading, span), this.pronounsOf(reading))) {
        strength = Math.min(2, this.pronoun) as Strength;
      }
    }
    return strength;
  }

  private inCommunication(reading: Reading, kind: Kind): Strength {
    if (this.identifiers.inSubject) return 2;
    if (this.addressee === "many") return 0;
    const isTitle = reading.role === "subject" || reading.role === "attachmentName";
    if (isTitle && this.identifiers.count > 0) return 2;
    if (reading.role === "attachmentName") return 1;
    const { channel, communication } = this.context;
    if (kind === "employment" && (communication.recipients ?? []).length === 1) return 1;
    if (channel === "appointment" && isOwnMatter(reading)) return 1;
    if (this.addressee === "citizen" && channel === "meeting") return 2;
    if (this.isToCitizenAtHome()) return 1;
    return this.identifiers.anyIn(reading, 0, reading.plain.text.length) ? 1 : 0;
  }

  private isToCitizenAtHome(): boolean {
    if (this.addressee !== "citizen" || !isToPrivateAddress(this.context)) return false;
    return this.isGreeted || this.speaksOfAddressee();
  }

  /** The mail says "din" somewhere. */
  private speaksOfAddressee(): boolean {
    return this.context.readings.some((one) =>
      wordsBetween(one, { start: 0, end: one.plain.text.length }).some((word) =>
        this.pronounsOf(one).secondPossessive.has(word),
      ),
    );
  }

  /** A party's or union's gathering, or a greeting to its members: the recipients are the people. */
  private isToMembers(reading: Reading, sentence: Span): boolean {
    if ((this.context.communication.recipients ?? []).length === 0) return false;
    if (holds(reading, sentence, "partyGathering") || holds(reading, sentence, "unionGathering"))
      return true;
    return salutation.test(reading.plain.lower.slice(sentence.start, sentence.end));
  }

  /** A short line tells no language of its own; then the longest text does, or the sender's country. */
  private pronounsOf(reading: Reading): Pronouns {
    const language = languageOf(reading) ?? this.language;
    return pronouns[language];
  }

  private isIdentified(reading: Reading, { start, end }: Span): boolean {
    return this.identifiers.anyIn(reading, start, end);
  }

  /** In a calendar title two capitals are a citizen; elsewhere they are anything. */
  private hasInitials(reading: Reading, { start, end }: Span): boolean {
    const { channel } = this.context;
    if (channel !== "meeting" && channel !== "appointment") return false;
    return reading.role === "subject" && initials.test(reading.plain.text.slice(start, end));
  }
}

function wordsBetween(reading: Reading, { start, end }: Span): readonly string[] {
  const words = wordsOf(reading);
  const found: string[] = [];
  for (let at = wordAtOrAfter(words, start); at < words.count; at += 1) {
    if ((words.starts[at] as number) >= end) break;
    found.push(reading.plain.lower.slice(words.starts[at], words.ends[at]));
  }
  return found;
}

/** "Barnets lov" is an act, any other "barnets" somebody's. */
function hasThirdPerson(words: readonly string[], { third }: Pronouns): boolean {
  return words.some((word, index) => third.has(word) && !/^lov/.test(words[index + 1] ?? ""));
}

/** "min søn", "hans gamle mor". */
function hasKin(words: readonly string[], { possessive, kin }: Pronouns): boolean {
  return words.some(
    (word, index) =>
      possessive.has(word) && (kin.has(words[index + 1] ?? "") || kin.has(words[index + 2] ?? "")),
  );
}

/** "Send din lægeerklæring": a paper that is asked for says nothing yet. */
function isRequestedPaper(reading: Reading, { start }: Span, term: Span): boolean {
  const papers = termsBetween(reading, "sensitivePaper", term.start, term.end);
  return papers.length > 0 && termsBetween(reading, "askVerb", start, term.start).length > 0;
}

function isKnown(language: Language | undefined): language is Language {
  return language !== undefined;
}

function isOwnMatter(reading: Reading): boolean {
  return reading.role === "subject" && !workTitle.test(reading.plain.lower);
}

function holds(reading: Reading, { start, end }: Span, cue: Cue): boolean {
  return termsBetween(reading, cue, start, end).length > 0;
}

function publicWords(reading: Reading): number {
  const { publicContext = [], publicMeeting = [] } = termsIn(reading);
  const count = publicContext.length + publicMeeting.length;
  return reading.role === "subject" ? count * PUBLIC : count;
}
