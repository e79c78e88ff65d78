/**
 * Check digits of the identifiers we look for. All take strings of ASCII digits (letters too where
 * said) and never throw; other characters make the answer meaningless, not wrong in a harmful way.
 */

const cprWeights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Modulus 11 of the ten digits of a CPR number. Not guaranteed since October 2007 (CPR office). */
export function isModulus11Cpr(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < cprWeights.length; at += 1) {
    sum += (digits.charCodeAt(at) - 48) * (cprWeights[at] as number);
  }
  return sum % 11 === 0;
}

/** The Luhn formula, check digit last (ISO/IEC 7812-1 annex B). */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, double = false; at >= 0; at -= 1, double = !double) {
    const value = (digits.charCodeAt(at) - 48) * (double ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** Modulus 97 of an IBAN in capitals without spaces (ISO 13616): country and check digits first. */
export function isModulus97(iban: string): boolean {
  let remainder = 0;
  const moved = iban.slice(4) + iban.slice(0, 4);
  for (let at = 0; at < moved.length; at += 1) {
    const code = moved.charCodeAt(at);
    remainder = code <= 57 ? remainder * 10 + (code - 48) : remainder * 100 + (code - 55);
    remainder %= 97;
  }
  return remainder === 1;
}

/** A field of a machine-readable travel document and its check digit, weights 7 3 1 (ICAO 9303). */
export function isModulus731(field: string, checkDigit: string): boolean {
  let sum = 0;
  for (let at = 0; at < field.length; at += 1) {
    const code = field.charCodeAt(at);
    const value = code === 60 ? 0 : code <= 57 ? code - 48 : code - 55;
    sum += value * ([7, 3, 1][at % 3] as number);
  }
  return String(sum % 10) === checkDigit;
}
