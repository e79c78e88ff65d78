/**
 * Bytes as text: by their byte order mark, else UTF-8, else Windows-1252, which every older Danish
 * and Swedish program writes. Its own few lines, because classic Outlook's runtime is not sure to
 * have `TextDecoder`.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 0);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 1);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return utf8(bytes, start) ?? windows1252(bytes);
}

/** Text in the character set a mail or page names; unknown names are guessed as above. */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  const known = /^(?:iso-8859-1|iso-8859-15|windows-1252|latin1|us-ascii)$/i.test(charset);
  return known ? windows1252(bytes) : decodeText(bytes);
}

function utf16(bytes: Uint8Array, high: 0 | 1): string {
  const units: number[] = [];
  for (let i = 2; i + 1 < bytes.length; i += 2)
    units.push(high === 0 ? bytes[i]! | (bytes[i + 1]! << 8) : (bytes[i]! << 8) | bytes[i + 1]!);
  return fromUnits(units);
}

/** Undefined when the bytes are not UTF-8. */
function utf8(bytes: Uint8Array, start: number): string | undefined {
  const units: number[] = [];
  let i = start;
  while (i < bytes.length) {
    const first = bytes[i++]!;
    if (first < 0x80) {
      units.push(first);
      continue;
    }
    const length = first >= 0xf0 && first < 0xf8 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : 0;
    if (length === 0 || first >= 0xf8 || i + length > bytes.length) return undefined;
    let point = first & (0x3f >> length);
    for (let n = 0; n < length; n++) {
      const next = bytes[i++]!;
      if ((next & 0xc0) !== 0x80) return undefined;
      point = (point << 6) | (next & 0x3f);
    }
    if (point > 0x10ffff) return undefined;
    if (point < 0x10000) units.push(point);
    else units.push(0xd7c0 + (point >> 10), 0xdc00 | (point & 0x3ff));
  }
  return fromUnits(units);
}

/** Windows-1252 differs from Latin-1 between 0x80 and 0x9f. Source: the WHATWG encoding index. */
const from0x80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(bytes: Uint8Array): string {
  const units: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    units.push(byte >= 0x80 && byte < 0xa0 ? from0x80.charCodeAt(byte - 0x80) : byte);
  }
  return fromUnits(units);
}

/** In slices, because a function takes only so many arguments. */
function fromUnits(units: readonly number[]): string {
  const slice = 8192;
  let text = "";
  for (let i = 0; i < units.length; i += slice)
    text += String.fromCharCode.apply(null, units.slice(i, i + slice));
  return text;
}
