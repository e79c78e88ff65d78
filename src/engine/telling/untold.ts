import { isIllness } from "../linking/illness";
import { languageOf } from "../text/language";
import type { Found } from "../text/types";
import { sentenceHolding, type Stretch } from "./passages";
import type { Telling } from "./telling";

/** Log odds under which a text tells nothing of anybody, whatever words stand in it. */
const TELLS_NOTHING = -3.5;
/** The same for a text with a single term. */
const LONE_TELLS_NOTHING = -2;
/** The same for a text long enough to be judged, where no sentence with a term tells either. */
const LONG_TELLS_NOTHING = -1;
/** Log odds of such a sentence, of few terms and of more. */
const SENTENCE_TELLS_NOTHING = 0;
const SENTENCE_OF_MANY = -2;
const FEW_TERMS = 2;
/** Words. */
const LONG = 30;
/** The same where every term is in doubt. */
const DOUBTFUL_TELLS_NOTHING = -0.25;

/** The same for an entry in a calendar, with its place and text, and for one of a line. */
const ENTRY_TELLS_NOTHING = -1.5;
const LINE_TELLS_NOTHING = -3.5;
/** Words. */
const LINE = 17;

/** Log odds under which a text numbers things and no person, whatever a number's check digit says. */
const NUMBERS_THINGS = { wrong: -2, right: -3.4 };
/** The same where the number's own sentence tells of nobody either, and how little it tells. */
const NUMBERS_THINGS_THERE = { wrong: -1, right: -2.5 };
const SENTENCE_OF_THINGS = -2;
/** Log odds from which a number in doubt is a person's. */
const NUMBERS_SOMEBODY = 1.5;

/**
 * Log odds under which a post that speaks of a case speaks to everybody: what is told of nobody is
 * nobody's case.
 */
const DEALS_WITH_NOBODY = -1.5;

/** A term, and what was found beside it. */
export interface TermAmong {
  readonly one: Found;
  readonly names: readonly Found[];
  /** How many different terms there are, and how many of them are more than faint. */
  readonly terms: number;
  readonly likely: number;
  /** Whether one of them is sure. */
  readonly isAnySure: boolean;
}

/** Whether a term stands where nothing is told of anybody. */
export function isUntold(among: TermAmong, telling: Telling): boolean {
  const { one, names, terms, likely } = among;
  const index = telling.indexOf(one);
  const isSure =
    isIllOne(one, names) ||
    (one.match.confidence === "high" &&
      isNamedIn(sentenceHolding(one.reading, one.match.start), names));
  const isLone = terms === 1 && !isSure;
  if (telling.score(index) < (isLone ? LONE_TELLS_NOTHING : TELLS_NOTHING)) return true;
  const { words, odds } = telling.passage(index);
  if (words < LONG || languageOf(one.reading) === "en") return false;
  if (isDoubtful(among) && odds < DOUBTFUL_TELLS_NOTHING) return true;
  if (odds >= LONG_TELLS_NOTHING) return false;
  const bound = likely > FEW_TERMS ? SENTENCE_OF_MANY : SENTENCE_TELLS_NOTHING;
  return !isOfNamed(one, names) && !isDoneToYou(one) && telling.sentence(one) < bound;
}

const toYou = /^[a-zæøåäö]{0,4} (?:dig|dej|you)(?![a-zæøåäö])/;
const LONGEST_YOU = 10;

/** "påtænker at bortvise dig": the reader is told of their own matter. */
function isDoneToYou({ reading, match: { end, confidence } }: Found): boolean {
  return confidence === "high" && toYou.test(reading.plain.lower.slice(end, end + LONGEST_YOU));
}

/** A term that may be anybody's, beside no other that is surely somebody's. */
function isDoubtful({ one, isAnySure }: TermAmong): boolean {
  return !isAnySure && one.match.confidence === "medium" && !isIllness(one);
}

/** "Kim Rosager er sigtet": whoever is named for sure, in the sentence or before, is told of. */
function isOfNamed({ reading, match }: Found, names: readonly Found[]): boolean {
  if (isIllOne({ reading, match }, names)) return true;
  return isNamedIn({ reading, start: 0, end: sentenceHolding(reading, match.start).end }, names);
}

/** "Kim Rosager är sjuk idag": a likely name right before says who. */
function isIllOne({ reading, match }: Pick<Found, "reading" | "match">, names: readonly Found[]) {
  const { lower } = reading.plain;
  if (!isIllness({ reading, match })) return false;
  return names.some(
    (name) =>
      name.reading === reading &&
      name.match.confidence !== "low" &&
      lower.slice(name.match.start, name.match.end).indexOf(" ") > 0 &&
      /^ (?:er |är |is )?$/.test(lower.slice(name.match.end, match.start)),
  );
}

function isNamedIn({ reading, start, end }: Stretch, names: readonly Found[]): boolean {
  return names.some(
    (name) =>
      name.reading === reading &&
      name.match.confidence === "high" &&
      name.match.start >= start &&
      name.match.start < end,
  );
}

/** Whether an entry in a calendar that surely names nobody in full tells of no citizen, whatever terms stand in it. */
export function isPlainEntry(one: Found, names: readonly Found[], telling: Telling): boolean {
  if (names.some(isFullName)) return false;
  const { words, odds } = telling.passage(telling.indexOf(one));
  return odds < (words < LINE ? LINE_TELLS_NOTHING : ENTRY_TELLS_NOTHING);
}

function isFullName({ reading, match }: Found): boolean {
  const { start, end, confidence } = match;
  return confidence === "high" && reading.plain.text.slice(start, end).indexOf(" ") > 0;
}

/** Whether a number that only its form calls a person's is one of a thing. */
export function isOfThing(one: Found, telling: Telling): boolean {
  const { formOnly } = one.match;
  if (formOnly === undefined) return false;
  const odds = telling.personal(telling.indexOf(one));
  if (odds < NUMBERS_THINGS[formOnly]) return true;
  return odds < NUMBERS_THINGS_THERE[formOnly] && telling.sentence(one) < SENTENCE_OF_THINGS;
}

/** Whether a number in doubt stands in a text that says enough of a person to be theirs. */
export function isOfSomebody(one: Found, telling: Telling): boolean {
  const { formOnly, confidence } = one.match;
  if (formOnly === undefined || confidence !== "low") return false;
  return telling.personal(telling.indexOf(one)) >= NUMBERS_SOMEBODY;
}

/** Whether the case that a post speaks of is nobody's. */
export function isDoneToNobody(one: Found, telling: Telling): boolean {
  return one.kind === "caseHandling" && telling.score(telling.indexOf(one)) < DEALS_WITH_NOBODY;
}
