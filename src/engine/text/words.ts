import { isDigit, isLetter } from "./characters";
import type { Reading } from "./types";

/**
 * The words of a text as half-open positions in two parallel arrays. Letters and digits hold
 * together ("covid19", "DF32"), everything else parts words. Beside `tokenise`, because the search
 * for terms looks at every word of every mail and may not make an object of each.
 */
export interface Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const FAST = 0x250;
const LETTER = letterTable();
const cache = new WeakMap<Reading, Words>();

/** The words of a reading, cut once. Plain arrays of positions: no object per word. */
export function wordsOf(reading: Reading): Words {
  const known = cache.get(reading);
  if (known) return known;
  const words = cutWords(reading.plain.lower);
  cache.set(reading, words);
  return words;
}

export function cutWords(text: string): Words {
  let starts: Int32Array = new Int32Array((text.length >> 2) + 8);
  let ends: Int32Array = new Int32Array(starts.length);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isWordCode(text.charCodeAt(at))) continue;
    if (count === starts.length) {
      starts = doubled(starts);
      ends = doubled(ends);
    }
    starts[count] = at;
    do at += 1;
    while (at < text.length && isWordCode(text.charCodeAt(at)));
    ends[count] = at;
    count += 1;
  }
  return { count, starts, ends };
}

/** Index of the first word that starts at or after `position`. */
export function wordAtOrAfter(words: Words, position: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.starts[middle] as number) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isWordCode(code: number): boolean {
  return code < FAST ? LETTER[code] === 1 : isLetter(code);
}

function doubled(array: Int32Array): Int32Array {
  const bigger = new Int32Array(array.length * 2);
  bigger.set(array);
  return bigger;
}

function letterTable(): Uint8Array {
  const table = new Uint8Array(FAST);
  for (let code = 0; code < FAST; code += 1) table[code] = isLetter(code) || isDigit(code) ? 1 : 0;
  return table;
}
