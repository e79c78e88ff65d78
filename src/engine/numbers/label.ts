import type { Reading } from "../text/types";
import { directLabel, labelOfWord, type Label } from "./directLabel";
import type { LabelKind } from "./labelTable";

export type { Label };

/** What joins the numbers of a list, so that the words before the first hold for all. */
const joiner =
  /\d[)\]]?(?:(?:,|;| ?[&+/]|,? (?:og|och|and|samt|eller|or|ersätter|erstatter))[ \n]{1,2}|\n(?:[-*•·] {0,2})?)$/;
/** "Serienumre 210466-7412 til 210466-7431": the last of a series is written as its first. */
const toLast = /\d (?:til|till|to|–|-) $/;
const FEWEST_ALIKE = 6;
const longestJoiner = 14;
const longestList = 12;
/** A house number or a year before a comma begins no list of numbers. */
const shortestItem = 6;
const longestItem = 20;

/** "Serienr. på switch: 4711": the name of a field before its colon. */
const field = /(?:^|[\n\t.;,])([^\n\t.;,\d]{0,12}(?:nr\.|no\.)?[^\n\t.;,\d]{3,36}):[ \t]{0,4}$/;
const longestField = 50;

/** "Kundenummer hos jer er 4711", "serienr. på skærmen: 4711": a numbering and whose it is. */
const numberingOf =
  /(?:^|[^a-zæøåäöéü])([a-zæøåäöéü]{2,24}) ?(?:n(?:umme)?r|nummeret|numret|number)\.? (?:på|for|til|hos|i|om|ved|fra|till|för|från|av|of|on|with|from|to) [a-zæøåäöéü -]{1,30}[:=]? ?$/;
const longestNumberingOf = 70;

/** "P-nr. for svømmehallen er 1003392744". */
const placeNumber =
  /(?:^|[^a-zæøåäö])p-?n(?:umme)?r\.? (?:for|på|til|i) [a-zæøåäöé -]{1,30}(?: er|:)? ?$/;

/** "ISBN-10: ", whose ten is no number of its own. */
const bookNumber = /isbn-1[03][: ]{0,2}$/;

const known = new WeakMap<Reading, Map<number, Label | null>>();

/**
 * The label of the number at `start`: the words directly before it, else those of the field it
 * fills or of the numbering it belongs to, else those before the list it stands in. Undefined where other words stand there. Kept
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
  let label =
    personLabel(lower, start) ||
    directLabel(lower, start) ||
    bookLabel(lower, start) ||
    fieldLabel(lower, start) ||
    numberingLabel(lower, start) ||
    null;
  if (label === null && items < longestList) {
    const item = itemBefore(lower, start);
    if (item >= 0) label = findLabel(lower, item, labels, items + 1);
  }
  labels.set(start, label);
  return label;
}

/** Where the number before this one in a list begins, -1 where there is none. */
function itemBefore(lower: string, start: number): number {
  const before = joiner.exec(lower.slice(Math.max(0, start - longestJoiner), start));
  const through = toLast.exec(lower.slice(Math.max(0, start - longestJoiner), start));
  const joined = before ?? through;
  if (joined === null) return -1;
  const end = start - joined[0].length + 1;
  let from = end;
  while (from > 0 && end - from < longestItem && /[\d./-]/.test(lower.charAt(from - 1))) from -= 1;
  if (before === null && !isAlike(lower, from, start)) return -1;
  return end - from >= shortestItem ? from : -1;
}

function isAlike(lower: string, first: number, last: number): boolean {
  return lower.slice(first, first + FEWEST_ALIKE) === lower.slice(last, last + FEWEST_ALIKE);
}

function bookLabel(lower: string, start: number): Label | undefined {
  if (!bookNumber.test(lower.slice(Math.max(0, start - 9), start))) return undefined;
  return { kind: "business", numbered: true, known: true };
}

/** A numbering in the name of the field. */
function fieldLabel(lower: string, start: number): Label | undefined {
  if (lower.slice(Math.max(0, start - 5), start).indexOf(":") < 0) return undefined;
  const name = field.exec(lower.slice(Math.max(0, start - longestField), start));
  if (name === null) return undefined;
  for (const word of (name[1] as string).split(/[^a-zæøåäöéü]+/)) {
    if (/n(?:umme)?r$|n(?:umre|umren|umrene|umbers?)$/.test(word)) return labelOfWord(word, false);
  }
  return undefined;
}

/** "Personnumret du saknade till avtalet är …", "CPR-nummeret til kontrakten er …": not the paper's. */
function personLabel(lower: string, start: number): Label | undefined {
  const before = lower.slice(Math.max(0, start - longestNumberingOf), start);
  if (!/ (?:er|är|is):? $/.test(before)) return undefined;
  const clause = before
    .slice(0, -2)
    .split(/[.!?:;,\n]/)
    .pop()!;
  const words = clause.split(/[^a-zæøåäöéü-]+/);
  const numbering = words.filter((word) => anyNumber.test(word));
  const last = words.indexOf(numbering[numbering.length - 1]!);
  if (last < 0 || !personsNumber.test(words[last]!)) return undefined;
  return words.slice(last).some((word) => belonging.test(word))
    ? labelOfWord("person", true)
    : undefined;
}

const anyNumber = /^cpr$|(?:n(?:umme)?r|nummeret|numret)$/;
const personsNumber = /^(?:cpr|(?:cpr-?|person|samordnings)(?:n(?:umme)?r|nummeret|numret))$/;
const belonging = /^(?:till?|för|for|på|i|to|on)$/;

/** A numbering and the thing it belongs to; a number of a person there is not for this to say. */
function numberingLabel(lower: string, start: number): Label | undefined {
  const before = lower.slice(Math.max(0, start - longestNumberingOf), start);
  if (placeNumber.test(before)) return { kind: "business", numbered: true, known: true };
  const said = numberingOf.exec(before);
  const label = said === null ? undefined : labelOfWord(said[1] as string, true);
  return label?.known && label.kind === "business" ? label : undefined;
}

const ofThings: ReadonlySet<LabelKind> = new Set<LabelKind>(["business", "thing"]);

/** The words before a number say that it numbers goods, papers or machines. */
export function isForThing(label: Label | undefined): boolean {
  return label !== undefined && label.known && ofThings.has(label.kind);
}

/** "160772-5518 (jeres varenummer)", "(811106-2277 och 770410-0011) är våra verifikationsnummer", "2205801117. Det sidste er vores rekvisitionsnummer". */
const calledBehind =
  /^(?:[,;]? (?:og|och|and) \d[\d-]{7,12})?\)?(?: {0,8}\(| (?:er|är|is|are)|\. (?:det|den) (?:sidste|sista) (?:er|är)) ?(?:(?:jeres|vores|deres|ert|vårt|deras|our|your|their|the|et|ett) )?([a-zæøåäö]{3,20}(?:numre|nummer|numret|nummeret|nr))(?![a-zæøåäö])/;
const longestCalled = 60;

/** What the words behind a number say that it numbers; a person's number is found by other words. */
export function labelAfter(lower: string, end: number): Label | undefined {
  const said = calledBehind.exec(lower.slice(end, end + longestCalled));
  const label = said === null ? undefined : labelOfWord(said[1] as string, true);
  return isForThing(label) ? label : undefined;
}
