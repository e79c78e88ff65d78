import * as pronouns from "../lexicons/pronouns";
import { sentencesOf } from "../text/sentences";
import type { Cue } from "../lexicons/lexicon";
import { termsIn } from "../text/terms";
import { termsBetween } from "../text/termsBetween";
import type { Context, Found, Reading } from "../text/types";
import { wordAtOrAfter, wordsOf } from "../text/words";
import type { Kind } from "../types";
import { addresseeOf, type Addressee } from "./addressee";
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

  constructor(
    found: readonly Found[],
    private readonly context: Context,
  ) {
    this.identifiers = new Identifiers(found, context);
    this.isPublic = context.readings.reduce((sum, one) => sum + publicWords(one), 0) >= PUBLIC;
    this.addressee = this.isPublic ? "many" : addresseeOf(context);
  }

  of({ reading, match, kind }: Found): Strength {
    const sentences = sentencesOf(reading);
    const index = sentences.at(match.start);
    const sentence = { start: sentences.startOf(index), end: sentences.endOf(index) };
    if (invitingKinds.indexOf(kind) >= 0 && this.isToMembers(reading, sentence)) return 2;
    const direct = this.inSentence(reading, sentence, match);
    if (holds(reading, sentence, "manyPeople")) return direct === 3 ? 1 : 0;
    if (holds(reading, sentence, "publicContext")) return direct === 3 ? 1 : 0;
    if (direct >= 2 || this.isPublic) return direct;
    if (this.nearby(reading, index)) return 2;
    return Math.max(direct, this.inCommunication(reading)) as Strength;
  }

  private inSentence(reading: Reading, sentence: Span, term: Span): Strength {
    if (this.isIdentified(reading, sentence)) return 3;
    const words = wordsBetween(reading, sentence);
    if (hasKin(words) || words.some(isThirdPerson)) return 3;
    if (this.hasInitials(reading, sentence)) return 3;
    const text = reading.plain.lower.slice(sentence.start, sentence.end);
    if (conditional.test(text) || question.test(text)) return 0;
    const before = wordsBetween(reading, { start: sentence.start, end: term.start });
    const near = before.slice(-NEAR_WORDS);
    const strength = this.secondPerson(words, near, text);
    if (strength > 0) return strength;
    return near.some((word) => pronouns.firstPerson.has(word)) ? 2 : 0;
  }

  private secondPerson(words: readonly string[], near: readonly string[], text: string): Strength {
    if (near.some((word) => pronouns.secondPersonPossessive.has(word))) {
      return this.addressee === "many" ? 1 : 3;
    }
    if (this.addressee === "many" || !words.some((word) => pronouns.secondPerson.has(word)))
      return 0;
    if (this.addressee === "citizen") return 3;
    return told.test(text) ? 2 : 1;
  }

  /** The sentences beside it; where lines are short, as in a form, some more of them. */
  private nearby(reading: Reading, index: number): boolean {
    const sentences = sentencesOf(reading);
    for (let other = index - LINES_BEFORE; other <= index + LINES_AFTER; other += 1) {
      if (other < 0 || other >= sentences.count || other === index) continue;
      const span = { start: sentences.startOf(other), end: sentences.endOf(other) };
      if (Math.abs(other - index) > 1 && span.end - span.start > FORM_LINE) continue;
      if (this.isIdentified(reading, span)) return true;
      if (wordsBetween(reading, span).some(isThirdPerson)) return true;
    }
    return false;
  }

  private inCommunication(reading: Reading): Strength {
    if (this.identifiers.inSubject) return 2;
    if (this.context.channel === "appointment" && isOwnMatter(reading)) return 1;
    if (this.addressee === "citizen") return this.speaksOfAddressee() ? 2 : 0;
    return this.identifiers.anyIn(reading, 0, reading.plain.text.length) ? 1 : 0;
  }

  /** A calendar entry with somebody from outside is about them; a mail says "din" somewhere. */
  private speaksOfAddressee(): boolean {
    const { channel, readings } = this.context;
    if (channel === "meeting" || channel === "sms") return true;
    return readings.some((one) =>
      wordsBetween(one, { start: 0, end: one.plain.text.length }).some((word) =>
        pronouns.secondPersonPossessive.has(word),
      ),
    );
  }

  /** A party's or union's gathering, or a greeting to its members: the recipients are the people. */
  private isToMembers(reading: Reading, sentence: Span): boolean {
    if ((this.context.communication.recipients ?? []).length === 0) return false;
    if (holds(reading, sentence, "partyGathering")) return true;
    return salutation.test(reading.plain.lower.slice(sentence.start, sentence.end));
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
function isThirdPerson(word: string, index: number, words: readonly string[]): boolean {
  if (pronouns.thirdPerson.has(word)) return true;
  return pronouns.personRole.has(word) && !/^lov/.test(words[index + 1] ?? "");
}

/** "min søn", "hans gamle mor". */
function hasKin(words: readonly string[]): boolean {
  return words.some(
    (word, index) =>
      pronouns.possessive.has(word) &&
      (pronouns.kinNoun.has(words[index + 1] ?? "") ||
        pronouns.kinNoun.has(words[index + 2] ?? "")),
  );
}

function isOwnMatter(reading: Reading): boolean {
  return reading.role === "subject" && !workTitle.test(reading.plain.lower);
}

function holds(reading: Reading, { start, end }: Span, cue: Cue): boolean {
  return termsBetween(reading, cue, start, end).length > 0;
}

function publicWords(reading: Reading): number {
  const hits = termsIn(reading).publicContext ?? [];
  return reading.role === "subject" ? hits.length * PUBLIC : hits.length;
}
