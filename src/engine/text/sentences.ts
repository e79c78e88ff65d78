import type { Reading } from "./types";

/** Half-open spans that cover a text: sentences, and short lines that stand alone. */
export interface Sentences {
  readonly count: number;
  readonly starts: Int32Array;
  /** Index of the sentence that holds a position. */
  at(position: number): number;
  startOf(index: number): number;
  endOf(index: number): number;
}

/** A line shorter than this ends on purpose; a longer one was wrapped by the mail program. */
const WRAPPED_LINE = 62;
const LONGEST_ABBREVIATION = 4;
/** Nobody writes longer ones; a file without full stops must not become one. */
const LONGEST_SENTENCE = 800;
const cache = new WeakMap<Reading, Sentences>();

export function sentencesOf(reading: Reading): Sentences {
  const known = cache.get(reading);
  if (known) return known;
  const sentences = cutSentences(reading.plain.text);
  cache.set(reading, sentences);
  return sentences;
}

export function cutSentences(text: string): Sentences {
  const cuts: number[] = [0];
  let lineStart = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      if (endsLine(text, lineStart, at)) cuts.push(at + 1);
      lineStart = at + 1;
    } else if ((code === 46 || code === 33 || code === 63) && endsSentence(text, at)) {
      cuts.push(at + 1);
    } else if (code === 32 && at - (cuts[cuts.length - 1] as number) > LONGEST_SENTENCE) {
      cuts.push(at + 1);
    }
  }
  if (cuts.length > 1 && cuts[cuts.length - 1] === text.length) cuts.pop();
  return new CutText(Int32Array.from(cuts), text.length);
}

class CutText implements Sentences {
  constructor(
    readonly starts: Int32Array,
    private readonly length: number,
  ) {}

  get count(): number {
    return this.starts.length;
  }

  at(position: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  startOf(index: number): number {
    return this.starts[index] as number;
  }

  endOf(index: number): number {
    return index + 1 < this.starts.length ? this.startOf(index + 1) : this.length;
  }
}

function endsLine(text: string, start: number, end: number): boolean {
  if (end - start < WRAPPED_LINE) return true;
  const next = text[end + 1];
  return next === undefined || next === "\n" || next === "-" || next === "*" || next === "\t";
}

function endsSentence(text: string, at: number): boolean {
  const next = text[at + 1];
  if (next !== undefined && next !== " " && next !== "\n") return false;
  if (text[at] !== ".") return true;
  let start = at;
  while (start > 0 && isTight(text.charCodeAt(start - 1))) start -= 1;
  const word = text.slice(start, at);
  if (/^\d+$/.test(word)) return next === "\n";
  const after = text[at + 2];
  const startsAnew = after !== undefined && after !== after.toLowerCase();
  if (startsAnew && shortWord.test(word)) return true;
  return startsAnew ? word.length > 2 : word.length > LONGEST_ABBREVIATION;
}

/** Words of two letters that end a sentence as longer ones do: "som läkaren sa. Att din sambo …". */
const shortWord =
  /^(?:nu|så|op|ud|på|ok|sa|ja|du|vi|ni|om|up|it|me|so|go|we|in|on|of|af|av|se|gå|få|bo|by|ny)$/i;

function isTight(code: number): boolean {
  return code > 32 && code !== 40;
}
