import { lineSpans } from "../text/lines";
import type { Reading } from "../text/types";
import { directLabel, type Label } from "./directLabel";

/** One line of a table: where its cells begin, and the labels over its columns. */
interface Row {
  readonly start: number;
  readonly end: number;
  readonly headings: readonly (Label | undefined)[];
  readonly separator: string;
}

const known = new WeakMap<Reading, readonly Row[]>();
const longestHeading = 60;
const longestRow = 1000;

/**
 * The label over the column in which a number stands: tables out of HTML or a spreadsheet have
 * tabs between their cells, files of separated values have semicolons.
 */
export function columnLabel(reading: Reading, at: number): Label | undefined {
  let rows = known.get(reading);
  if (rows === undefined) {
    rows = rowsOf(reading);
    known.set(reading, rows);
  }
  const row = rowAt(rows, at);
  if (row === undefined || at - row.start > longestRow) return undefined;
  return row.headings[columnOf(reading.plain.text, row, at)];
}

function separatorOf(reading: Reading): string {
  if (reading.plain.text.indexOf("\t") >= 0) return "\t";
  return reading.role === "attachment" ? ";" : "";
}

function rowsOf(reading: Reading): readonly Row[] {
  const separator = separatorOf(reading);
  const { lower } = reading.plain;
  if (separator === "" || lower.indexOf(separator) < 0) return [];
  const rows: Row[] = [];
  let headings: readonly (Label | undefined)[] | undefined;
  for (const { start, end } of lineSpans(lower)) {
    const isRow = lower.slice(start, end).indexOf(separator) >= 0;
    if (!isRow) headings = undefined;
    else if (headings === undefined) headings = headingsOf(lower, start, end, separator);
    else if (headings.some((heading) => heading !== undefined))
      rows.push({ start, end, headings, separator });
  }
  return rows;
}

/** The first line of a table names its columns where it holds words and no numbers. */
function headingsOf(
  lower: string,
  start: number,
  end: number,
  separator: string,
): readonly (Label | undefined)[] {
  const line = lower.slice(start, end);
  if (/\d{4}/.test(line)) return [];
  return line.split(separator).map(labelOfCell);
}

function labelOfCell(cell: string): Label | undefined {
  const heading = cell.trim();
  return heading === "" || heading.length > longestHeading
    ? undefined
    : directLabel(heading, heading.length);
}

function rowAt(rows: readonly Row[], at: number): Row | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as Row).end < at) low = middle + 1;
    else high = middle;
  }
  const row = rows[low];
  return row !== undefined && row.start <= at ? row : undefined;
}

function columnOf(text: string, row: Row, at: number): number {
  let column = 0;
  for (let index = row.start; index < at; index += 1) {
    if (text.charAt(index) === row.separator) column += 1;
  }
  return column;
}
