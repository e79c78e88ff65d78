import {
  bearsName,
  carrierBehind,
  isManyCarriers,
  isRoad,
  isStreet,
  isSurelyRoad,
} from "./carrierWords";
import { joiningWords } from "./joiningWords";
import { isUpper } from "./letters";
import type { Token } from "./tokens";

const LONGEST_NAME = 4;
const LONGEST_LIST = 24;

/** "lokalet hedder Amalie": what stands between the thing and its name. */
const naming: ReadonlySet<string> = new Set(
  'hedder hed heter fremover framöver herefter numera stadig fortsat hette kaldes kaldt kallas kallad kallat døbt døbes opkaldt navnet namnet nu : ( " » ” “'.split(
    " ",
  ),
);
const MOST_NAMING = 3;

/** What goes on inside the name a firm or a road carries: "Svensson & Lundgren AB", "Frederik den Ottendes Vej". */
const within: ReadonlySet<string> = new Set("& den af av von de".split(" "));

/** Behind the name of a firm, the partner who has none of his own. */
const partners: ReadonlySet<string> = new Set(
  "søn sønner son söner sons co co. døtre datter partners partnere".split(" "),
);

/**
 * Log odds against a person, where the text itself says what the name belongs to. Returns the words
 * that were said to be a thing's name.
 */
export function carrierEvidence(
  tokens: readonly Token[],
  against: number,
  into: Float32Array,
): ReadonlySet<string> {
  const things = new Set<string>();
  const discount = (index: number): void => {
    into[index] = (into[index] as number) - against;
  };
  const discountThing = (index: number): void => {
    discount(index);
    things.add((tokens[index] as Token).lower);
  };
  const isFront = remembered(bearsName);
  for (let index = 0; index < tokens.length; index += 1) {
    const word = wordAt(tokens, index);
    const width = word.indexOf("/") > 0 ? 3 : 1;
    if (isFront(word)) {
      const from = pastNaming(tokens, index + width);
      nameAfter(tokens, from, isManyCarriers(word)).forEach(discountThing);
    }
    const isLarge = isName(tokens[index]);
    if (carrierBehind(word, isLarge)) nameBefore(tokens, index - 1).forEach(discount);
    if (isStreet(word)) discount(index);
    if (isSurelyRoad(word)) smallOwner(tokens, index - 1).forEach(discount);
    if (isRoad(word, isLarge)) roadName(tokens, index).forEach(discount);
    if (word === "&" && partners.has(tokens[index + 1]?.lower ?? "")) {
      nameBefore(tokens, index - 1).forEach(discount);
    }
    if (isRoyal(tokens, index)) nameBefore(tokens, index - 1).forEach(discount);
  }
  return things;
}

/** Asks once for every distinct word: most words of a text come again. */
function remembered(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined) answers.set(word, (answer = ask(word)));
    return answer;
  };
}

/** "A/S" and "M/F" are three tokens and one word. */
function wordAt(tokens: readonly Token[], index: number): string {
  const { lower, end } = tokens[index] as Token;
  const slash = tokens[index + 1];
  const last = tokens[index + 2];
  if (lower.length !== 1 || slash?.text !== "/" || slash.start !== end) return lower;
  return last?.lower.length === 1 ? `${lower}/${last.lower}` : lower;
}

function pastNaming(tokens: readonly Token[], from: number): number {
  let index = from;
  while (index - from < MOST_NAMING && naming.has(tokens[index]?.lower ?? "")) index += 1;
  return index;
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && isUpper(token.text[0] as string);
}

/** The capitalised words from `from` on; behind a plural the whole list of them. */
function nameAfter(tokens: readonly Token[], from: number, isList: boolean): number[] {
  const found: number[] = [];
  let run = 0;
  for (let index = from; index < Math.min(tokens.length, from + LONGEST_LIST); index += 1) {
    if (isName(tokens[index]) && run < LONGEST_NAME) {
      found.push(index);
      run += 1;
    } else if (run > 0 && isList && joiningWords.has((tokens[index] as Token).lower)) run = 0;
    else break;
  }
  return found;
}

function nameBefore(tokens: readonly Token[], from: number): number[] {
  const found: number[] = [];
  for (let index = from; index > from - LONGEST_NAME; index -= 1) {
    if (isName(tokens[index])) found.push(index);
    else if (!within.has(tokens[index]?.lower ?? "") || !isName(tokens[index - 1])) break;
  }
  return found;
}

/** "karen blixens vej": a genitive in small letters, and the word before it. */
function smallOwner(tokens: readonly Token[], index: number): number[] {
  const owner = tokens[index];
  if (owner === undefined || isName(owner) || !/...s$/.test(owner.lower)) return [];
  return index > 0 ? [index, index - 1] : [index];
}

/** "Poul Paghs Gade": a genitive with a name before it, and the road itself. */
function roadName(tokens: readonly Token[], index: number): number[] {
  const owner = tokens[index - 1];
  if (!isName(owner) || !isName(tokens[index - 2]) || !/.s$|['’]$/.test((owner as Token).lower))
    return [];
  return [index, ...nameBefore(tokens, index - 1)];
}

/** "Frederik den Ottende", "Gustav III": kings, whose names roads and schools bear. */
function isRoyal(tokens: readonly Token[], index: number): boolean {
  const { text, lower } = tokens[index] as Token;
  if (!isName(tokens[index - 1])) return false;
  if (lower === "den") return /^[A-ZÆØÅÄÖ]/.test(tokens[index + 1]?.text ?? "");
  return /^[IVX]{2,5}(?:['’]?s)?$/.test(text);
}
