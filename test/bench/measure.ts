import type { CorpusRecord, Mark } from "../corpus/read";
import type { Kind } from "../../src/engine/types";
import type { Claim, Reader } from "./readers";

/** How a reader did on one kind. Only medium and high confidence count as found. */
export interface Tally {
  readonly expected: number;
  readonly hit: number;
  /** Hits whose span is exactly the marked one. */
  readonly exact: number;
  readonly wrong: number;
}

export interface Measured {
  readonly tallies: ReadonlyMap<Kind, Tally>;
  readonly harmless: number;
  /** Harmless records with at least one wrong claim of a kind that is never neutral. */
  readonly alarmed: number;
  readonly misses: readonly { readonly record: CorpusRecord; readonly mark: Mark }[];
  readonly falseClaims: readonly { readonly record: CorpusRecord; readonly claim: Claim }[];
}

/** Kinds that only count where the judge marked them, since ordinary mail is full of them. */
const neutral: ReadonlySet<Kind> = new Set<Kind>([
  "personName",
  "phone",
  "emailAddress",
  "dateOfBirth",
  "postalAddress",
  "caseNumber",
]);
/** Kinds without natural edges, which may stand on top of a marked term. */
const conduct: ReadonlySet<Kind> = new Set<Kind>([
  "partyPoliticalInvitation",
  "meetingPurpose",
  "caseHandling",
  "childData",
  "recording",
  "picture",
  "dataSolicitation",
  "cloudLink",
  "foreignVideoPlatform",
  "privateContent",
  "reminder",
]);
/** Kinds that other parts of the product find, on grounds the corpus does not mark. */
const notMeasured: ReadonlySet<Kind> = new Set<Kind>(["wrongRecipient", "newAddress", "unread"]);

const overlaps = (mark: Mark, claim: Claim) =>
  mark.part === claim.part && mark.start < claim.end && claim.start < mark.end;

/** Measures a reader on records, for the kinds it speaks of or for those given. */
export function measure(
  reader: Reader,
  records: readonly CorpusRecord[],
  only?: ReadonlySet<Kind>,
): Measured {
  const tallies = new Map<Kind, { expected: number; hit: number; exact: number; wrong: number }>();
  const tally = (kind: Kind) => {
    const known = tallies.get(kind) ?? { expected: 0, hit: 0, exact: 0, wrong: 0 };
    tallies.set(kind, known);
    return known;
  };
  const misses: { record: CorpusRecord; mark: Mark }[] = [];
  const falseClaims: { record: CorpusRecord; claim: Claim }[] = [];
  let alarmed = 0;
  for (const record of records) {
    const claims = reader
      .claims(record.communication)
      .filter(({ kind, confidence }) => confidence !== "low" && counts(kind, only));
    for (const mark of record.marks) {
      if (mark.isNearMiss || !counts(mark.kind, only)) continue;
      const hits = claims.filter((claim) => claim.kind === mark.kind && overlaps(mark, claim));
      const each = tally(mark.kind);
      each.expected += 1;
      if (hits.length > 0) each.hit += 1;
      else misses.push({ record, mark });
      if (hits.some(({ start, end }) => start === mark.start && end === mark.end)) each.exact += 1;
    }
    let isAlarmed = false;
    for (const claim of claims) {
      if (!isWrong(claim, record.marks)) continue;
      tally(claim.kind).wrong += 1;
      falseClaims.push({ record, claim });
      if (!neutral.has(claim.kind)) isAlarmed = true;
    }
    if (record.isHarmless && isAlarmed) alarmed += 1;
  }
  const harmless = records.filter((record) => record.isHarmless).length;
  return { tallies, harmless, alarmed, misses, falseClaims };
}

function counts(kind: Kind, only: ReadonlySet<Kind> | undefined): boolean {
  return !notMeasured.has(kind) && (only === undefined || only.has(kind));
}

function isWrong(claim: Claim, marks: readonly Mark[]): boolean {
  const here = marks.filter((mark) => overlaps(mark, claim));
  if (here.some((mark) => mark.kind === claim.kind && !mark.isNearMiss)) return false;
  if (here.some((mark) => mark.kind === claim.kind && mark.isNearMiss)) return true;
  if (conduct.has(claim.kind) && here.some((mark) => !mark.isNearMiss)) return false;
  return !neutral.has(claim.kind);
}

/** Adds up tallies of several kinds. */
export function total(tallies: Iterable<Tally>): Tally {
  let sum: Tally = { expected: 0, hit: 0, exact: 0, wrong: 0 };
  for (const { expected, hit, exact, wrong } of tallies) {
    sum = {
      expected: sum.expected + expected,
      hit: sum.hit + hit,
      exact: sum.exact + exact,
      wrong: sum.wrong + wrong,
    };
  }
  return sum;
}

export const recall = ({ expected, hit }: Tally) => (expected === 0 ? 1 : hit / expected);
export const precision = ({ hit, wrong }: Tally) => (hit + wrong === 0 ? 1 : hit / (hit + wrong));
