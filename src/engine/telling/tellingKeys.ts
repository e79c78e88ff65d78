import { hashText, mix } from "../names/hash";
import type { Found } from "../text/types";
import type { Match } from "../types";
import type { Passage, Stretch } from "./passages";

/** Places of the table of weights; keys that share one share its weight. */
export const BUCKETS = 1 << 16;
/** Those of the table for texts with long numbers in them. */
export const NUMBER_BUCKETS = 1 << 14;

/** Names of the features, so that the same words in another place are another feature. */
const WORD = 1;
const PAIR = 2;
const AROUND = 3;
const NAMED = 4;
const LETTERS = 5;

const NAME = hashText("<name>");
const NUMBER = hashText("<number>");
/** Letters in a row, the edges of a word counted as one each. */
const SHORTEST_PIECE = 4;
const LONGEST_PIECE = 6;
const SIGNS = "?!:%";

/**
 * The features of a passage as places in the table of weights, each once: its words, pairs of
 * words, words round a third, triples with a name in them, and the letters in a row that words and
 * their compounds are made of.
 * Names are all alike, and so are numbers: who is told of does not matter, nor which day it was.
 */
export function tellingKeys(passage: Passage, names: readonly Found[]): ReadonlySet<number> {
  const keys = new Set<number>();
  const add = (template: number, value: number): void => {
    keys.add(mix(template, value) & (BUCKETS - 1));
  };
  const words = ([] as number[]).concat(...passage.map((each) => wordsIn(each, names, add)));
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as number;
    add(WORD, word);
    if (at + 1 >= words.length) break;
    const next = words[at + 1] as number;
    add(PAIR, mix(word, next));
    if (at + 2 >= words.length) continue;
    const third = words[at + 2] as number;
    add(AROUND, mix(word, third));
    if (word === NAME || next === NAME || third === NAME) add(NAMED, mix(mix(word, next), third));
  }
  return keys;
}

/** The hashed words of a stretch behind a mark of what part it is. */
function wordsIn(
  { reading, start, end }: Stretch,
  names: readonly Found[],
  add: (template: number, value: number) => void,
): number[] {
  const spans = names
    .filter((one) => one.reading === reading && one.match.end > start)
    .map(({ match }) => match)
    .sort((one, other) => one.start - other.start);
  const words = [hashText(`<${reading.role}>`)];
  const { lower } = reading.plain;
  let next = 0;
  for (const token of reading.tokens) {
    if (token.start < start || token.end > end) continue;
    while (next < spans.length && (spans[next] as Match).end <= token.start) next += 1;
    const name = spans[next];
    if (name && name.start < token.end) {
      if (token.start <= name.start || words[words.length - 1] !== NAME) words.push(NAME);
      continue;
    }
    const word = lower.slice(token.start, token.end);
    if (token.kind === "sign" && SIGNS.indexOf(word) < 0) continue;
    words.push(token.kind === "number" ? NUMBER : hashText(word));
    if (token.kind === "word") addPieces(word, add);
  }
  return words;
}

/** Every four to six letters in a row of a word and its edges. */
function addPieces(word: string, add: (template: number, value: number) => void): void {
  const edged = `<${word}>`;
  for (let start = 0; start + SHORTEST_PIECE <= edged.length; start += 1) {
    const last = Math.min(start + LONGEST_PIECE, edged.length);
    let hash = hashText(edged.slice(start, start + SHORTEST_PIECE - 1));
    for (let at = start + SHORTEST_PIECE - 1; at < last; at += 1) {
      hash = hashText(edged.charAt(at), hash);
      add(LETTERS, hash);
    }
  }
}
