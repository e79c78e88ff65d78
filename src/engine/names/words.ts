import { hashText } from "./hash";
import { joiningWords } from "./joiningWords";
import { likenessOf, type Likeness, type LikenessModel } from "./likeness";
import { isLetter } from "./letters";
import { carrierFront } from "./carrierWords";
import { isPlaceWord, roleClass } from "./roleWords";
import { Shape, shapeOf } from "./shape";

/** Everything the tagger knows about a word by itself; computed once per distinct word. */
export interface Word {
  readonly text: string;
  readonly shape: number;
  readonly word: number;
  /** Hashes of the first and last two, three and four letters; 0 where the word is too short. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly first: number;
  readonly last: number;
  /** The better of both for the word without its genitive -s. */
  readonly stem: number;
  /** Class of the role or title it is, 0 for none. */
  readonly role: number;
  readonly place: boolean;
  /** A thing that may bear a person's name. */
  readonly carrier: boolean;
  /** Parts the names of a list. */
  readonly joins: boolean;
  /** False for a name that came from a list: its letters may teach, the word itself may not. */
  readonly known: boolean;
}

/** Likeness in steps of log odds; 0 is "not a word at all". */
export const LIKENESS_STEPS = 9;

export function likenessStep(score: number): number {
  const step = Math.floor(score / 1.25) + 4;
  return 1 + Math.max(0, Math.min(LIKENESS_STEPS - 2, step));
}

export function describeWord(text: string, model: LikenessModel, known = true): Word {
  return describeWithLikeness(text, (word) => likenessOf(word, model), known);
}

export function describeWithLikeness(
  text: string,
  likeness: (word: string) => Likeness,
  known: boolean,
): Word {
  const lower = text.toLowerCase();
  const shape = shapeOf(text);
  const hasLetters = isLetter(lower.charCodeAt(0)) && shape !== Shape.address;
  const whole = hasLetters ? likeness(lower) : undefined;
  const stripped = hasLetters ? withoutGenitive(lower) : lower;
  const stem = stripped !== lower ? likeness(stripped) : whole;
  return {
    text,
    shape,
    word: hashText(lower),
    prefixes: [2, 3, 4].map((length) => edge(lower, length, true)),
    suffixes: [2, 3, 4].map((length) => edge(lower, length, false)),
    first: whole ? likenessStep(whole.first) : 0,
    last: whole ? likenessStep(whole.last) : 0,
    stem: stem ? likenessStep(Math.max(stem.first, stem.last)) : 0,
    role: roleClass(lower),
    place: isPlaceWord(lower),
    carrier: carrierFront(lower),
    joins: joiningWords.has(lower),
    known,
  };
}

export function withoutGenitive(lower: string): string {
  if (lower.length < 4) return lower;
  const end = lower.length - 1;
  if (lower[end] === "'" || lower[end] === "’") return lower.slice(0, end);
  if (lower[end] !== "s") return lower;
  const before = lower[end - 1];
  return before === "'" || before === "’" ? lower.slice(0, end - 1) : lower.slice(0, end);
}

function edge(lower: string, length: number, front: boolean): number {
  if (lower.length <= length) return 0;
  return hashText(front ? lower.slice(0, length) : lower.slice(-length));
}
