import { isDigit, isLetter } from "../text/characters";
import { isNumberWord, labelKind, type LabelKind } from "./labelTable";

/** What the words before a number announce. */
export interface Label {
  readonly kind: LabelKind;
  /** A word for number stands in it: "kunde nr.", "kundenummer". */
  readonly numbered: boolean;
  /** The announcing word is in our table; otherwise it is only some word before "nr." */
  readonly known: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that may stand between a label and its number. */
const fillers = words(
  "er var lyder hedder lød på har og samt som the is was of min mit mina din dit dine ditt hans hendes hennes " +
    "sit sitt är heter vores vår vårt jeres deres nye nya gamle det den de et en korrekte rigtige " +
    "rätta andet andre fulde fullständiga følgende",
);
/** "Oprettet med forkert nummer. Det rigtige er …": says nothing of whose number it is. */
const adjectives = words(
  "forkert forkerte rigtigt rigtige rätt fel nyt nya nytt nye gammelt gammalt wrong right new old",
);
/** "Hendes nummer", "mit nummer": the number of a person. */
const possessives = words("min mit mina mitt din dit ditt hans hendes hennes his her my your");
const ofNumber = /n(?:umme)?r$/;
/** Signs that end what was said before them. */
const stops = ")];,?!}";
const abbreviations =
  /(?:^|[a-zåäöæø])(?:nr|no|tlf|tel|mob|kr|ref|fakt|jnr|dnr|cpr|kl|id|best|art|cvr|ean|reg|inv|inst|tegn|ritn|kvit|num|rekv|bilagsnr|lev|forts|pos|pol)$/;
const mostWords = 5;
const mostSigns = 8;
const longestWord = 40;

/** The label that the words directly before the number at `start` make, if they make one. */
export function directLabel(lower: string, start: number): Label | undefined {
  let numbered = false;
  let at = start;
  for (let count = 0; count < mostWords; count += 1) {
    const end = wordEndBefore(lower, at);
    const from = wordStart(lower, end);
    if (end < 0 || from === end) return undefined;
    const word = lower.slice(from, end);
    // "Ritning A-900412-1145", "arkivnr. B 0702 916644": the letter belongs to the code.
    if (end - from === 1 && isCodeLetter(lower, end) && end + 1 >= start) {
      at = from;
      continue;
    }
    if (isNumberWord(word)) numbered = true;
    else if (!isFiller(word, numbered)) return labelAt(lower, start, from, word, numbered);
    at = from;
  }
  return undefined;
}

function isCodeLetter(lower: string, end: number): boolean {
  return (
    lower.charAt(end) === "-" || (lower.charAt(end) === " " && /[a-f]/.test(lower.charAt(end - 1)))
  );
}

function isFiller(word: string, numbered: boolean): boolean {
  if (numbered)
    return word === "med" || adjectives.has(word) || (fillers.has(word) && !possessives.has(word));
  return fillers.has(word);
}

function labelAt(
  lower: string,
  start: number,
  from: number,
  word: string,
  numbered: boolean,
): Label | undefined {
  if (word === "n" && lower.slice(from - 2, from) === "s/") {
    return { kind: "business", numbered: true, known: true };
  }
  if (word === "registration" && lower.slice(from - 6, from) === "civil ") {
    return { kind: "identity", numbered, known: true };
  }
  if (namesPaper(lower, start, word)) return undefined;
  const label = labelOfWord(word, numbered);
  // "Melvins nummer" is his.
  if (label?.known === false && /^[a-zæøåäöé]{3,}s nummer[ :]/.test(lower.slice(from, start)))
    return undefined;
  if (label !== undefined && isWhose(lower, start, word, label)) return undefined;
  return label === undefined && isAssigned(lower, start) ? setting : label;
}

/** "Sagen på 0101800008", "det nye kort på 0101800008", "hvem du mangler bilag på, er 0101800008": whose it is. */
function isWhose(lower: string, start: number, word: string, label: Label): boolean {
  const isOfSomebody = ofSomebody.has(label.kind) || wished.has(word);
  if (label.numbered) return false;
  if (/ på,? (?:er|är|is) $/.test(lower.slice(Math.max(0, start - 8), start))) return true;
  return isOfSomebody && / på $/.test(lower.slice(start - 4, start));
}

/** What people order, book and sign. */
const wished = words(
  "bestilling bestillingen booking bookingen aftale aftalen kontrakt kontrakten police policen " +
    "abonnement abonnementet medlemskab medlemskabet bokning bokningen avtal avtalet beställning " +
    "beställningen abonnemang abonnemanget biljett biljetten billet billetten",
);

const ofSomebody: ReadonlySet<LabelKind> = new Set<LabelKind>(["case", "card"]);

/** "job=0311806556": a setting of some program. */
const setting: Label = { kind: "business", numbered: false, known: true };

function isAssigned(lower: string, start: number): boolean {
  return lower.charAt(start - 1) === "=" && isLetter(lower.charCodeAt(start - 2));
}

/** "bilag_010180-0008.docx": the first part of a file name says what the paper is, not the number. */
function namesPaper(lower: string, start: number, word: string): boolean {
  if (lower.charAt(start - 1) !== "_" || ofNumber.test(word)) return false;
  if (
    /faktura|ordre|order|invoice|kvitt|ritning|tegning|drawing|måler|mätare|situationsplan/.test(
      word,
    )
  )
    return false;
  const kind = labelKind(word, false);
  return kind === "business" || kind === "case" || kind === "thing";
}

/** The label that one word makes, with or without a word for number after it. */
export function labelOfWord(word: string, numbered: boolean): Label | undefined {
  const kind = labelKind(word, numbered);
  if (kind !== undefined) return { kind, numbered: numbered || ofNumber.test(word), known: true };
  return numbered && word.length > 1 ? { kind: "business", numbered, known: false } : undefined;
}

/** The end of the nearest word before `at`, across signs that do not end a thought; or -1. */
function wordEndBefore(lower: string, at: number): number {
  let feeds = 0;
  for (let end = at; end > 0 && at - end <= mostSigns; end -= 1) {
    const code = lower.charCodeAt(end - 1);
    if (isLetter(code)) return end;
    const sign = lower.charAt(end - 1);
    if (isDigit(code) || stops.indexOf(sign) >= 0) return -1;
    if (sign === "\n") feeds += 1;
    if (feeds > 1 || (sign === "." && end < at && endsSentence(lower, end - 1))) return -1;
  }
  return -1;
}

/** A full stop ends a sentence unless it belongs to an abbreviation before the number. */
function endsSentence(lower: string, stop: number): boolean {
  return !abbreviations.test(lower.slice(wordStart(lower, stop), stop));
}

function wordStart(lower: string, end: number): number {
  let from = end;
  while (from > 0 && end - from < longestWord && isLetter(lower.charCodeAt(from - 1))) from -= 1;
  return from;
}
