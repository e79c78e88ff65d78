import type { Confidence, Match } from "../types";
import { isLetter } from "../text/characters";
import type { Context, PlainText, Reading } from "../text/types";
import { countryOf, type Country } from "./country";
import { isAmountAfter, isIdWordAfter, isNearIdWord, labelBefore, type Label } from "./label";
import type { LabelKind } from "./labelTable";
import { interimCandidates } from "./interimNumbers";
import { nationalCandidates, type Candidate } from "./nationalCandidates";
import { asCpr, asLongCpr, asLongPersonnummer, asPersonnummer } from "./nationalDates";
import type { NationalNumber } from "./nationalDates";
import { columnLabel } from "./tables";

/** A number of a person of one country, with the points that speak for it. */
interface Judged extends Match {
  readonly country: Country;
  readonly person: string;
  readonly score: number;
}

const known = new WeakMap<Reading, { context: Context; judged: readonly Judged[] }>();

/**
 * The national numbers of one country in a reading. One place judges Danish and Swedish numbers,
 * since the same digits can be a date in either order and must become one finding. Evidence is
 * added up per number: its form, its check digit, the words directly before it and close to it,
 * what it is glued to, and the country of the mail. No word further away ever speaks for or
 * against it.
 */
export function nationalNumbers(
  reading: Reading,
  context: Context,
  country: Country,
): readonly Match[] {
  let earlier = known.get(reading);
  if (earlier === undefined || earlier.context !== context) {
    earlier = { context, judged: judgeAll(reading, context) };
    known.set(reading, earlier);
  }
  return earlier.judged
    .filter((one) => one.country === country)
    .map(({ start, end, confidence, person }) => ({ start, end, confidence, person }));
}

function judgeAll(reading: Reading, context: Context): readonly Judged[] {
  const today = dayNumber(context.at);
  const excluded = context.terms.testNumbers.map((number) => number.replace(/\D/g, "").slice(-10));
  const judged: Judged[] = [];
  for (const candidate of nationalCandidates(reading).concat(interimCandidates(reading))) {
    const best = strongest(candidate, reading, context, today);
    if (best !== undefined && excluded.indexOf(best.person) < 0) judged.push(best);
  }
  return withoutOverlaps(judged);
}

/** yyyymmdd of an ISO date; without one no date lies in the future. */
function dayNumber(at: string | undefined): number {
  return at === undefined ? Infinity : Number(at.slice(0, 10).replace(/-/g, ""));
}

function strongest(
  candidate: Candidate,
  reading: Reading,
  context: Context,
  today: number,
): Judged | undefined {
  const isLong = candidate.digits.length === 12;
  const danish = isLong ? asLongCpr(candidate.digits) : asCpr(candidate.digits);
  const swedish = isLong ? asLongPersonnummer(candidate.digits) : asPersonnummer(candidate.digits);
  if (danish === undefined && swedish === undefined) return undefined;
  const evidence = gather(candidate, reading, countryOf(context));
  const asDane = danish && judge(candidate, danish, evidence, "DK", today);
  const asSwede = swedish && judge(candidate, swedish, evidence, "SE", today);
  if (asDane === undefined || asSwede === undefined) return asDane || asSwede;
  return asSwede.score > asDane.score ? asSwede : asDane;
}

