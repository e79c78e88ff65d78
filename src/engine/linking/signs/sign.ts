import type { Cue } from "../../lexicons/lexicon";
import { termsBetween } from "../../text/termsBetween";
import type { Found, Reading } from "../../text/types";
import type { Kind } from "../../types";
import { holds, type Span } from "../span";
import type { Matter } from "./matters";

/**
 * Who is there, in words that outweigh a sign.
 *
 * | presence | means |
 * |---|---|
 * | `numbered` | a person's number stands in the same part |
 * | `numberBeside` | it stands in the same sentence |
 * | `identified` | a sure name, number or address stands in the sentence |
 * | `bearer` | what is likely a name stands before it: "Lena has …" |
 * | `person` | the sentence speaks of "her", "the pupil", "my mother" |
 * | `yours` | "din" stands right before the term |
 * | `spokenTo` | the sentence says "du" to one person |
 * | `named` | somebody is surely named, somewhere in the communication |
 * | `atHome` | it goes to one citizen's own address and speaks to them |
 * | `inSubject` | the subject names who it is about |
 * | `namedAfter` | a sure name, number or address follows the term |
 */
export type Presence =
  | "numbered"
  | "numberBeside"
  | "identified"
  | "bearer"
  | "person"
  | "yours"
  | "spokenTo"
  | "named"
  | "atHome"
  | "inSubject"
  | "namedAfter";

/** Something in a text that says a term is about nobody. Everything that is given must hold. */
export interface Sign {
  /** Ends right before the term, in its sentence. */
  readonly before?: RegExp;
  /** Must not end right before the term. */
  readonly exceptBefore?: RegExp;
  /** Begins right after the term, in its sentence. */
  readonly after?: RegExp;
  readonly sentence?: RegExp;
  /** Must not stand in the sentence. */
  readonly exceptSentence?: RegExp;
  /** A word of this label stands in the sentence. */
  readonly holds?: Cue;
  /** A word of this label stands in the sentence before the term. */
  readonly holdsBefore?: Cue;
  /** The term is a word of this label too. */
  readonly isAlso?: Cue;
  /** What the whole communication deals with. */
  readonly matter?: Matter;
  /** Only terms of these kinds; absent means any. */
  readonly kinds?: readonly Kind[];
  /** Only words that have another meaning too. */
  readonly isEveryday?: true;
  /** Any of these outweighs it. */
  readonly unless?: readonly Presence[];
}

/** A term and where it stands, with what is known around it. */
export interface Place {
  readonly found: Found;
  readonly sentence: Span;
  isPresent(presence: Presence): boolean;
  dealsWith(matter: Matter): boolean;
}

/** Letters before a term, and after it, that a sign looks at. */
const LONGEST_LEAD = 160;

/** Whether any of the signs holds there and nothing outweighs it. */
export function anyHolds(signs: readonly Sign[], place: Place): boolean {
  const { reading, match } = place.found;
  const { start, end } = place.sentence;
  const { lower } = reading.plain;
  const lead = lower.slice(Math.max(start, match.start - LONGEST_LEAD), match.start);
  const tail = lower.slice(match.end, Math.min(end, match.end + LONGEST_LEAD));
  const sentence = lower.slice(start, end);
  return signs.some(
    (sign) =>
      isOfKind(sign, place.found) &&
      (sign.before === undefined || sign.before.test(lead)) &&
      !(sign.exceptBefore && sign.exceptBefore.test(lead)) &&
      (sign.after === undefined || sign.after.test(tail)) &&
      (sign.sentence === undefined || sign.sentence.test(sentence)) &&
      !(sign.exceptSentence && sign.exceptSentence.test(sentence)) &&
      hasWords(sign, reading, place) &&
      (sign.matter === undefined || place.dealsWith(sign.matter)) &&
      !(sign.unless ?? []).some((presence) => place.isPresent(presence)),
  );
}

function isOfKind({ kinds, isEveryday }: Sign, { kind, match }: Found): boolean {
  if (isEveryday && match.confidence === "high") return false;
  return kinds === undefined || kinds.indexOf(kind) >= 0;
}

function hasWords(sign: Sign, reading: Reading, { found: { match }, sentence }: Place): boolean {
  const { start, end } = match;
  if (sign.isAlso && termsBetween(reading, sign.isAlso, start, end).length === 0) return false;
  if (sign.holds && !holds(reading, sentence, sign.holds)) return false;
  return (
    !sign.holdsBefore || holds(reading, { start: sentence.start, end: start }, sign.holdsBefore)
  );
}
