import type { Match } from "../types";
import type { Context, Reading } from "../text/types";
import { countryOf, type Country } from "./country";
import { interimCandidates } from "./interimNumbers";
import { mistypedNumbers } from "./mistypedNumbers";
import { looseCandidates, nationalCandidates, type Candidate } from "./nationalCandidates";
import { asCpr, asLongCpr, asLongPersonnummer, asPersonnummer } from "./nationalDates";
import { isForThing } from "./label";
import { gather, ownLabel } from "./nationalEvidence";
import { judge, type Judged } from "./nationalScore";
import { spelledNumbers } from "./spelledNumbers";
import { strongestApart } from "./strongestApart";
import { toldNumbers } from "./toldNumbers";

const known = new WeakMap<Reading, { context: Context; judged: readonly Judged[] }>();

/**
 * The national numbers of one country in a reading. One place judges Danish and Swedish numbers,
 * since the same digits can be a date in either order and must become one finding. Evidence is
 * added up per number: its form, its check digit, the words directly before it and close to it,
 * what it is glued to, and the country of the mail. Words further away say one thing only: where a
 * text numbers things, a bare date without a right check digit is no person's.
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
    .map(({ start, end, confidence, person, formOnly }) => ({
      ...{ start, end, confidence, person },
      ...(formOnly ? { formOnly } : {}),
    }));
}

function judgeAll(reading: Reading, context: Context): readonly Judged[] {
  const today = dayNumber(context.at);
  const excluded = nobodys(context.terms.testNumbers);
  const judged: Judged[] = [];
  const candidates = nationalCandidates(reading).concat(
    interimCandidates(reading),
    spelledNumbers(reading),
    toldNumbers(reading),
    looseCandidates(reading),
    mistypedNumbers(reading),
  );
  const home = countryOf(context);
  const isAmongThings = once(
    () =>
      numberings.test(reading.plain.lower) ||
      candidates.some((each) => isForThing(ownLabel(each, reading))),
  );
  for (const candidate of candidates) {
    const best = strongest(candidate, { reading, home, isAmongThings }, today);
    if (best !== undefined && !excluded.has(best.person)) judged.push(best);
  }
  return withoutSeries(strongestApart(judged), candidates);
}

/**
 * "050668-5512, 050668-5518", "240310-0700, 240310-0800": things that are numbered on one day, or measured
 * by the hour. Hardly two people of one birthday have numbers so near each other.
 */
function withoutSeries(
  judged: readonly Judged[],
  candidates: readonly Candidate[],
): readonly Judged[] {
  const all = candidates.map(({ digits }) => Number(digits.slice(-10)));
  all.sort((one, other) => one - other);
  const inSeries = new Set<number>();
  for (let index = 1; index < all.length; index += 1) {
    const [one, next] = [all[index - 1]!, all[index]!];
    const apart = next - one;
    if (apart === HOUR || (apart > 0 && apart <= NEAR)) inSeries.add(one).add(next);
  }
  return judged.filter(
    ({ person, isAnnounced, isNamed }) => isAnnounced || isNamed || !inSeries.has(Number(person)),
  );
}

/** How far apart the numbers of a series may be; from "0700" to "0800" it is an hour. */
const NEAR = 20;
const HOUR = 100;

const knownNobodys = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The ten digits of numbers that are nobody's; a policy's list never changes. */
function nobodys(written: readonly string[]): ReadonlySet<string> {
  const earlier = knownNobodys.get(written);
  if (earlier !== undefined) return earlier;
  const digits = new Set(written.map((number) => number.replace(/\D/g, "").slice(-10)));
  knownNobodys.set(written, digits);
  return digits;
}

/** yyyymmdd of an ISO date; without one no date lies in the future. */
function dayNumber(at: string | undefined): number {
  return at === undefined ? Infinity : Number(at.slice(0, 10).replace(/-/g, ""));
}

/** "Målernr og visning kl. 14:", over a list; "Restordre, tre titler": things that have numbers. */
const numberings =
  /(?:måler|serie|vare|ordre|faktura|artikel|order|mätar|installations|stel|parti|inventar|følgeseddel|bilags|rekvisitions|lager|apparat|reservedels)(?:n(?:umme)?r|numre)(?![a-zæøåäö])|(?:^|[^a-zæøåäö])(?:(?:rest|del)?ordren?|fakturaen?|ean|cvr|p-?nr|s\/n|rma|dok|doc|isbn|quote|delivery notes?|order conf|spare parts?|reservedele?|apparater|målere|varer|stk)(?![a-zæøåäö])/;

/** What is the same for all numbers of a reading. */
interface Surroundings {
  readonly reading: Reading;
  readonly home: Country | undefined;
  readonly isAmongThings: () => boolean;
}

function strongest(
  candidate: Candidate,
  { reading, home, isAmongThings }: Surroundings,
  today: number,
): Judged | undefined {
  const isLong = candidate.digits.length === 12;
  const danish = isLong ? asLongCpr(candidate.digits) : asCpr(candidate.digits);
  const swedish = isLong ? asLongPersonnummer(candidate.digits) : asPersonnummer(candidate.digits);
  if (danish === undefined && swedish === undefined) return undefined;
  const evidence = { ...gather(candidate, reading, home), isAmongThings };
  const asDane = danish && judge(candidate, danish, evidence, "DK", today);
  const asSwede = swedish && judge(candidate, swedish, evidence, "SE", today);
  if (asDane === undefined || asSwede === undefined) return asDane || asSwede;
  return asSwede.score > asDane.score ? asSwede : asDane;
}

function once(find: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => (answer = answer === undefined ? find() : answer);
}
