import { isDigit } from "./characters";
import {
  composition,
  decoratedDigit,
  foldedForm,
  isCombiningMark,
  isTagPair,
  styledDigit,
} from "./foldTable";
import { readPercentCode } from "./percentCode";
import type { NormalisedText, TextMark } from "./types";
import { WebAddresses } from "./webAddresses";

const PERCENT = 37;

/** Says that each unit of a run came from one unit of the source. */
const UNIT_BY_UNIT = -1;

/**
 * Gathers normalised text piece by piece and remembers where each piece came from. A piece is
 * either copied, unit by unit, or put in the place of one source span.
 */
export class PlainTextBuilder {
  private readonly pieces: string[] = [];
  private readonly starts: number[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private total = 0;

  private readonly addresses: WebAddresses;

  constructor(private readonly source: string) {
    this.addresses = new WebAddresses(source);
  }

  get length(): number {
    return this.total;
  }

  copy(from: number, to: number): void {
    if (to > from) this.push(this.source.slice(from, to), from, UNIT_BY_UNIT);
  }

  put(text: string, from: number, to: number): void {
    if (text !== "") this.push(text, from, to);
  }

  /** Folds what stands at `at` in the source and says where it ended, at least one unit on. */
  fold(at: number): number {
    const code = this.source.charCodeAt(at);
    if (code === PERCENT) return this.decode(at);
    const next = this.source.charCodeAt(at + 1);
    if (isTagPair(code, next)) return at + 2;
    const pair = code === 13 && next === 10;
    const digit = styledDigit(code, next);
    const end = pair || digit !== undefined ? at + 2 : at + 1;
    this.putCode(code, at, end, digit);
    return end;
  }

  /**
   * What an address in the text encodes is read as the sign it stands for, so that it can join or part
   * a number; a space as the plus of a form, so that the address stays one word.
   */
  private decode(at: number): number {
    const code = this.addresses.holds(at) ? readPercentCode(this.source, at) : undefined;
    if (code === undefined) {
      this.copy(at, at + 1);
      return at + 1;
    }
    if (/^[\s"<>]/.test(code.text)) this.put("+", at, code.end);
    else this.putPoint(code.text.codePointAt(0) as number, at, code.end);
    return code.end;
  }

  /** Whether the text ends in a digit and the source goes on with one at `to`. */
  standsBetweenDigits(to: number): boolean {
    const last = this.pieces[this.pieces.length - 1] ?? "";
    return isDigit(last.charCodeAt(last.length - 1)) && isDigit(this.source.charCodeAt(to));
  }

  /** Puts a character, folded, in the place of a source span. */
  putCode(code: number, from: number, to: number, digit?: string): void {
    if (isCombiningMark(code)) this.combine(code, to);
    else if (code === 13) this.put("\n", from, to);
    else {
      const form = digit ?? this.undecorated(code, to) ?? foldedForm(code);
      this.put(form ?? String.fromCharCode(code), from, to);
    }
  }

  /** The digit that a decorated one stands for, unless plain digits stand beside it. */
  private undecorated(code: number, to: number): string | undefined {
    const form = decoratedDigit(code);
    if (form === undefined || isDigit(this.source.charCodeAt(to))) return undefined;
    return this.endsInPlainDigit() ? undefined : form;
  }

  private endsInPlainDigit(): boolean {
    const last = this.pieces.length - 1;
    const piece = this.pieces[last];
    if (piece === undefined || this.to[last] !== UNIT_BY_UNIT) return false;
    return isDigit(piece.charCodeAt(piece.length - 1));
  }

  /** Puts a character of any plane, folded, in the place of a source span. */
  putPoint(point: number, from: number, to: number): void {
    if (point < 0x10000) {
      this.putCode(point, from, to);
      return;
    }
    const pair = String.fromCodePoint(point);
    const [lead, trail] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    if (!isTagPair(lead, trail)) this.put(styledDigit(lead, trail) ?? pair, from, to);
  }

  /** Joins a combining mark, whose source ends at `to`, to the character before it. */
  private combine(mark: number, to: number): void {
    const last = this.pieces.length - 1;
    const piece = this.pieces[last];
    if (piece === undefined) return;
    const base = piece.charAt(piece.length - 1);
    const from = this.from[last] as number;
    const baseFrom = this.to[last] === UNIT_BY_UNIT ? from + piece.length - 1 : from;
    this.dropLastUnit(last, piece);
    this.push(composition(base, mark) || base, baseFrom, to);
  }

  private dropLastUnit(last: number, piece: string): void {
    this.total -= 1;
    if (piece.length > 1) {
      this.pieces[last] = piece.slice(0, -1);
      return;
    }
    for (const list of [this.pieces, this.starts, this.from, this.to]) list.pop();
  }

  private push(text: string, from: number, to: number): void {
    this.pieces.push(text);
    this.starts.push(this.total);
    this.from.push(from);
    this.to.push(to);
    this.total += text.length;
  }

  build(marks: readonly TextMark[], unseen?: NormalisedText): NormalisedText {
    return new MappedText(this.pieces.join(""), this.starts, this.from, this.to, marks, unseen);
  }
}

class MappedText implements NormalisedText {
  readonly lower: string;

  constructor(
    readonly text: string,
    private readonly starts: readonly number[],
    private readonly from: readonly number[],
    private readonly to: readonly number[],
    readonly marks: readonly TextMark[],
    readonly unseen?: NormalisedText,
  ) {
    this.lower = lowerOf(text);
  }

  sourceStart(index: number): number {
    const run = this.runAt(index);
    if (run < 0) return 0;
    const from = this.from[run] as number;
    return this.to[run] === UNIT_BY_UNIT ? from + index - (this.starts[run] as number) : from;
  }

  sourceEnd(index: number): number {
    const run = this.runAt(index);
    if (run < 0) return 0;
    const to = this.to[run] as number;
    return to === UNIT_BY_UNIT ? this.sourceStart(index) + 1 : to;
  }

  /** The last run that starts at or before the index. */
  private runAt(index: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) <= index) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** Text that is its own source: no map is kept. */
export function unchangedText(text: string): NormalisedText {
  return {
    text,
    lower: lowerOf(text),
    marks: [],
    sourceStart: (index) => index,
    sourceEnd: (index) => index + 1,
  };
}

/** Lower case of the same length: the Turkish İ is the one letter that would become two units. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/İ/g, "i").toLowerCase();
}
