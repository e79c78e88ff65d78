import { isDigit } from "../text/characters";
import type { Reading } from "../text/types";
import type { Candidate } from "./nationalCandidates";

/** Six and four signs of which some are letters that look like digits. */
const mistyped = /[\dOoIl]{6}([- ]?)[\dOoIl]{4}/;
const nought = /[Oo]/g;
const one = /[Il]/g;
const fewestDigits = 7;

/**
 * Ten digits of which some were typed as the letters they look like: "17O576-5002". The candidates are
 * loose: a word or a right check digit must say that they are a number.
 */
export function mistypedNumbers(reading: Reading): readonly Candidate[] {
  const { text } = reading.plain;
  if (!/\d[OoIl]|[OoIl]\d/.test(text)) return [];
  const candidates: Candidate[] = [];
  const pattern = new RegExp(mistyped.source, "g");
  let match: RegExpExecArray | null;
  while ((match = pattern.exec(text)) !== null) {
    const [written, sign] = [match[0], match[1]!];
    const digits = written.replace(nought, "0").replace(one, "1").replace(/[- ]/, "");
    if (written.replace(/\D/g, "").length < fewestDigits || !/[OoIl]/.test(written)) continue;
    const start = match.index;
    const end = start + written.length;
    if (isDigit(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(end))) continue;
    const gap = sign === "-" ? "hyphen" : sign === " " ? "space" : "none";
    candidates.push({
      ...{ start, end, digits, gap, split: false, paired: false },
      ...{ adjoined: false, loose: true },
    });
  }
  return candidates;
}
