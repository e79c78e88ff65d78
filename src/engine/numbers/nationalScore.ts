import type { Confidence, Match } from "../types";
import type { Country } from "./country";
import type { Label } from "./label";
import type { LabelKind } from "./labelTable";
import type { Candidate } from "./nationalCandidates";
import { isOfLate, type NationalNumber } from "./nationalDates";
import type { Evidence } from "./nationalEvidence";

/** A number of a person of one country, with the points that speak for it. */
export interface Judged extends Match {
  readonly country: Country;
  readonly person: string;
  readonly score: number;
  /** The words before or round it speak of a person's number. */
  readonly isAnnounced: boolean;
  /** A name stands right before it or right behind. */
  readonly isNamed: boolean;
}

/** What stands round one number, and whether the text numbers things. */
export interface Weighed extends Evidence {
  readonly isAmongThings: () => boolean;
}

/**
 * Adds up what speaks for and against a candidate that is a date of one country; undefined where
 * too little remains. The points are odds by judgement: a form most people use counts as much as a
 * right check digit, a word for the number more than either, a word for another number more than
 * both together.
 */
export function judge(
  candidate: Candidate,
  number: NationalNumber,
  evidence: Weighed,
  country: Country,
  today: number,
): Judged | undefined {
  const announced = announcement(candidate, evidence, country);
  if (candidate.loose && announced < LABELLED && !isWellFormed(candidate, number)) return undefined;
  const isFuture = number.birth > today;
  if (isFuture && announced < LABELLED && !isWellFormed(candidate, number)) return undefined;
  const score =
    formScore(candidate, country, evidence.home) +
    checkScore(candidate, number, country, announced, evidence) +
    announced +
    surroundings(candidate, number, evidence, country, announced);
  const confidence = confidenceOf(score, number, country, isFuture);
  if (confidence === undefined) return undefined;
  const { start, end } = candidate;
  const person = shortForm(candidate.digits, country);
  const isNamed = evidence.isNamed || evidence.isNamedNext;
  const isAnnounced = announced > 1;
  const judged = { start, end, country, score, confidence, person, isAnnounced, isNamed };
  const { checkDigit } = number;
  const isPlain = checkDigit === "wrong" || (checkDigit === "right" && candidate.gap === "none");
  const isForm = country === "DK" && !isAnnounced && isPlain;
  return isForm ? { ...judged, formOnly: checkDigit } : judged;
}

/** Written as such numbers are and with a right check digit: then even a day to come is one, mistyped. */
function isWellFormed(
  { gap, split, adjoined }: Candidate,
  { checkDigit }: NationalNumber,
): boolean {
  return gap === "hyphen" && !split && !adjoined && checkDigit === "right";
}

/** The ten digits by which a person is the same however the number is written. */
function shortForm(digits: string, country: Country): string {
  if (digits.length === 10) return digits;
  return country === "DK" ? digits.slice(0, 4) + digits.slice(6) : digits.slice(2);
}

const LABELLED = 6;
const NEAR = 3;
const AGAINST = -9;

/** How the words before and round the number speak for it, as points. */
function announcement(candidate: Candidate, evidence: Evidence, country: Country): number {
  const { label, isNear, isNamedAs } = evidence;
  const direct = label === undefined ? 0 : labelScore(label, candidate, country, evidence);
  if (isNamedAs) return LABELLED + Math.max(direct, -NEAR);
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
  { home, isNamedNext }: Evidence,
): number {
  // "P-nr. 1003281175": in Denmark a place of work has one.
  if (label.kind === "pnr" && home !== "SE" && gap !== "hyphen" && gap !== "plus") return AGAINST;
  // In either country "personnummer" means the number of that country.
  if (label.kind === "identity" && home !== undefined && home !== country) return NEAR;
  const score = (country === "DK" ? forDanish : forSwedish)[label.kind];
  if (score !== undefined) return score;
  if (label.kind === "cpr" || label.kind === "call") return 0;
  // Documents of a person: their own numbers have another form.
  const isPaper = label.kind === "passport" || label.kind === "licence";
  if (isPaper || (label.kind === "card" && !label.numbered)) return gap === "hyphen" ? 0 : -3;
  // "Sag 010180-0008" is often the citizen's number; "sagsnr. 010180-0008" says that it is not.
  const isWeak = label.kind === "case" || label.kind === "thing";
  if (isWeak && !label.numbered) return isNamedNext ? -4 : -5;
  return label.known ? AGAINST : -4;
}

