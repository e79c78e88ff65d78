import type { ReadingLimits, TextFormat } from "../types";
import { normalise } from "./normalise";
import type { NormalisedText, TextMark } from "./types";

/** Stands where text was left out: no number, name or sentence reaches over it. */
const gap = "\n\n…\n\n";

/** Characters on either side of a limit in which white space is looked for: no word is cut in two. */
const reach = 200;

/**
 * Reads a text as far as its limits go: a beginning and an end of what its reader sees, each unit
 * knowing its place in the source. `isCut` tells that something was left out.
 */
export function readWithin(
  source: string,
  format: TextFormat | undefined,
  limits: ReadingLimits,
): NormalisedText {
  const given = source.slice(0, endWithin(source, limits.source));
  const isSourceCut = given.length < source.length;
  const whole = isSourceCut && format === "html" ? withoutHalfTag(given) : given;
  return shortened(normalise(whole, format), limits, isSourceCut);
}

/** Where so many characters have passed, those of pictures written into the source not counted. */
function endWithin(source: string, most: number): number {
  if (source.length <= most) return source.length;
  const picture = /;base64,[A-Za-z0-9+/=]+/g;
  let counted = 0;
  let at = 0;
  for (let found = picture.exec(source); found !== null; found = picture.exec(source)) {
    if (counted + found.index - at >= most) break;
    counted += found.index - at;
    at = picture.lastIndex;
  }
  return Math.min(source.length, at + most - counted);
}

function withoutHalfTag(source: string): string {
  const tag = source.lastIndexOf("<");
  return tag > source.lastIndexOf(">") ? source.slice(0, tag) : source;
}

function shortened(
  text: NormalisedText,
  limits: ReadingLimits,
  isSourceCut: boolean,
): NormalisedText {
  const { length } = text.text;
  if (length > limits.first + limits.last) {
    const head = spaceBefore(text.text, limits.first);
    return new ShortenedText(text, head, spaceAfter(text.text, length - limits.last), limits);
  }
  return isSourceCut ? new ShortenedText(text, length, length, limits) : withUnseen(text, limits);
}

/** What a short text holds unseen may be long. */
function withUnseen(text: NormalisedText, limits: ReadingLimits): NormalisedText {
  const unseen = text.unseen && shortened(text.unseen, limits, false);
  if (unseen === undefined || unseen === text.unseen) return text;
  const { length } = text.text;
  return new ShortenedText(text, length, length, limits);
}

function spaceBefore(text: string, limit: number): number {
  for (let at = limit; at > limit - reach; at--) if (text.charCodeAt(at - 1) <= 32) return at;
  return limit;
}

function spaceAfter(text: string, limit: number): number {
  for (let at = limit; at < limit + reach; at++) if (text.charCodeAt(at) <= 32) return at;
  return limit;
}

/** A text without what stands in [head, tail). */
class ShortenedText implements NormalisedText {
  readonly isCut = true;
  readonly text: string;
  readonly lower: string;
  readonly marks: readonly TextMark[];
  readonly unseen?: NormalisedText;
  private readonly shift: number;

  constructor(
    private readonly whole: NormalisedText,
    private readonly head: number,
    private readonly tail: number,
    limits: ReadingLimits,
  ) {
    const between = head < tail ? gap : "";
    const joined = (text: string) => text.slice(0, head) + between + text.slice(tail);
    this.text = joined(whole.text);
    this.lower = joined(whole.lower);
    this.shift = tail - head - between.length;
    // What begins or ends in the gap does so for what comes after it.
    this.marks = whole.marks.map(({ at, kind }) => ({
      at: at < head ? at : Math.max(head + between.length, at - this.shift),
      kind,
    }));
    if (whole.unseen) this.unseen = shortened(whole.unseen, limits, false);
  }

  sourceStart(index: number): number {
    return this.whole.sourceStart(this.inWhole(index));
  }

  sourceEnd(index: number): number {
    return this.whole.sourceEnd(this.inWhole(index));
  }

  /** The gap's own signs stand for the first character that was left out. */
  private inWhole(index: number): number {
    if (index < this.head) return index;
    return index + this.shift < this.tail ? this.head : index + this.shift;
  }
}
