import { regionAt } from "./regionAt";
import type { Reading } from "./types";

/** Half-open. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Letters; a sign-off is a line, and what follows it a post, an office and a number. */
const longestLead = 80;
const longestRest = 90;
/** "/Pia", "- Bo", "mvh Tove". */
const leads =
  /(?:^|[\s.,!?)])(?:\/{1,2}|[-–—]{1,2}) ?$|(?:^|[\s.,!?)])(?:m?vh|kh|bh|dvh|hilsen|hilsner|venligst|vänligen|knus|hälsar|hälsningar|best|cheers|regards|thanks|tak|tack|see you|vi ses|ses|hej då|ha det|ha' det|kindly|love|yours|sincerely|truly|faithfully|warmly|kram|kramar|kys|hej hej|take care|hälsningarna|helg|vecka|weekend|dag),?!? ?$/;
/** A name on a line of its own, or a first name behind the last sentence: "Tak for hjælpen. Bente". */
const lineStart = /(?:^|\n)[ \t]*$/;
const sentenceEnd = /[.!?] ?$/;
/** What goes on in small letters says something of whom it names: "Siv Palm kräktes i natt". */
const alone =
  /^(?: [A-ZÆØÅÄÖÉ][\wæøåäöéü.-]{0,20}){0,2}(?:[.!]?\s*$|\n|[,.!](?: \S+){0,3}\s*(?:\n|$))/;
/** The name may have a surname, a post or an office and a number behind it, and no sentence. */
const rests =
  /^(?: [a-zà-öø-ÿ.-]{1,20}){0,2}[,.]?(?:\s(?:[a-zà-öø-ÿ&/.-]{1,25},?|\+?[\d-]{2,9})){0,8}[\s.!:)]{0,20}$/;
/** What a sentence has, or an entry of a register, and a sign-off has not. */
const told =
  /(?:^|[^a-zà-öø-ÿ])(?:er|har|skal|kan|vil|får|fik|blev|kommer|är|ska|vill|fick|is|are|has|was|will|født|född|born|cpr|død)(?![a-zà-öø-ÿ])|\d{6}[ -]?\d{4}/;
/** A line before the name that opens a list, or is one. */
const opensList = /:[ \t]*\n\s*$/;
const bareName = /(?:^|\n)[ \t*-]*[a-zà-öø-ÿ'-]{2,20}(?: [a-zà-öø-ÿ'-]{2,20}){0,2}[ \t]*\n\s*$/;

/**
 * Whether a name is what the writer of a text signs with where no formula says so: the last thing
 * said there, "…på mandag. /Pia" or a line of its own below a sentence. A list of names is none.
 */
export function isSignOff(reading: Reading, { start, end }: Span): boolean {
  if (reading.role !== "body" || regionAt(reading, start) !== "new") return false;
  const region = reading.regions.filter((each) => each.start <= start && start < each.end)[0];
  if (!region) return false;
  const { lower } = reading.plain;
  const rest = lower.slice(end, region.end);
  if (rest.length > longestRest || !rests.test(rest) || told.test(rest)) return false;
  const before = lower.slice(Math.max(region.start, start - longestLead), start);
  if (before.trim() === "" || !leadsSignOff(before, reading, start, end)) return false;
  return !opensList.test(before) && !bareName.test(before);
}

function leadsSignOff(before: string, { plain }: Reading, start: number, end: number): boolean {
  if (leads.test(before)) return true;
  const isFirstName = plain.lower.slice(start, end).indexOf(" ") < 0;
  if (!lineStart.test(before) && !(isFirstName && sentenceEnd.test(before))) return false;
  return alone.test(plain.text.slice(end, end + longestRest));
}