function formScore(
  { digits, gap, split, paired, adjoined }: Candidate,
  country: Country,
  home: Country | undefined,
): number {
  let score = digits.length === 12 ? 2 : 0;
  if (gap === "hyphen" || gap === "told") score += 4;
  else if (gap === "plus") score += country === "SE" ? 4 : -4;
  else if (gap === "indented") score -= 3;
  else if (gap !== "none" && gap !== "wide") score += split ? 0 : 1;
  // Two by two stand telephone numbers and coordinates; Danish ones have eight digits, and not ten.
  if (paired) score -= country === "DK" && home === "DK" ? 0 : 4;
  if (adjoined) score -= gap === "hyphen" && !split ? 2 : 4;
  return score;
}

function checkScore(
  { digits, gap, split, adjoined }: Candidate,
  { birth, checkDigit, raised }: NationalNumber,
  country: Country,
  announced: number,
  { home, glue, isAmongThings }: Weighed,
): number {
  // Hardly three of 100 numbers of things are dates, and a tenth of those have a right Luhn digit: at home
  // the date alone says enough, as long as the text speaks of no things that are numbered.
  const isPlain = announced > 0 || (announced === 0 && glue >= 0 && !adjoined && !isAmongThings());
  const isBare = gap === "none" && digits.length === 10;
  if (checkDigit === "right") return isBare && country === "SE" && !isPlain ? 1 : 4;
  if (checkDigit === "exempt") return 2;
  if (country === "DK") {
    if (home === "DK" && isPlain && !raised && !isPattern.test(digits)) return 4;
    return split && announced === 0 ? -3 : 0;
  }
  // A Swedish number without its check digit is a slip of the pen; words can tell, and the century in full.
  const isFull = digits.length === 12 && gap === "hyphen" && home === "SE";
  if (isFull && isPlain && birth < 20000101) return -2;
  return announced >= LABELLED ? -3 : -6;
}

function surroundings(
  candidate: Candidate,
  number: NationalNumber,
  evidence: Weighed,
  country: Country,
  announced: number,
): number {
  let score = evidence.place;
  if (evidence.isAmount) score -= 6;
  if (announced < LABELLED) score += evidence.glue;
  if (evidence.home !== undefined && evidence.home !== country) score -= country === "DK" ? 3 : 2;
  if (number.raised) score -= evidence.home === country || announced > 0 ? 2 : 4;
  if (announced <= 0) score += timeScore(candidate, number, country, evidence.place > 0);
  if (announced <= 0 && looksLikeMobile(candidate, evidence.home)) score -= 5;
  return score;
}

/** "1111111111", "0101010101": what a finger types into a box. */
const isPattern = /^(..)\1+$/;

/** Points against "030526 1430" and "20260503-1430", which are moments of this century. */
function timeScore(
  { digits, gap }: Candidate,
  { birth, checkDigit }: NationalNumber,
  country: Country,
  isOfFile: boolean,
): number {
  const hour = Number(digits.slice(-4, -2));
  const minute = Number(digits.slice(-2));
  if (hour > 23 || minute > 59 || gap === "plus") return 0;
  if (digits.length === 12) return birth >= 20000101 ? -9 : 0;
  // An hour makes the seventh digit of a Danish number say 1900s, whatever year was meant.
  const year = country === "DK" ? Number(digits.slice(4, 6)) : Math.floor(birth / 10000) - 2000;
  if (!isOfLate(year)) return 0;
  if (checkDigit === "right") return gap === "none" ? 0 : isOfFile ? -6 : -5;
  if (checkDigit === "exempt") return gap === "hyphen" ? 0 : -6;
  return country === "DK" ? -10 : -6;
}

/** Swedish mobile numbers have ten digits and begin like a birth year; few Danes write them without spaces. */
function looksLikeMobile({ digits, gap, paired }: Candidate, home: Country | undefined): boolean {
  const isWritten = home === "DK" ? paired : gap === "none";
  return isWritten && digits.length === 10 && /^07[02369]/.test(digits);
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
