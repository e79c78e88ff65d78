import { digitGroups } from "../numbers/digitGroups";
import { labelBefore } from "../numbers/label";
import { isDigit, isLetter } from "../text/characters";
import type { Match } from "../types";
import type { Detector, Reading } from "../text/types";

const longest = 24;
/** "KS 2026/123", "BUN 2026/45-3": a board and its register. */
const register = /(?:^|[^A-ZÅÄÖ])([A-ZÅÄÖ]{2,5}[ -])$/;
/** The Danish subject key with facet and running number, "27.69.40-A00-3-25". */
const subjectKey = /^\d\d\.\d\d\.\d\d-[A-Z]\d\d-\d{1,5}-\d\d(?!\d)/;

/**
 * Case, journal and register numbers: what follows "sag", "j.nr.", "dnr" or "ärende", a Swedish
 * board's register number, and Danish subject keys with running number. They are allowed almost
 * everywhere and are found so that initials and attachments can be tied to a case.
 *
 * Weakness: a case number in a system of its own and without a word before it is any number.
 *
 * @finds Møde med JJ, sag «24/1187»
 * @finds J.nr. «2026-001234» og sagsnr.: «S2026-55»
 * @finds Dnr «KS 2026/123», ärende «2026-4711»
 * @finds Se «27.69.40-A00-3-25»
 * @passes Ring i sagen på 20304050 inden kl. 12
 * @passes I denne sag 3 vidner
 * @passes Forordning EU 2016/679 gælder
 * @passes Faktura 2026-001234 og den 24/11
 * @see https://www.kle-online.dk
 */
export const caseNumber: Detector = {
  id: "caseNumber",
  dataClass: "ordinary",
  find: (reading) => findCases(reading),
};

function findCases(reading: Reading): readonly Match[] {
  const { count, starts, ends } = digitGroups(reading);
  const matches: Match[] = [];
  let from = 0;
  for (let index = 0; index < count; index += 1) {
    const digits = starts[index] as number;
    if (digits < from) continue;
    const match = caseAt(reading, digits, (ends[index] as number) - digits);
    if (match === undefined) continue;
    matches.push(match);
    from = match.end;
  }
  return matches;
}

function caseAt(reading: Reading, digits: number, length: number): Match | undefined {
  const { text } = reading.plain;
  const special =
    (length === 2 && text.charAt(digits + 2) === "." && keyAt(text, digits)) ||
    (length === 4 && text.charAt(digits) === "2" && registerAt(reading, digits));
  return special || labelled(reading, digits);
}

function keyAt(text: string, start: number): Match | undefined {
  const key = subjectKey.exec(text.substr(start, longest));
  return key === null ? undefined : { start, end: start + key[0].length, confidence: "high" };
}

function registerAt(reading: Reading, digits: number): Match | undefined {
  const { text } = reading.plain;
  const running = /^20\d\d[/:-]\d{1,6}(?:-\d{1,4})?(?!\d)/.exec(text.substr(digits, longest));
  if (running === null) return undefined;
  const board = register.exec(text.slice(Math.max(0, digits - 7), digits));
  if (board === null || board[1] === "EU ") return undefined;
  const start = digits - (board[1] as string).length;
  const label = labelBefore(reading, start);
  if (label !== undefined && label.kind !== "case") return undefined;
  const confidence = label === undefined ? "medium" : "high";
  return { start, end: digits + running[0].length, confidence };
}

/** Letters may lead the number, "S2026-55"; a national number or a date is no case number. */
function labelled(reading: Reading, digits: number): Match | undefined {
  const { text } = reading.plain;
  let start = digits;
  while (start > 0 && digits - start < 4 && /[A-ZÅÄÖ]/.test(text.charAt(start - 1))) start -= 1;
  if (isLetter(text.charCodeAt(start - 1))) return undefined;
  const end = numberEnd(text, digits);
  const number = text.slice(start, end);
  if (number.length < 3) return undefined;
  const label = labelBefore(reading, start);
  if (label === undefined || label.kind !== "case") return undefined;
  const isCase = /[/-]/.test(number) || (label.numbered && /\d{3}/.test(number));
  if (!isCase || /^\d{6}-\d{4}$|^\d{8}-\d{4}$/.test(number)) return undefined;
  return {
    start,
    end,
    confidence: label.numbered || /\d\d[/-]\d{3}/.test(number) ? "high" : "medium",
  };
}

/** Digits and the signs that stand between them. */
function numberEnd(text: string, start: number): number {
  let end = start;
  while (end - start < longest) {
    if (isDigit(text.charCodeAt(end))) end += 1;
    else if ("/-.:".indexOf(text.charAt(end)) >= 0 && isDigit(text.charCodeAt(end + 1))) end += 1;
    else break;
  }
  return end;
}
