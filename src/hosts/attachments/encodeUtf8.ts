/** Text as UTF-8; half a surrogate pair becomes the sign for what is missing. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    let point = text.codePointAt(at)!;
    if (point > 0xffff) at++;
    if (point >= 0xd800 && point < 0xe000) point = 0xfffd;
    if (point < 0x80) bytes[length++] = point;
    else {
      const more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
      bytes[length++] = [0xc0, 0xe0, 0xf0][more - 1]! | (point >> (6 * more));
      for (let n = more - 1; n >= 0; n--) bytes[length++] = 0x80 | ((point >> (6 * n)) & 0x3f);
    }
  }
  return bytes.subarray(0, length);
}
