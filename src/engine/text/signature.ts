import { farewells, greetings } from "../lexicons/letterFormulas";
import { lineSpans } from "./lines";
import type { SignatureMarks } from "./signatureMarks";
import type { PlainText } from "./types";

/**
 * A line that takes leave. After the formula only a name or two may follow, so that "Venlig hilsen
 * er vigtig i alle mails" stays a sentence.
 */
const farewell = new RegExp(
  `^[\\s*]{0,9}(?:${farewells})(?![a-zæøåäö])[\\s.,!:/-]{0,6}([^\\n]{0,70})$`,
);
/** Formulas that are words of their own too and therefore need a short line. */
const shortFormula = /^[\s*]{0,9}(?:vh|kh|mvh|hilsen|hälsar|best|kind|warm)(?![a-zæøåäö])/;
const finiteVerb = /\b(?:er|var|har|kan|skal|vil|är|ska|vill|is|are|will|fra alle|og tak for)\b/;

const postscript = /^\s{0,9}p\.?\s?s\.?(?:[\s:.!-]|$)/;
const salutation = new RegExp(`^\\s{0,9}(?:${greetings})\\s+\\S[^\\n]{0,60}$`);

/** Where the signature in [from, to) begins, or `to` where there is none. */
export function signatureStart(
  { lower }: PlainText,
  marks: SignatureMarks,
  from: number,
  to: number,
): number {
  const marked = marks.startIn(from, to);
  for (const { start, end } of lineSpans(lower, from, to)) {
    if (start >= marked) break;
    const line = lower.slice(start, Math.min(end, start + 160));
    if (/^--\s?$/.test(line) || isFarewell(line)) return start;
  }
  return marked;
}

function isFarewell(line: string): boolean {
  const match = farewell.exec(line);
  if (match === null) return false;
  const rest = match[1] || "";
  if (finiteVerb.test(rest)) return false;
  return !shortFormula.test(line) || rest.split(" ").length <= 5;
}

/**
 * Where new text resumes after a signature that began at `start`: a postscript, a new salutation,
 * or the end of the element that the markup calls the signature.
 */
export function startsNewText(
  { lower }: PlainText,
  marks: SignatureMarks,
  start: number,
  to: number,
): number {
  const marked = marks.endIn(start, to);
  for (const line of lineSpans(lower, start, marked)) {
    if (line.start === start) continue;
    const text = lower.slice(line.start, Math.min(line.end, line.start + 100));
    if (postscript.test(text) || salutation.test(text)) return line.start;
  }
  return marked;
}
