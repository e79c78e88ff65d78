import * as pronouns from "../lexicons/pronouns";
import { sentencesOf } from "../text/sentences";
import { termsIn } from "../text/terms";
import type { Context, Found, Reading } from "../text/types";
import { wordAtOrAfter, wordsOf } from "../text/words";
import type { Addressee } from "./addressee";
import { addresseeOf } from "./addressee";
import { identifiersIn, type Identifier } from "./identifiers";

/** None, somewhere in the mail, close by, in the same breath. */
type Strength = 0 | 1 | 2 | 3;

const NEAR_WORDS = 4;
const LINES_BEFORE = 3;
const LINES_AFTER = 2;
/** So many words of public matters make a text one that is read out to anybody. */
const PUBLIC = 2;
const initials = /(?:^|[\s(:,;/–-])(?:[A-ZÆØÅÄÖ]{2,4}|(?:[A-ZÆØÅÄÖ]\.){2,4})(?=$|[\s):,;/–-])/;
const conditional =
  /\b(?:hvis|såfremt|om|if|når|när|when|whether)\s(?:\w+\s)?(?:du|de|man|you|i)\b/;
const question = /^\W*(?:er|har|lider|føler|mangler|är|känner|are|do|have)\s(?:du|you|i|ni)\b/;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a communication says about people, asked once per sensitive term. */
export class Evidence {
  private readonly identifiers: readonly Identifier[];
  private readonly addressee: Addressee;
  private readonly isPublic: boolean;

  constructor(
    found: readonly Found[],
    private readonly context: Context,
  ) {
    this.identifiers = identifiersIn(found, context);
    this.addressee = addresseeOf(context);
    this.isPublic = context.readings.reduce((sum, one) => sum + publicWords(one), 0) >= PUBLIC;
  }

  of({ reading, match }: Found): Strength {
    const sentences = sentencesOf(reading);
    const index = sentences.at(match.start);
    const sentence = { start: sentences.startOf(index), end: sentences.endOf(index) };
    const direct = this.inSentence(reading, sentence, match);
    if (isAbout(reading, sentence, "manyPeople")) return direct === 3 ? 2 : 0;
    if (isAbout(reading, sentence, "publicContext")) return direct === 3 ? 1 : 0;
    if (direct >= 2) return direct;
    if (this.isPublic) return direct;
    if (this.nearby(reading, index)) return 2;
    return Math.max(direct, this.inCommunication(reading)) as Strength;
  }

  private inSentence(reading: Reading, sentence: Span, term: Span): Strength {
    if (this.isIdentified(reading, sentence)) return 3;
    const words = this.wordsBetween(reading, sentence);
    const before = this.wordsBetween(reading, { start: sentence.start, end: term.start });
    const near = before.slice(-NEAR_WORDS);
    const known = this.identifiers.length > 0 || this.addressee === "citizen";
    if (hasKin(words)) return known ? 3 : 2;
    if (words.some((word) => isThirdPerson(word))) return known ? 3 : 2;
    if (this.hasInitials(reading, sentence)) return 3;
    const { lower } = reading.plain;
    const text = lower.slice(sentence.start, sentence.end);
    if (conditional.test(text) || question.test(text)) return 0;
    const strength = this.secondPerson(words, near);
    if (strength > 0) return strength;
    return near.some((word) => pronouns.firstPerson.has(word)) ? 2 : 0;
  }

  private secondPerson(words: readonly string[], near: readonly string[]): Strength {
    if (near.some((word) => pronouns.secondPersonPossessive.has(word))) {
      return this.addressee === "many" ? 1 : 3;
    }
    if (this.addressee === "many") return 0;
    if (near.some((word) => pronouns.secondPerson.has(word))) {
      return this.addressee === "citizen" ? 3 : 2;
    }
    if (!words.some((word) => pronouns.secondPerson.has(word))) return 0;
    return this.addressee === "citizen" ? 3 : 1;
  }

  /** Lines and sentences of the same paragraph, a few back and a few on. */
  private nearby(reading: Reading, index: number): boolean {
    const sentences = sentencesOf(reading);
    for (let other = index - LINES_BEFORE; other <= index + LINES_AFTER; other += 1) {
      if (other < 0 || other >= sentences.count || other === index) continue;
      const span = { start: sentences.startOf(other), end: sentences.endOf(other) };
      if (this.isIdentified(reading, span)) return true;
      if (this.wordsBetween(reading, span).some(isThirdPerson)) return true;
    }
    return false;
  }

  private inCommunication(reading: Reading): Strength {
    if (this.addressee === "many") return 0;
    if (this.addressee === "citizen") return 2;
    const inSubject = this.identifiers.some((one) => one.reading.role === "subject");
    if (inSubject) return 2;
    return this.identifiers.some((one) => one.reading === reading) ? 1 : 0;
  }

  private isIdentified(reading: Reading, { start, end }: Span): boolean {
    return this.identifiers.some(
      (one) => one.reading === reading && one.start < end && start < one.end,
    );
  }

  /** In a calendar title two letters are a citizen; elsewhere only beside a case number. */
  private hasInitials(reading: Reading, { start, end }: Span): boolean {
    const { channel } = this.context;
    if (channel !== "meeting" && channel !== "appointment") return false;
    return reading.role === "subject" && initials.test(reading.plain.text.slice(start, end));
  }

  private wordsBetween(reading: Reading, { start, end }: Span): readonly string[] {
    const words = wordsOf(reading);
    const found: string[] = [];
    for (let at = wordAtOrAfter(words, start); at < words.count; at += 1) {
      if ((words.starts[at] as number) >= end) break;
      found.push(reading.plain.lower.slice(words.starts[at], words.ends[at]));
    }
    return found;
  }
}

function isThirdPerson(word: string): boolean {
  return pronouns.thirdPerson.has(word) || pronouns.personRole.has(word);
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

function isAbout(
  reading: Reading,
  { start, end }: Span,
  cue: "manyPeople" | "publicContext",
): boolean {
  const hits = termsIn(reading)[cue] ?? [];
  return hits.some((hit) => hit.start < end && start < hit.end);
}

function publicWords(reading: Reading): number {
  const hits = termsIn(reading).publicContext ?? [];
  return reading.role === "subject" ? hits.length * 2 : hits.length;
}
