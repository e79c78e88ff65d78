import { isLetter } from "../text/characters";
import type { Reading } from "../text/types";
import { isNumberWord, labelKind, type LabelKind } from "./labelTable";

/** What the words directly before a number announce. */
export interface Label {
  readonly kind: LabelKind;
  /** A word for number stands in it: "kunde nr.", "kundenummer". */
  readonly numbered: boolean;
  /** The announcing word is in our table; otherwise it is only some word before "nr." */
  readonly known: boolean;
}

/** Words that may stand between a label and its number. */
const fillers = new Set(
  (
    "er var lyder på har og samt som the is was of min mit mina din dit dine ditt hans hendes " +
    "hennes sit sitt är heter vores vår vårt jeres jeres deres nye gamle det den de et en korrekte rigtige andet andre rätta nya " +
    "fulde fullständiga ditt vores følgende"
  ).split(" "),
);
/** "Hendes nummer", "mit nummer": the number of a person. */
const possessives = new Set(
  "min mit mina mitt din dit ditt hans hendes hennes his her my".split(" "),
);
const mostWords = 5;
const mostSigns = 8;
const longestWord = 40;
/** Signs that end what was said before them. */
const stops = ")];,?!}";
const abbreviations =
  /(?:^|[a-zåäöæø])(?:nr|no|tlf|tel|mob|kr|ref|fakt|jnr|dnr|cpr|kl|id|best|art|cvr|ean|reg|num|nummer)$/;

/** What joins the numbers of a list, so that the words before the first hold for all. */
const joiner =
  /\d[)\]]?(?:(?:,|;| ?[&+/]|,? (?:og|och|and|samt|eller|or|ersätter|erstatter))[ \n]{1,2}|\n)$/;
const longestList = 12;
/** A house number or a year before a comma begins no list of numbers. */
const shortestItem = 6;

const known = new WeakMap<Reading, Map<number, Label | null>>();

/**
 * The label of the number at `start`: the words directly before it, else those of the field it
 * fills, else those before the list it stands in. Undefined where other words stand there. Kept
 * per reading, since several detectors ask about the same number.
 */
export function labelBefore(reading: Reading, start: number): Label | undefined {
  let labels = known.get(reading);
  if (labels === undefined) {
    labels = new Map();
    known.set(reading, labels);
  }
  return findLabel(reading.plain.lower, start, labels, 0) || undefined;
}

function findLabel(
  lower: string,
  start: number,
  labels: Map<number, Label | null>,
  items: number,
): Label | null {
  const earlier = labels.get(start);
  if (earlier !== undefined) return earlier;
  let label = directLabel(lower, start) || fieldLabel(lower, start) || null;
  if (label === null && items < longestList) {
    const before = joiner.exec(lower.slice(Math.max(0, start - 14), start));
    if (before !== null) {
      const end = start - before[0].length + 1;
      const item = numberStart(lower, end);
      if (end - item >= shortestItem) label = findLabel(lower, item, labels, items + 1);
    }
  }
  labels.set(start, label);
  return label;
}

/** The label that ends where a heading ends. */
export function headingLabel(heading: string): Label | undefined {
  return directLabel(heading, heading.length);
}

/** Where the number begins, spaces, dots and hyphens included, that ends at `end`. */
function numberStart(lower: string, end: number): number {
  let from = end;
  while (from > 0 && end - from < 20 && /[\d./-]/.test(lower.charAt(from - 1))) from -= 1;
  return from;
}

/** "Serienr. på switch: 4711": a numbering in the name of the field. */
function fieldLabel(lower: string, start: number): Label | undefined {
  if (lower.slice(Math.max(0, start - 5), start).indexOf(":") < 0) return undefined;
  const before = lower.slice(Math.max(0, start - 50), start);
  const field =
    /(?:^|[\n\t.;,])([^\n\t.;,\d]{0,12}(?:nr\.|no\.)?[^\n\t.;,\d]{3,36}):[ \t]{0,4}$/.exec(before);
  if (field === null) return undefined;
  for (const word of (field[1] as string).split(/[^a-zæøåäöéü]+/)) {
    const label = /n(?:umme)?r$|number$/.test(word) ? labelOf(word, false) : undefined;
    if (label !== undefined && label.numbered) return label;
  }
  return undefined;
}

