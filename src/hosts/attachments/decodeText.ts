/**
 * Bytes as text: by their byte order mark, else UTF-16 where every second byte is zero, else UTF-8,
 * else Windows-1252, which every older Danish and Swedish program writes. Its own few lines, because
 * classic Outlook's runtime is not sure to have `TextDecoder`.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 2, 0);
  if (first === 0xfe && second === 0xff) return utf16(bytes, 2, 1);
  if (second === 0 && fourth === 0 && first !== 0) return utf16(bytes, 0, 0);
  if (first === 0 && third === 0 && second !== 0) return utf16(bytes, 0, 1);
  const start = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  return utf8(bytes, start) ?? windows1252(bytes);
}

/** Text in the character set a mail names; unknown names are guessed as above. */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  const isLatin = /^(?:iso-8859-1|iso-8859-15|windows-1252|latin1|us-ascii|ascii)$/i.test(charset);
  return isLatin ? windows1252(bytes) : decodeText(bytes);
}

function utf16(bytes: Uint8Array, start: number, low: 0 | 1): string {
  const text = new TextOfUnits(bytes.length);
  for (let i = start; i + 1 < bytes.length; i += 2)
    text.add(bytes[i + low]! | (bytes[i + 1 - low]! << 8));
  return text.done();
}

/** Undefined when more of it is wrong than right: a single damaged letter does not spoil a text. */
function utf8(bytes: Uint8Array, start: number): string | undefined {
  const text = new TextOfUnits(bytes.length);
  let right = 0;
  let wrong = 0;
  let i = start;
  while (i < bytes.length) {
    const first = bytes[i]!;
    if (first < 0x80) {
      text.add(first);
      i += 1;
      continue;
    }
    const length = sequenceLength(bytes, i);
    if (length === 0) {
      text.add(0xfffd);
      wrong += 1;
      i += 1;
      continue;
    }
    right += 1;
    let point = first & (0xff >> (length + 1));
    for (let n = 1; n < length; n++) point = (point << 6) | (bytes[i + n]! & 0x3f);
    if (point < 0x10000) text.add(point);
    else {
      text.add(0xd7c0 + (point >> 10));
      text.add(0xdc00 | (point & 0x3ff));
    }
    i += length;
  }
  return wrong > right ? undefined : text.done();
}

/** Of a well-formed sequence of more than one byte (RFC 3629); 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  for (let n = 1; n < length; n++) if ((bytes[at + n]! & 0xc0) !== 0x80) return 0;
  return length;
}

/** Windows-1252 differs from Latin-1 between 0x80 and 0x9f. Source: the WHATWG encoding index. */
const from0x80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(bytes: Uint8Array): string {
  const text = new TextOfUnits(bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    text.add(byte >= 0x80 && byte < 0xa0 ? from0x80.charCodeAt(byte - 0x80) : byte);
  }
  return text.done();
}

/** Text from UTF-16 units, turned into a string slice by slice. */
class TextOfUnits {
  private readonly slice: Uint16Array;
  private length = 0;
  private text = "";

  constructor(atMost: number) {
    this.slice = new Uint16Array(Math.min(atMost + 1, 8192));
  }

  add(unit: number): void {
    if (this.length === this.slice.length) this.flush();
    this.slice[this.length++] = unit;
  }

  done(): string {
    this.flush();
    return this.text;
  }

  private flush(): void {
    const units = this.slice.subarray(0, this.length) as unknown as number[];
    this.text += String.fromCharCode.apply(null, units);
    this.length = 0;
  }
}
