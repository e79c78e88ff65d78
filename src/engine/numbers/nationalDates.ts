import { isLuhn, isModulus11Cpr } from "../checksums";

/** What the check digit says: `exempt` where numbers without one have been given out. */
export type CheckDigit = "right" | "wrong" | "exempt";

export interface NationalNumber {
  /** The birth date as yyyymmdd. */
  readonly birth: number;
  /** The day was raised by 60: a replacement number or a samordningsnummer. */
  readonly raised: boolean;
  readonly checkDigit: CheckDigit;
}

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (daysInMonth[month - 1] as number) && (month !== 2 || day < 29 || isLeap);
}

/** Whether moments of present work lie in a year of this century, given by its last two digits. */
export function isOfLate(year: number): boolean {
  return year >= 15 && year <= 35;
}

/** Reads a whole number out of digits; the caller knows that they are digits. */
function field(digits: string, from: number, to: number): number {
  return Number(digits.slice(from, to));
}

/**
 * Reads ten digits as a CPR number: a real date in the century that the seventh digit tells.
 * The CPR office gives numbers without a right check digit for 1 January of many years from 1960.
 */
export function asCpr(digits: string): NationalNumber | undefined {
  const dayAsWritten = field(digits, 0, 2);
  const day = dayAsWritten > 60 ? dayAsWritten - 60 : dayAsWritten;
  const month = field(digits, 2, 4);
  const year = centuryOfCpr(digits.charCodeAt(6) - 48, field(digits, 4, 6));
  if (!isDate(year, month, day)) return undefined;
  // No serial is all zeros, save where the number was made up for a date that has run out.
  if (digits.slice(6) === "0000" && (day !== 1 || month !== 1)) return undefined;
  const raised = dayAsWritten > 60;
  return { birth: year * 10000 + month * 100 + day, raised, checkDigit: checkOfCpr() };

  function checkOfCpr(): CheckDigit {
    if (isModulus11Cpr(digits)) return "right";
    // Whether the check digit of a replacement number counts the raised day is left to the giver.
    if (raised && isModulus11Cpr(String(day + 100).slice(1) + digits.slice(2))) return "right";
    return day === 1 && month === 1 && year >= 1960 ? "exempt" : "wrong";
  }
}

function centuryOfCpr(seventh: number, year: number): number {
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return (year <= 36 ? 2000 : 1900) + year;
  return (year <= 57 ? 2000 : 1800) + year;
}

/** Twelve digits, day and month before a year of four digits that the seventh digit must agree to. */
export function asLongCpr(digits: string): NationalNumber | undefined {
  const number = asCpr(digits.slice(0, 4) + digits.slice(6));
  const year = field(digits, 4, 8);
  return number !== undefined && Math.floor(number.birth / 10000) === year ? number : undefined;
}

/**
 * Reads ten digits as a personnummer or samordningsnummer: a real date in any century, so that 29
 * February is a day whenever one of them has it. The Luhn digit counts over all ten.
 */
export function asPersonnummer(digits: string, century = 0): NationalNumber | undefined {
  const dayAsWritten = field(digits, 4, 6);
  const day = dayAsWritten > 60 ? dayAsWritten - 60 : dayAsWritten;
  const month = field(digits, 2, 4);
  const short = field(digits, 0, 2);
  const year = (century || (short <= 30 ? 20 : 19)) * 100 + short;
  const isBirth = isDate(year, month, day) || (century === 0 && isDate(year - 100, month, day));
  if (!isBirth || digits.slice(6, 9) === "000") return undefined;
  const checkDigit = isLuhn(digits) ? "right" : "wrong";
  return { birth: year * 10000 + month * 100 + day, raised: dayAsWritten > 60, checkDigit };
}

/** Twelve digits, the year written in full. */
export function asLongPersonnummer(digits: string): NationalNumber | undefined {
  const century = field(digits, 0, 2);
  return century < 18 || century > 20 ? undefined : asPersonnummer(digits.slice(2), century);
}