/** "Karl Ek, " and "Karl Ek (": two words that may be a name. */
const nameBefore = /[A-ZÆØÅÄÖ][a-zæøåäöé]+[ -][A-ZÆØÅÄÖ][a-zæøåäöé-]+,? ?[(:]? ?$/;

/** What stands round a candidate, whichever country it is read for. */
interface Evidence {
  readonly label: Label | undefined;
  readonly isNear: boolean;
  readonly isAfter: boolean;
  readonly isNamed: boolean;
  readonly isAmount: boolean;
  readonly glue: number;
  readonly home: Country | undefined;
  readonly place: number;
}

function gather(candidate: Candidate, reading: Reading, home: Country | undefined): Evidence {
  const { lower } = reading.plain;
  const { start, end } = candidate;
  return {
    label: ownLabel(candidate, reading),
    isNear: isNearIdWord(lower, start, end),
    isAfter: isIdWordAfter(lower, end),
    isNamed: nameBefore.test(reading.plain.text.slice(Math.max(0, start - 50), start)),
    isAmount: isAmountAfter(lower, end),
    glue: glueOf(reading.plain, start, end),
    home,
    place: placeOf(reading, start, end),
  };
}

/** The words before the number, before the sort code that stands there, or over its column. */
function ownLabel({ start, gap }: Candidate, reading: Reading): Label | undefined {
  const { lower } = reading.plain;
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

/** A number inside a longer code, a hash or an address on the web is rarely a person's. */
function glueOf({ text, lower }: PlainText, start: number, end: number): number {
  const before = isLetter(lower.charCodeAt(start - 1));
  const after = isLetter(lower.charCodeAt(end));
  if (before && after) return -5;
  if (after) return -2;
  if (before) return /[A-ZÆØÅÄÖ]{2}$/.test(text.slice(Math.max(0, start - 2), start)) ? -3 : -1;
  if (/(?:^|[^A-Za-zÆØÅÄÖ])[A-ZÆØÅÄÖ]{1,4}-$/.test(text.slice(Math.max(0, start - 6), start)))
    return -9;
  return isInWebAddress(lower, start) ? -3 : 0;
}

function isInWebAddress(lower: string, start: number): boolean {
  return /(?:\:\/\/|www\.)[^\s]*$/.test(lower.slice(Math.max(0, start - 120), start));
}

/** Files are named after people, and a mail address that is nothing but ten digits is a person's. */
function placeOf(reading: Reading, start: number, end: number): number {
  const { lower } = reading.plain;
  const before = lower.charAt(start - 1);
  if (lower.charAt(end) === "@") return before === "" || before === "<" || before === " " ? 2 : 0;
  return before === "_" || reading.role === "attachmentName" ? 1 : 0;
}

function judge(
  candidate: Candidate,
  number: NationalNumber,
  evidence: Evidence,
  country: Country,
  today: number,
): Judged | undefined {
  const announced = announcement(candidate, evidence, country);
  const isFuture = number.birth > today;
  if (isFuture && announced < LABELLED) return undefined;
  const score =
    formScore(candidate, country) +
    checkScore(candidate, number, country, announced) +
    announced +
    surroundings(candidate, number, evidence, country, announced);
  const confidence = confidenceOf(score, number, country, isFuture);
  if (confidence === undefined) return undefined;
  const { start, end } = candidate;
  return { start, end, country, score, confidence, person: shortForm(candidate.digits, country) };
}

/** The ten digits by which a person is the same however the number is written. */
function shortForm(digits: string, country: Country): string {
  if (digits.length === 10) return digits;
  return country === "DK" ? digits.slice(0, 4) + digits.slice(6) : digits.slice(2);
}

const LABELLED = 6;
const NEAR = 3;
const AGAINST = -9;
/** The years of this century in which moments of present work lie. */
const earliestYear = 15;
const latestYear = 35;

/** How the words before and round the number speak for it, as points. */
function announcement(candidate: Candidate, evidence: Evidence, country: Country): number {
  const { label, isNear, isAfter } = evidence;
  const direct = label === undefined ? 0 : labelScore(label, candidate, country, evidence.home);
  if (isAfter) return LABELLED + Math.max(direct, -NEAR);
  if (direct !== 0) return direct;
  return isNear ? NEAR : evidence.isNamed ? 1 : 0;
}

const forDanish: { readonly [kind in LabelKind]?: number } = {
  cpr: 6,
  identity: 6,
  personnummer: 2,
  birth: 3,
};
const forSwedish: { readonly [kind in LabelKind]?: number } = {
  personnummer: 7,
  pnr: 6,
  identity: 6,
  birth: 3,
};

function labelScore(
  label: Label,
  { gap }: Candidate,
  country: Country,
  home: Country | undefined,
): number {
  // In either country "personnummer" means the number of that country.
  if (label.kind === "identity" && home !== undefined && home !== country) return NEAR;
  const score = (country === "DK" ? forDanish : forSwedish)[label.kind];
  if (score !== undefined) return score;
  if (label.kind === "cpr" || label.kind === "call") return 0;
  // Documents of a person: their own numbers have another form.
  if (label.kind === "passport" || label.kind === "licence") return gap === "hyphen" ? 0 : -3;
  // "Sag 010180-0008" is often the citizen's number; "sagsnr. 010180-0008" says that it is not.
  if (label.kind === "case" && !label.numbered) return -5;
  return label.known ? AGAINST : -4;
}

function formScore({ digits, gap, split, adjoined }: Candidate, country: Country): number {
  let score = digits.length === 12 ? 2 : 0;
  if (gap === "hyphen") score += 4;
  else if (gap === "plus") score += country === "SE" ? 4 : -4;
  else if (gap !== "none" && gap !== "wide") score += split ? 0 : 1;
  if (adjoined) score -= gap === "hyphen" && !split ? 2 : 4;
  return score;
}

function checkScore(
  { digits, gap, split }: Candidate,
  { checkDigit }: NationalNumber,
  country: Country,
  announced: number,
): number {
  // One number in ten has a right Luhn digit: ten bare digits need something beside it.
  const isBare = gap === "none" && digits.length === 10;
  if (checkDigit === "right") return isBare && country === "SE" && announced === 0 ? 1 : 4;
  if (checkDigit === "exempt") return 2;
  if (country === "DK") return split && announced === 0 ? -3 : 0;
  // A Swedish number without its check digit is a slip of the pen, and only words can tell.
  return announced >= LABELLED ? -3 : -6;
}

function surroundings(
  candidate: Candidate,
  number: NationalNumber,
  evidence: Evidence,
  country: Country,
  announced: number,
): number {
  let score = evidence.place;
  if (evidence.isAmount) score -= 6;
  if (announced < LABELLED) score += evidence.glue;
  if (evidence.home !== undefined && evidence.home !== country) score -= country === "DK" ? 3 : 2;
  if (number.raised) score -= evidence.home === country || announced > 0 ? 2 : 4;
  if (announced <= 0) score += timeScore(candidate, number, country);
  if (announced <= 0 && looksLikeMobile(candidate)) score -= 5;
  return score;
}

/** Points against "030526 1430" and "20260503-1430", which are moments of this century. */
function timeScore(
  { digits, gap }: Candidate,
  { birth, checkDigit }: NationalNumber,
  country: Country,
): number {
  const hour = Number(digits.slice(-4, -2));
  const minute = Number(digits.slice(-2));
  if (hour > 23 || minute > 59 || gap === "plus") return 0;
  if (digits.length === 12) return birth >= 20000101 ? -9 : 0;
  // An hour makes the seventh digit of a Danish number say 1900s, whatever year was meant.
  const year = country === "DK" ? Number(digits.slice(4, 6)) : Math.floor(birth / 10000) - 2000;
  if (year < earliestYear || year > latestYear) return 0;
  if (checkDigit === "right") return gap === "none" ? 0 : -5;
  return gap === "hyphen" && checkDigit === "exempt" ? 0 : -6;
}

/** Swedish mobile numbers have ten digits and begin like a birth year. */
function looksLikeMobile({ digits, gap }: Candidate): boolean {
  return gap === "none" && digits.length === 10 && /^07[02369]/.test(digits);
}

function confidenceOf(
  score: number,
  { checkDigit }: NationalNumber,
  country: Country,
  isFuture: boolean,
): Confidence | undefined {
  if (score < (country === "DK" ? 0 : 2)) return undefined;
  if (score < 2) return "low";
  if (score < 4 || isFuture) return "medium";
  return country === "SE" && checkDigit === "wrong" ? "medium" : "high";
}

/** Of candidates that share digits the strongest stays. */
function withoutOverlaps(judged: readonly Judged[]): readonly Judged[] {
  const kept: Judged[] = [];
  let group: Judged[] = [];
  let groupEnd = -1;
  for (const one of judged.slice().sort((a, b) => a.start - b.start)) {
    if (one.start >= groupEnd) {
      keepStrongest(group, kept);
      group = [];
    }
    group.push(one);
    groupEnd = Math.max(groupEnd, one.end);
  }
  keepStrongest(group, kept);
  return kept;
}

function keepStrongest(group: readonly Judged[], kept: Judged[]): void {
  const from = kept.length;
  for (const one of group.slice().sort((a, b) => b.score - a.score || a.start - b.start)) {
    let isFree = true;
    for (let index = from; index < kept.length; index += 1) {
      const other = kept[index] as Judged;
      if (one.start < other.end && other.start < one.end) isFree = false;
    }
    if (isFree) kept.push(one);
  }
}
