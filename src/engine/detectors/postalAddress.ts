import { digitGroups, type DigitGroups } from "../numbers/digitGroups";
import { isDigit, isLetter } from "../text/characters";
import { labelBefore } from "../numbers/label";
import { isInSignature } from "../text/regionAt";
import { leadsStreet, streetWord } from "../text/streets";
import type { Confidence, Match } from "../types";
import type { Detector, Reading } from "../text/types";

/** Letter of the house, floor and door: "12 B, 3. tv", "4, st. mf.", "7 lgh 1101". */
const houseAndDoor =
  /^(?: ?[a-zå](?![a-zæøåäö]))?(?:,? {0,2}(?:(?:st|kl|\d{1,2})\.? {0,2}(?:sal|th|tv|mf|dør \d{1,3})\.?(?: {0,2}(?:th|tv|mf)\.?)?|lgh\.? ?\d{4}|\d{1,2} ?tr\.?|\d{1,2}\. \d{4}|\d{1,2}\.(?=,| \d{4})))?/;
/** Postcode and town, after a comma or on the next line: "9440 Aabybro", "331 30 Värnamo". */
const postcodeAndTown =
  /^(?:,|,? ?\n| {1,2}-)? {0,2}(?:(?:dk|se|d|s|sverige|danmark)-? ?)?(?:\d{4}|\d{3} ?\d{2}) {1,2}(?:(?:Nørre|Sønder|Vester|Øster|Store|Lille|Kongens|Nr\.|Sdr\.|Gl\.|St\.|Norra|Södra|Stora|Lilla|Upplands|Gamla) )?[A-ZÆØÅÄÖ][a-zæøåäöéA-ZÆØÅÄÖ]{1,24}(?: [A-ZÆØ]{1,2}(?![\wæøåäö.:]))?/;
/** Capitalised openers of a sentence or a form field that are no part of a street's name. */
const openers =
  /^(?:Besøg|Besök|Mød|Møde|Møt|Möte|Adresse|Adress|Hos|Bor|Bopæl|Til|Fra|Ved|På|I|Se|Kør|Sted|Plats|Hjemmebesøg|Hembesök)$/;
const documentParts =
  /(?:^|[^a-zæøåäö])(?:kapitel|kap|lov|punkt|pkt|afsnit|avsnitt|artikel|uge|vecka|klasse|klass|etage|gruppe|grupp|trin|fase|fas|del|bind|nummer|nr|paragraf|tabel|tabell|figur|model|type|zone|hold|lag|team|bygning|byggnad|blok|opgang|spor)\.? $/;
const wordLetters = 40;
const mostWords = 5;
const housesOfHome = /tv|th|mf|lgh|sal|dør/;

/**
 * Street addresses: a street by its ending or last word, a house number, and where they stand floor,
 * door, postcode and town. A street named after a person is an address and no person.
 *
 * Weakness: a street whose name has no usual ending needs its postcode; whether somebody lives there or
 * it is an office, is not told.
 *
 * @finds Hun bor på «Storegade 12, 3. tv, 9440 Aabybro»
 * @finds «Karen Blixens Plads 7» og «Gl. Kongevej 4B, 2. th.»
 * @finds Adress: «Södra vägen 3 lgh 1101, 331 30 Värnamo»
 * @finds Besøg på «Øer I Isefjord 15, 4000 Roskilde»
 * @finds bor «skovvej 12, 9440 aabybro»
 * @passes Karen Blixens Plads er lukket i uge 12
 * @passes Vi mødes i Haven 3 timer før, og på Vejen 12 km væk
 * @passes Sag 12, 9440 kr. og Kapitel 3
 * @passes Venlig hilsen\nBo Holm\nToftevej 43\n9440 Aabybro
 * @see https://danmarksadresser.dk
 */
export const postalAddress: Detector = {
  id: "postalAddress",
  dataClass: "ordinary",
  find: (reading) => (reading.role === "recipient" ? [] : findAddresses(reading)),
};

function findAddresses(reading: Reading): readonly Match[] {
  const groups = digitGroups(reading);
  const matches: Match[] = [];
  let from = 0;
  for (let index = 0; index < groups.count; index += 1) {
    const start = groups.starts[index] as number;
    if (start < from || !isHouseNumber(reading.plain.text, groups, index)) continue;
    const match = addressRound(reading, start, groups.ends[index] as number, from);
    if (match === undefined) continue;
    from = match.end;
    if (!isInSignature(reading, match.start)) matches.push(match);
  }
  return matches;
}

/** One to three digits after a space, not zero. */
function isHouseNumber(text: string, { starts, ends }: DigitGroups, index: number): boolean {
  const start = starts[index] as number;
  const length = (ends[index] as number) - start;
  return length <= 3 && text.charAt(start - 1) === " " && text.charAt(start) !== "0";
}

