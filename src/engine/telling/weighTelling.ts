import { linkedKinds } from "../linkedKinds";
import { dealsWith, type Matter } from "../linking/signs/matters";
import { isLoneName } from "../names/loneName";
import { sentenceAt } from "../text/sentenceAt";
import type { Context, Found } from "../text/types";
import type { Confidence, Kind } from "../types";
import { Telling } from "./telling";
import { isDoneToNobody, isOfSomebody, isOfThing, isPlainEntry, isUntold } from "./untold";

/** Log odds from which whatever was found at all is sure. */
const TELLS = 1.8;
/** Log odds from which something is told without a term. */
const TELLS_UNNAMED = 1.25;
/** For what was likely of somebody's health, which may be a sick day and no more. */
const TELLS_OF_ILLNESS = 2.2;
/** How much of it further terms make up for, though none is tied to anybody: they hardly meet by chance. */
const COMPANY = 1.5;

/** What was made up, is to be read or has yet to be filled in. */
const ofNobody: readonly Matter[] = ["fiction", "bookList", "form", "played"];
/** Letters between two of what is counted up. */
const LONGEST_JOINT = 9;

const numbers: readonly Kind[] = ["cpr", "personnummer"];

/**
 * What the whole text says of what was found in it. A sensitive term counts little in a text that,
 * by all its words, tells nothing of anybody, and so does a number that but for its form is nobody's
 * in one that numbers things; in a text that is written to somebody and tells something for sure,
 * the likeliest term is no longer in doubt, and where none was found, the sentence that tells most
 * is found. Other numbers of persons speak for themselves.
 */
export function weighTelling(
  all: readonly Found[],
  names: readonly Found[],
  { readings, channel, communication, language }: Context,
): readonly Found[] {
  const isEntry = channel === "meeting" || channel === "appointment";
  const isPost = channel === "social-media";
  const isAddressed = channel !== "mail" || (communication.recipients ?? []).length > 0;
  const telling = new Telling(readings, names);
  const found = isEntry ? all : all.map((one) => weighedNumber(one, telling));
  const isNumbered = found.some(
    (one) => numbers.indexOf(one.kind) >= 0 && (isEntry || !isOfThing(one, telling)),
  );
  const isInvented = ofNobody.some((matter) => dealsWith(readings, matter));
  const asked = found.filter((one) => isAskedFor(one, found));
  const sickDays = found.filter((one) => isSensitive(one) && isSickDay(one));
  const likeliest = likeliestOf(found.filter((one) => sickDays.indexOf(one) < 0));
  // What a text asks for, and what was made up, sounds like telling and is none.
  const asks = found.some(({ kind }) => kind === "dataSolicitation");
  const maySay = isAddressed && !isInvented && !asks;
  const terms = termsIn(found);
  const likely = termsIn(found.filter(({ match }) => match.confidence !== "low"));
  const isAnySure = found.some((one) => isSensitive(one) && one.match.confidence === "high");
  const weighedUp = found.map((one) => {
    // Whoever it ties a matter to was counted before.
    if (isEntry && one.kind === "personName" && isLoneName(one.reading, one.match))
      return weighed(one, "low");
    if (isPost && !isNumbered && isDoneToNobody(one, telling)) return weighed(one, "low");
    if (!isSensitive(one)) return one;
    if (asked.indexOf(one) >= 0) return weighed(one, "low");
    const isNothing =
      isUntold({ one, names, terms, likely, isAnySure }, telling) ||
      (isEntry && isPlainEntry(one, names, telling));
    if (isNothing && !isNumbered) return weighed(one, "low");
    const score = telling.score(telling.indexOf(one));
    const isSure =
      maySay &&
      one === likeliest &&
      !isPurpose(one, found) &&
      score !== 0 &&
      score >= boundOf(one, found);
    return isSure ? weighed(one, "high") : one;
  });
  if (likeliest !== undefined || !maySay || isNumbered) return weighedUp;
  const isKnown = language === "da" || sickDays.length > 0;
  return weighedUp.concat(
    told(telling).filter((one) => !isJoke(one) && !(isKnown && isSickDay(one))),
  );
}

/** "Send mig din lægeerklæring": a paper that is asked for has not been told of. */
function isAskedFor(one: Found, found: readonly Found[]): boolean {
  const { start, end } = one.match;
  return (
    isSensitive(one) &&
    found.some(
      ({ kind, reading, match }) =>
        kind === "dataSolicitation" &&
        reading === one.reading &&
        match.start < end &&
        match.end > start,
    )
  );
}

/** "Opfølgning på din jobplan": why somebody is met is asked about as such. */
function isPurpose({ reading, match }: Found, found: readonly Found[]): boolean {
  return found.some(
    (other) =>
      other.kind === "meetingPurpose" &&
      other.reading === reading &&
      other.match.start < match.end &&
      other.match.end > match.start,
  );
}

/** A number that but for its form is nobody's, by what the text says of persons. */
function weighedNumber(one: Found, telling: Telling): Found {
  if (isOfThing(one, telling)) return weighed(one, "low");
  return isOfSomebody(one, telling) ? weighed(one, "high") : one;
}

function boundOf({ kind, match: { confidence } }: Found, found: readonly Found[]): number {
  if (confidence === "medium") return kind === "health" ? TELLS_OF_ILLNESS : TELLS;
  return TELLS - Math.min(COMPANY, termsIn(found) - 1);
}

/** "KOL, diabetes eller hjerteproblemer": one matter or another is one. */
const joint = /^(?:, ?| ?(?:eller|or) )$/;
const oneOrAnother = /[^a-zæøåäö](?:eller|or)[^a-zæøåäö]/;

function followsAnother({ reading, match }: Found, found: readonly Found[]): boolean {
  if (!oneOrAnother.test(sentenceAt(reading, match.start))) return false;
  return found.some(
    (other) =>
      other.reading === reading &&
      other.match.end <= match.start &&
      match.start - other.match.end < LONGEST_JOINT &&
      joint.test(reading.plain.lower.slice(other.match.end, match.start)),
  );
}

/** How many different sensitive terms there are. */
function termsIn(found: readonly Found[]): number {
  const terms = found
    .filter(isSensitive)
    .filter((one, _, all) => !followsAnother(one, all))
    // One matter in many words.
    .map(({ kind, reading, match }) =>
      kind === "protectedAddress" ? kind : reading.plain.lower.slice(match.start, match.end),
    );
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

/** "Karen har meldt sig syg, så hun kommer ikke": nor does the call in the morning. */
const calledIn = /(?:^|[^a-zæøåäö])(?:meldt|melder|meldte) sig syg(?:[ ,.!]|$)/;
const cause =
  /(?:^|[^a-zæøåäö])(?:fordi|pga|grund|grundet|efter|siden|med|over|af|igen)(?![a-zæøåäö])/;

function isSickDay({ reading, match: { start, end } }: Found): boolean {
  const said = reading.plain.lower.slice(start, end);
  return sickDay.test(said) || (calledIn.test(said) && !cause.test(said));
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
