import { carrierBehind, carrierFront, isManyCarriers } from "./carrierWords";
import { joiningWords } from "./joiningWords";
import { isUpper } from "./letters";
import type { Token } from "./tokens";

const LONGEST_NAME = 4;
const LONGEST_LIST = 24;

/** "lokalet hedder Amalie": what stands between the thing and its name. */
const naming: ReadonlySet<string> = new Set(
  'hedder hed heter hette kaldes kaldt kallas kallad kallat døbt døbes opkaldt navnet namnet nu : ( " » ” “'.split(
    " ",
  ),
);
const MOST_NAMING = 3;

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
    things.add((tokens[index] as Token).lower);
  };
  const isFront = remembered(carrierFront);
  for (let index = 0; index < tokens.length; index += 1) {
    const word = wordAt(tokens, index);
    const width = word.indexOf("/") > 0 ? 3 : 1;
    if (isFront(word)) {
      const from = pastNaming(tokens, index + width);
      nameAfter(tokens, from, isManyCarriers(word)).forEach(discount);
    }
    if (carrierBehind(word)) nameBefore(tokens, index - 1).forEach(discount);
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
  for (let index = from; index > from - LONGEST_NAME && isName(tokens[index]); index -= 1) {
    found.push(index);
  }
  return found;
}
