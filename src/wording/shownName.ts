/** A file's name or an address is the sender's text: it must leave room for the sentence around it. */
const most = 80;
/** Of a long one the end is kept too: it says what the file is, or whose domain it is. */
const end = 30;

/** A name from outside as it may stand in a sentence: one line, no signs that steer, short. */
export function shownName(name: string): string {
  const signs = Array.from(name, (sign) => (isSteering(sign) ? " " : sign));
  const plain = Array.from(signs.join("").replace(/\s+/g, " ").trim());
  if (plain.length <= most) return plain.join("");
  return [...plain.slice(0, most - end - 1), "…", ...plain.slice(plain.length - end)].join("");
}

/**
 * Signs that are not seen but do something to what is: control characters (C0, C1, delete), line
 * separators, zero-width signs, and those that turn the direction of writing.
 */
export function isSteering(sign: string): boolean {
  const code = sign.charCodeAt(0);
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0x061c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff
  );
}
