import { isDigit, isLetter, isUpper } from "./letters";

/** What a token looks like, whatever letters it is made of. Numbers are part of the feature ids. */
export const Shape = {
  lower: 0,
  capitalised: 1,
  capitals: 2,
  oneCapital: 3,
  initials: 4,
  innerCapital: 5,
  capitalHyphenCapital: 6,
  capitalHyphenLower: 7,
  digits: 8,
  lettersAndDigits: 9,
  comma: 10,
  period: 11,
  colon: 12,
  dash: 13,
  opening: 14,
  quote: 15,
  closing: 16,
  slash: 17,
  otherMark: 18,
  address: 19,
  lowerAbbreviation: 20,
  capitalAbbreviation: 21,
  none: 22,
} as const;
export const SHAPES = 23;

export function shapeOf(word: string): number {
  const first = word.charCodeAt(0);
  if (isLetter(first)) return letterShape(word);
  if (isDigit(first)) return /^[\d.,:-]+$/.test(word) ? Shape.digits : Shape.lettersAndDigits;
  return markShape(word);
}

function letterShape(word: string): number {
  if (/[@/]|www\./.test(word)) return Shape.address;
  if (/\d/.test(word)) return Shape.lettersAndDigits;
  if (word[word.length - 1] === ".") return abbreviationShape(word);
  const hyphen = word.indexOf("-");
  if (hyphen > 0) return hyphenShape(word, hyphen);
  if (!isUpper(word[0] ?? "")) return hasInnerCapital(word) ? Shape.innerCapital : Shape.lower;
  if (word.length === 1) return Shape.oneCapital;
  if (word === word.toUpperCase()) return Shape.capitals;
  return hasInnerCapital(word) ? Shape.innerCapital : Shape.capitalised;
}

function abbreviationShape(word: string): number {
  if (!isUpper(word[0] ?? "")) return Shape.lowerAbbreviation;
  return word === word.toUpperCase() ? Shape.initials : Shape.capitalAbbreviation;
}

function hyphenShape(word: string, hyphen: number): number {
  if (!isUpper(word[0] ?? "")) return Shape.lower;
  if (word === word.toUpperCase()) return Shape.capitals;
  return isUpper(word[hyphen + 1] ?? "") ? Shape.capitalHyphenCapital : Shape.capitalHyphenLower;
}

function hasInnerCapital(word: string): boolean {
  for (let at = 1; at < word.length; at += 1) if (isUpper(word[at] ?? "")) return true;
  return false;
}

const marks: { readonly [mark: string]: number } = {
  ",": Shape.comma,
  ".": Shape.period,
  "!": Shape.period,
  "?": Shape.period,
  ";": Shape.period,
  ":": Shape.colon,
  "-": Shape.dash,
  "–": Shape.dash,
  "—": Shape.dash,
  "(": Shape.opening,
  "[": Shape.opening,
  "<": Shape.opening,
  ")": Shape.closing,
  "]": Shape.closing,
  ">": Shape.closing,
  '"': Shape.quote,
  "'": Shape.quote,
  "’": Shape.quote,
  "”": Shape.quote,
  "»": Shape.quote,
  "«": Shape.quote,
  "/": Shape.slash,
  "&": Shape.slash,
  "+": Shape.slash,
};

function markShape(word: string): number {
  return marks[word[0] ?? ""] ?? Shape.otherMark;
}

/**
 * How a whole segment is written. A small letter says nothing where all letters are small, and
 * little in a short line of which only the first is large ("Møde med hanne madsen"); in a longer
 * sentence a word in small letters is no name.
 */
export const Casing = { mixed: 0, lower: 1, capitals: 2, sentence: 3 } as const;

const LONGEST_LINE = 9;

export function casingOf(words: readonly string[]): number {
  let letters = 0;
  let small = 0;
  let large = 0;
  let firstIsUpper = false;
  for (const word of words) {
    if (word.length < 2 || !isLetter(word.charCodeAt(0))) continue;
    const upper = isUpper(word[0] ?? "");
    if (letters === 0) firstIsUpper = upper;
    letters += 1;
    if (!upper) small += 1;
    else if (word === word.toUpperCase()) large += 1;
  }
  if (small === letters) return Casing.lower;
  if (large === letters) return Casing.capitals;
  const isLine = words.length <= LONGEST_LINE && words[words.length - 1] !== ".";
  return isLine && firstIsUpper && small === letters - 1 ? Casing.sentence : Casing.mixed;
}
