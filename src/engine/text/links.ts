import type { Context, Reading } from "./types";

/** A link: half-open position of the text that shows it, and its address. */
export interface Link {
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly address: string;
  /** As it is written. */
  readonly written: string;
}

const cache = new WeakMap<Reading, readonly Link[]>();
const LONGEST_ADDRESS = 2000;

/**
 * Addresses written out in the text, and those that stand behind words in the markup; none in what
 * is not shown, where nobody can follow them.
 */
export function linksIn(reading: Reading, context: Context): readonly Link[] {
  if (reading.role === "unseen") return [];
  const known = cache.get(reading);
  if (known) return known;
  const links = visible(reading).concat(behindWords(reading, context));
  links.sort((one, other) => one.start - other.start);
  const apart = links.filter(
    (link, index) => index === 0 || link.start >= (links[index - 1] as Link).end,
  );
  cache.set(reading, apart);
  return apart;
}

function visible({ plain }: Reading): Link[] {
  const found: Link[] = [];
  const { lower, text } = plain;
  const mark = /https?:\/\/|www\./g;
  for (let match = mark.exec(lower); match; match = mark.exec(lower)) {
    let end = match.index;
    while (end < lower.length && isAddress(lower.charCodeAt(end))) end += 1;
    while (/[.,;:!?)\]'"]/.test(lower[end - 1] as string)) end -= 1;
    const [start, address] = [match.index, lower.slice(match.index, end)];
    found.push({ start, end, address, written: text.slice(start, end) });
    mark.lastIndex = Math.max(end, match.index + 4);
  }
  return found;
}

function isAddress(code: number): boolean {
  return code > 32 && code !== 60 && code !== 62 && code !== 34;
}

function behindWords(reading: Reading, { communication }: Context): Link[] {
  const part = communication.parts.filter(({ name }) => name === reading.name)[0];
  if (!part || part.format !== "html" || !part.text) return [];
  const found: Link[] = [];
  const source = part.text;
  const mark = /href\s{0,3}=\s{0,3}["']?/gi;
  let close = 0;
  for (let match = mark.exec(source); match; match = mark.exec(source)) {
    const from = match.index + match[0].length;
    const address = source.slice(from, from + LONGEST_ADDRESS).split(/["'\s>]/, 1)[0] as string;
    if (close < from) close = indexOrEnd(source, "</a", from);
    const start = plainIndex(reading, from + address.length);
    const end = plainIndex(reading, close);
    if (end > start) {
      found.push({ start, end, address: address.toLowerCase(), written: address });
    }
  }
  return found;
}

function indexOrEnd(source: string, piece: string, from: number): number {
  const index = source.indexOf(piece, from);
  return index < 0 ? source.length : index;
}

/** The first unit of the plain text that came from `position` in the source or after it. */
function plainIndex({ plain }: Reading, position: number): number {
  let low = 0;
  let high = plain.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (plain.sourceStart(middle) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
