import type { Match } from "../types";
import type { Context, Reading } from "./types";

const FEWEST = 3;
/** A name and a mark of the Danish scale or the Swedish one: "Alma Thygesen 10", "Elliot: F". */
const line =
  /(?:^|\n)[ \t>*-]{0,4}[A-ZÆØÅÄÖ][^\n\d:]{2,40}(?::[ \t]{0,2}|[ \t]{1,3})(-3|00|02|[47A-F]|10|12)(?=[ \t]{0,3}(?:\n|\(|$))/g;
const marks = /karakter|betyg|bedömning|grades|final marks/;

/** The marks in a list of pupils, where the communication says that it deals with marks. */
export function gradeLines({ plain }: Reading, { readings }: Context): readonly Match[] {
  if (!readings.some((one) => marks.test(one.plain.lower))) return [];
  const found: Match[] = [];
  line.lastIndex = 0;
  for (let match = line.exec(plain.text); match; match = line.exec(plain.text)) {
    const end = match.index + match[0].length;
    found.push({ start: end - (match[1] as string).length, end, confidence: "high" });
  }
  return found.length < FEWEST ? [] : found;
}
