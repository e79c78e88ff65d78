import { isDigit, isLetter } from "../text/characters";
import type { PlainText, Reading } from "../text/types";
import type { Country } from "./country";
import { labelAfter, labelBefore, type Label } from "./label";
import type { Candidate } from "./nationalCandidates";
import { isAmountAfter, isIdWordAfter, isIdWordFor, isNearIdWord } from "./nearWords";
import { columnLabel } from "./tables";

/** "Karl Ek, " and "Karl Ek (": two words that may be a name. */
const nameBefore = /[A-ZÆØÅÄÖ][a-zæøåäöé]+[ -][A-ZÆØÅÄÖ][a-zæøåäöé-]+,? ?[(:]? ?$/;

/** "010180-0008 Siv Palm". */
const nameNext = /^[ ,:]{1,2}[A-ZÆØÅÄÖ][a-zæøåäöé]+[ -][A-ZÆØÅÄÖ][a-zæøåäöé-]+/;
const longestName = 40;

/** What stands round a candidate, whichever country it is read for. */
export interface Evidence {
  readonly label: Label | undefined;
  readonly isNear: boolean;
  /** A word for such a number says so from further away than a label. */
  readonly isNamedAs: boolean;
  readonly isNamed: boolean;
  /** A name follows. */
  readonly isNamedNext: boolean;
  readonly isAmount: boolean;
  readonly glue: number;
  readonly home: Country | undefined;
  readonly place: number;
}

export function gather(
  candidate: Candidate,
  reading: Reading,
  home: Country | undefined,
): Evidence {
  const { lower } = reading.plain;
  const { start, end } = candidate;
  return {
    label: ownLabel(candidate, reading),
    isNear: isNearIdWord(lower, start) || isInRegister(reading),
    isNamedAs: isIdWordAfter(lower, end) || isIdWordFor(lower, start),
    isNamed: nameBefore.test(reading.plain.text.slice(Math.max(0, start - 50), start)),
    isNamedNext: nameNext.test(reading.plain.text.slice(end, end + longestName)),
    isAmount: isAmountAfter(lower, end),
    glue: glueOf(reading.plain, start, end),
    home,
    place: placeOf(reading, start, end),
  };
}

/** "cpr;navn;beløb" at the head of a file: its rows may have lost their line breaks. */
const heading = /^[^\n]{0,200}?(?:^|[;|\t,] ?)(?:cpr|personn|pnr)[a-z. -]{0,10}[;|\t,]/;
const LONGEST_HEADING = 240;

function isInRegister({ role, plain: { lower } }: Reading): boolean {
  return role === "attachment" && heading.test(lower.slice(0, LONGEST_HEADING));
}

/** The words before the number, before the sort code that stands there, or over its column. */
export function ownLabel({ start, end, gap }: Candidate, reading: Reading): Label | undefined {
  const { lower } = reading.plain;
  const after = labelAfter(lower, end);
  if (after !== undefined) return after;
  const column = columnLabel(reading, start);
  if (column !== undefined) return column;
  const sortCode =
    gap === "none" ? /(?:^|\D)\d{4}[ -]$/.exec(lower.slice(Math.max(0, start - 6), start)) : null;
  if (sortCode !== null) {
    const label = labelBefore(reading, start - 5);
    if (label !== undefined && label.kind === "account") return label;
  }
  return labelBefore(reading, start);
}

/** "INV-", "A-": the letters that lead a code. */
const codePrefix = /(?:^|[^A-Za-zÆØÅÄÖ])[A-ZÆØÅÄÖ]{1,4}-$/;

/** A number inside a longer code, a hash or an address on the web is rarely a person's. */
function glueOf({ text, lower }: PlainText, start: number, end: number): number {
  const before = isLetter(lower.charCodeAt(start - 1));
  const after = isLetter(lower.charCodeAt(end));
  if (before && after) return -5;
  if (after) return -2;
  if (before) return /[A-ZÆØÅÄÖ]{2}$/.test(text.slice(Math.max(0, start - 2), start)) ? -3 : -1;
  // "+45 12 34 56 78,,2706668244#": what a telephone dials after the pause.
  if (text.slice(start - 2, start) === ",,") return -9;
  // "Deklarationen lyst 08.11.1974-6622-76": how the land register numbers its papers.
  if (/^-\d\d(?!\d)/.test(lower.slice(end, end + 4)) && /\./.test(lower.slice(start, end)))
    return -9;
  // "2 x 140580-7713": so many of them.
  if (/(?:^|[\s(,])\d{1,3} ?(?:x|stk\.?|pcs) $/.test(lower.slice(Math.max(0, start - 9), start)))
    return -9;
  // "0,0101800008": the decimals of a fraction.
  if (/(?:^|[^\d,])0,$/.test(lower.slice(Math.max(0, start - 3), start))) return -9;
  // "0f31-111111-1118-44": a piece in the middle of a code.
  if (/\d[a-z]{0,9}-$/.test(lower.slice(Math.max(0, start - 12), start)) && midCode(lower, end)) {
    return -6;
  }
  if (codePrefix.test(text.slice(Math.max(0, start - 6), start))) return -9;
  return isInWebAddress(lower, start) ? -3 : 0;
}

function midCode(lower: string, end: number): boolean {
  return lower.charAt(end) === "-" && isDigit(lower.charCodeAt(end + 1));
}

function isInWebAddress(lower: string, start: number): boolean {
  return /(?::\/\/|www\.)\S*$/.test(lower.slice(Math.max(0, start - 120), start));
}

/** Files are named after people, and a mail address that is nothing but ten digits is a person's. */
function placeOf(reading: Reading, start: number, end: number): number {
  const { lower } = reading.plain;
  const before = lower.charAt(start - 1);
  if (lower.charAt(end) === "@") return before === "" || before === "<" || before === " " ? 2 : 0;
  return before === "_" || reading.role === "attachmentName" ? 1 : 0;
}
