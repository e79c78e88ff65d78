import { linkedKinds } from "../linkedKinds";
import type { Context, Found } from "../text/types";
import type { Confidence, Kind } from "../types";
import { Telling } from "./telling";

/** Log odds under which a text whose terms are all of one kind tells nothing of anybody. */
const TELLS_NOTHING = -0.8;
/** What each further kind of term takes from that bound, and how far it goes down. */
const FURTHER_KIND = 1;
const TELLS_NOTHING_AT_ALL = -1.8;
/** For who must not be found: it is told in passing, among practical lines. */
const HIDES_NOBODY = -3.1;
/** Log odds from which whatever was found at all is sure. */
const TELLS = 1.8;
/** Log odds from which something is told without a term. */
const TELLS_UNNAMED = 1.25;
/** For what was likely of somebody's health, which may be a sick day and no more. */
const TELLS_OF_ILLNESS = 2.2;
/** How much of it further terms make up for, though none is tied to anybody: they hardly meet by chance. */
const COMPANY = 2;

const numbers: readonly Kind[] = ["cpr", "personnummer"];

/**
 * What the whole text says of what was found in it. A sensitive term counts little in a text that,
 * by all its words, tells nothing of anybody; in one that is written to somebody and tells something
 * for sure, the likeliest is no longer in doubt, and where no term was found, the sentence that
 * tells most is found. Numbers of persons speak for themselves.
 */
export function weighTelling(
  found: readonly Found[],
  names: readonly Found[],
  { readings, channel, communication, language }: Context,
): readonly Found[] {
  const isAddressed = channel !== "mail" || (communication.recipients ?? []).length > 0;
  const telling = new Telling(readings, names);
  const likeliest = likeliestOf(found);
  const isNumbered = found.some(({ kind }) => numbers.indexOf(kind) >= 0);
  if (likeliest === undefined) {
    const isDay = language === "da" && readings.some(({ plain: { lower } }) => sickDay.test(lower));
    const said = isAddressed && !isNumbered && !isDay ? told(telling) : [];
    return found.concat(said.filter((one) => !isJoke(one)));
  }
  return found.map((one) => {
    if (!isSensitive(one)) return one;
    const score = telling.scoreOf(one);
    if (score < leastOf(one, found) && !isNumbered) return weighed(one, "low");
    const isSure = one === likeliest && score !== 0 && score >= boundOf(one, found);
    return isAddressed && isSure && !isSickDay(one) ? weighed(one, "high") : one;
  });
}

function boundOf({ kind, match: { confidence } }: Found, found: readonly Found[]): number {
  if (confidence === "medium") return kind === "health" ? TELLS_OF_ILLNESS : TELLS;
  return TELLS - Math.min(COMPANY, termsIn(found) - 1);
}

/** The odds that a finding needs to be believed at all. */
function leastOf({ kind }: Found, found: readonly Found[]): number {
  if (kind === "protectedAddress") return HIDES_NOBODY;
  const kinds = found.filter(isSensitive).map((one) => one.kind);
  const further = kinds.filter((one, index) => kinds.indexOf(one) === index).length - 1;
  return Math.max(TELLS_NOTHING_AT_ALL, TELLS_NOTHING - FURTHER_KIND * further);
}

/** How many different sensitive terms there are. */
function termsIn(found: readonly Found[]): number {
  const terms = found
    .filter(isSensitive)
    .map(({ reading, match }) => reading.plain.lower.slice(match.start, match.end));
  return terms.filter((term, index) => terms.indexOf(term) === index).length;
}

/** The first of the surest. */
function likeliestOf(found: readonly Found[]): Found | undefined {
  const sensitive = found.filter(isSensitive);
  const levels: readonly Confidence[] = ["high", "medium", "low"];
  return levels
    .map((level) => sensitive.filter(({ match }) => match.confidence === level)[0])
    .filter((one) => one !== undefined)[0];
}

function told(telling: Telling): readonly Found[] {
  const index = telling.written.filter((each) => telling.score(each) >= TELLS_UNNAMED)[0];
  return index === undefined ? [] : [telling.mostTelling(index)];
}

/** "Palle er desværre syg i dag": in Denmark the day tells no cause. */
const sickDay =
  /(?:^|[^a-zæøåäö])(?:syg|sygemeldt|sjuk|sick|off sick),? (?:i dag|idag|i morgen|today)/;

function isSickDay({ reading, match: { start, end } }: Found): boolean {
  return sickDay.test(reading.plain.lower.slice(start, end));
}

/** "… tisse sig selv af grin". */
const joke = /(?:^|[^a-zæøåäö])(?:af grin|for sjov|på skoj|på skämt|as a joke)(?![a-zæøåäö])/;

function isJoke({ reading, match: { start, end } }: Found): boolean {
  return joke.test(reading.plain.lower.slice(start, end));
}

function weighed(one: Found, confidence: Confidence): Found {
  return { ...one, match: { ...one.match, confidence } };
}

function isSensitive({ kind }: Found): boolean {
  return linkedKinds.indexOf(kind) >= 0;
}
