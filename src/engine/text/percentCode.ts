/** A sign of an address that is written as `%2D`, as several such bytes, or encoded over again. */
export interface PercentCode {
  readonly text: string;
  /** Where it ends in the source. */
  readonly end: number;
}

/** A link that a filter wraps into its own is encoded once more: `%252D`. */
const encodedByte = /^%(?:25){0,9}([0-9a-f]{2})/i;
const longestByte = 24;

/**
 * Reads the percent-encoded sign whose "%" stands at `at` (RFC 3986 2.1, UTF-8); undefined where
 * there is none. A byte that is no UTF-8 is read as Latin-1.
 */
export function readPercentCode(source: string, at: number): PercentCode | undefined {
  const first = byteAt(source, at);
  if (first === undefined) return undefined;
  let { end } = first;
  let encoded = first.hex;
  for (let missing = followers(parseInt(first.hex.slice(1), 16)); missing > 0; missing -= 1) {
    const next = byteAt(source, end);
    if (next === undefined) break;
    encoded += next.hex;
    end = next.end;
  }
  const text = decoded(encoded);
  if (text !== undefined) return { text, end };
  return { text: String.fromCharCode(parseInt(first.hex.slice(1), 16)), end: first.end };
}

function byteAt(source: string, at: number): { hex: string; end: number } | undefined {
  const match = encodedByte.exec(source.substr(at, longestByte));
  return match === null ? undefined : { hex: `%${match[1]}`, end: at + match[0].length };
}

/** How many bytes come after this one in UTF-8. */
function followers(byte: number): number {
  if (byte < 0xc2) return 0;
  return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : 0;
}

function decoded(bytes: string): string | undefined {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return undefined;
  }
}