function addressRound(
  reading: Reading,
  number: number,
  numberEnd: number,
  from: number,
): Match | undefined {
  const { text, lower } = reading.plain;
  const street = streetBefore(text, lower, number - 1, from);
  if (street === undefined || isNumbering(reading, number, street)) return undefined;
  const door = (houseAndDoor.exec(lower.substr(numberEnd, 30)) as RegExpExecArray)[0];
  const doorEnd = numberEnd + door.length;
  const town = townAfter(text, lower, doorEnd, street.isCapital);
  const confidence = confidenceOf(street, housesOfHome.test(door), town > doorEnd);
  if (confidence === undefined || (town === doorEnd && isCounted(lower, doorEnd))) return undefined;
  return { start: street.start, end: town, confidence };
}

/** "Kapitel 12", "Bilag 3": parts of documents and labels of numbers are no streets. */
function isNumbering(reading: Reading, number: number, { is }: Street): boolean {
  if (is !== "unknown") return false;
  const { lower } = reading.plain;
  return (
    documentParts.test(lower.slice(Math.max(0, number - 14), number)) ||
    labelBefore(reading, number) !== undefined
  );
}

interface Street {
  readonly start: number;
  readonly is: "sure" | "doubtful" | "named" | "unknown";
  readonly isCapital: boolean;
}

/** The name of the street that ends at `end`. */
function streetBefore(text: string, lower: string, end: number, from: number): Street | undefined {
  const last = wordStart(text, end, from);
  if (last === end) return undefined;
  const kind = streetWord(lower.slice(last, end));
  const isCapital = isCapitalAt(text, last);
  const first = leadingWords(text, lower, last, from, kind === "last" || kind === undefined);
  if (kind === "last") return first < last ? { start: first, is: "named", isCapital } : undefined;
  if (kind === undefined) return isCapital ? { start: first, is: "unknown", isCapital } : undefined;
  return { start: first, is: kind, isCapital };
}

/**
 * Where the name begins: words such as "Ny" and "Gl." before any street; before a bare "Plads" or
 * an unusual ending all capitalised words and initials, with small words only inside.
 */
function leadingWords(
  text: string,
  lower: string,
  last: number,
  from: number,
  any: boolean,
): number {
  let start = last;
  let at = last;
  for (let words = 0; words < mostWords; words += 1) {
    const end = /[ .]/.test(text.charAt(at - 1))
      ? at - 1 - (text.charAt(at - 2) === "." ? 1 : 0)
      : at;
    const word = wordStart(text, end, from);
    if (end === at || word === end) break;
    const isLeading = leadsStreet(lower.slice(word, end));
    const isName = any && isPartOfName(text.slice(word, end));
    if (!isLeading && !isName) break;
    if (isLeading || (isCapitalAt(text, word) && text.slice(word, end) !== "I")) start = word;
    at = word;
  }
  return start;
}

function isPartOfName(word: string): boolean {
  if (openers.test(word)) return word === "I";
  return word.charAt(0) !== word.charAt(0).toLowerCase() || /^(?:i|af|von|van|de)$/.test(word);
}

function wordStart(text: string, end: number, from: number): number {
  let start = end;
  const least = Math.max(from, end - wordLetters);
  while (start > least && isStreetLetter(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** Letters, the hyphen and the apostrophe. */
function isStreetLetter(code: number): boolean {
  return isLetter(code) || code === 45 || code === 39;
}

function isCapitalAt(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** Where postcode and town end, or `at` where none follow. */
function townAfter(text: string, lower: string, at: number, isCapital: boolean): number {
  const after = text.substr(at, 60);
  const match = postcodeAndTown.exec(after);
  if (match !== null) return at + match[0].length;
  if (isCapital) return at;
  const small = /^,? {0,2}\d{4} {1,2}[a-zæøåäöé]{3,24}/.exec(lower.substr(at, 60));
  return small === null || /^,? *\d{4} *(?:kr|stk|timer|meter)/.test(small[0])
    ? at
    : at + small[0].length;
}

function confidenceOf(
  { is, isCapital }: Street,
  hasDoor: boolean,
  hasTown: boolean,
): Confidence | undefined {
  if (hasTown) return is === "unknown" && !isCapital ? undefined : "high";
  if (hasDoor) return is === "unknown" ? undefined : "high";
  if (!isCapital || is === "unknown") return undefined;
  return is === "doubtful" ? "low" : "medium";
}

/** "Vejen 12 km": the number counts something and is no house. */
function isCounted(lower: string, end: number): boolean {
  if (isDigit(lower.charCodeAt(end)) || /^[:%]|^[.,]\d/.test(lower.substr(end, 2))) return true;
  return /^ (?:km|m|meter|min|minutter|timer|gange|kr|stk|pct|procent|år|dage|uger|mio)\b/.test(
    lower.substr(end, 12),
  );
}
