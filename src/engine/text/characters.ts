/**
 * Tests on UTF-16 code units of normalised text. No Unicode property escapes: the oldest runtime
 * lacks them. Whole blocks above Latin count as letters, since a word cut in two costs more than a
 * sign taken for a letter.
 */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code < 0x2000) return true;
  return (code >= 0x2c00 && code < 0x2e00) || (code >= 0x3040 && code < 0xd800);
}

/** Space, tab and line feed are the only white space that normalised text holds. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10;
}
