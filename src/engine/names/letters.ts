/**
 * Letter tests without Unicode property escapes, which the oldest runtime does not have.
 * Blocks above Latin and Greek count as letters as a whole: a token that is wrongly a word costs
 * nothing, a name cut in two does.
 */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xba || code === 0xb5;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code < 0x2000) return true;
  return (code >= 0x2c00 && code < 0x2e00) || (code >= 0x3040 && code < 0xd800);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isUpper(character: string): boolean {
  return character !== character.toLowerCase() && character === character.toUpperCase();
}

export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0;
}