function directLabel(lower: string, start: number): Label | undefined {
  let numbered = false;
  let at = start;
  for (let words = 0; words < mostWords; words += 1) {
    const end = wordEndBefore(lower, at);
    if (end < 0) return undefined;
    const from = wordStart(lower, end);
    if (from === end) return undefined;
    const word = lower.slice(from, end);
    at = from;
    if (isNumberWord(word)) {
      numbered = true;
    } else if (word === "n" && lower.slice(from - 2, from) === "s/") {
      return { kind: "business", numbered: true, known: true };
    } else if (
      !(fillers.has(word) || (numbered && word === "med")) ||
      (numbered && possessives.has(word))
    ) {
      return inFileName(lower, start, word) ? undefined : labelOf(word, numbered);
    }
  }
  return undefined;
}

/** "bilag_010180-0008.docx": the first part of a file name says what the paper is, not the number. */
function inFileName(lower: string, start: number, word: string): boolean {
  if (lower.charAt(start - 1) !== "_" || /n(?:umme)?r$/.test(word)) return false;
  const kind = labelKind(word, false);
  const isNumbering = /faktura|ordre|order|invoice|kvitt/.test(word);
  return (kind === "business" || kind === "case") && !isNumbering;
}

function labelOf(word: string, numbered: boolean): Label | undefined {
  const kind = labelKind(word, numbered);
  if (kind !== undefined)
    return { kind, numbered: numbered || /n(?:umme)?r$/.test(word), known: true };
  return numbered && word.length > 1 ? { kind: "business", numbered, known: false } : undefined;
}

/** The end of the nearest word before `at`, across signs that do not end a thought; or -1. */
function wordEndBefore(lower: string, at: number): number {
  let feeds = 0;
  for (let end = at; end > 0 && at - end <= mostSigns; end -= 1) {
    const sign = lower.charAt(end - 1);
    const code = lower.charCodeAt(end - 1);
    if (isLetter(code)) return end;
    if ((code >= 48 && code <= 57) || stops.indexOf(sign) >= 0) return -1;
    if (sign === "\n" && (feeds += 1) > 1) return -1;
    if (sign === "." && end < at && endsSentence(lower, end - 1)) return -1;
  }
  return -1;
}

/** A full stop ends a sentence unless it belongs to an abbreviation before the number. */
function endsSentence(lower: string, stop: number): boolean {
  return !abbreviations.test(lower.slice(wordStart(lower, stop), stop));
}

function wordStart(lower: string, end: number): number {
  let from = end;
  while (from > 0 && end - from < longestWord && isLetter(lower.charCodeAt(from - 1))) from -= 1;
  return from;
}

const idWords =
  /cpr|person ?(?:nummer|nr|numre)|personal ?(?:id|number)|pers\. ?nr|samordningsn|civil regist/;
const wordsBefore = 60;
const wordsAfter = 24;

/** A word for a national number stands close before [start, end) or directly after it. */
export function isNearIdWord(lower: string, start: number, end: number): boolean {
  if (idWords.test(lower.slice(Math.max(0, start - wordsBefore), start))) return true;
  return isIdWordAfter(lower, end);
}

/** "010180-0008 (cpr)". */
export function isIdWordAfter(lower: string, end: number): boolean {
  const after = lower.slice(end, end + wordsAfter);
  return /^[ ,:=–-]{0,3}[([]? ?(?:er |som |is |as )?(?:hans |hendes |dit |mit |my |his |her )?(?:cpr|personn|pers\.? ?nr|person ?id|civil reg)/.test(
    after,
  );
}

/** "120.000,00 kr.", "0101800008 stk": the number counts something. */
export function isAmountAfter(lower: string, end: number): boolean {
  return /^(?:,\d|,-|\.\d\d?\b(?!\d)| ?(?:kr|dkk|sek|eur|usd|stk|st|kg|km|kwh|mwh|m2|m3|pct|%|mio|mb|gb|kb|bytes?)(?![a-zæøåäö]))/.test(
    lower.slice(end, end + 8),
  );
}
