import { lineSpans } from "../text/lines";
import type { Reading } from "../text/types";
import { directLabel, type Label } from "./directLabel";

/** One line of a table: where its cells begin, and the labels over its columns. */
interface Row {
  readonly start: number;
  readonly end: number;
  readonly headings: readonly (Label | undefined)[];
  readonly separator: Separator;
}

/** What parts the cells of a line: a tab, a bar, a semicolon, or two spaces and more. */
type Separator = "\t" | "|" | ";" | "  ";

const known = new WeakMap<Reading, readonly Row[]>();
const longestHeading = 60;
const longestRow = 1000;

/**
 * The label over the column in which a number stands: tables out of HTML or a spreadsheet have
 * tabs between their cells, files of separated values have semicolons, and those drawn by hand
 * have bars or are set with spaces.
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

function rowsOf(reading: Reading): readonly Row[] {
  const { lower } = reading.plain;
  const rows: Row[] = [];
  let above: Row | undefined;
  for (const { start, end } of lineSpans(lower)) {
    const line = lower.slice(start, Math.min(end, start + longestRow));
    if (above !== undefined && isRule(line)) continue;
    const row = above && below(above, start, end, line);
    if (row !== undefined) rows.push(row);
    else above = headRow(line, start, end, reading.role === "attachment");
  }
  return rows.filter(({ headings }) => headings.some((heading) => heading !== undefined));
}

/** The next row of a table; one set with spaces must have as many cells as its head. */
function below(above: Row, start: number, end: number, line: string): Row | undefined {
  const { headings, separator } = above;
  const cells = cellsOf(line, separator).length;
  if (cells < 2 || (separator === "  " && cells !== headings.length)) return undefined;
  return { start, end, headings, separator };
}

function headRow(line: string, start: number, end: number, isFile: boolean): Row | undefined {
  const separator = separatorOf(line, isFile);
  if (separator === undefined) return undefined;
  return { start, end, headings: headingsOf(line, separator), separator };
}

function separatorOf(line: string, isFile: boolean): Separator | undefined {
  if (line.indexOf("\t") >= 0) return "\t";
  if (line.indexOf("|") >= 0) return "|";
  if (isFile && line.indexOf(";") >= 0) return ";";
  return cellsOf(line, "  ").length > 2 ? "  " : undefined;
}

/** A line drawn under the head of a table. */
function isRule(line: string): boolean {
  return /^[-|+:= \t]+$/.test(line) && line.indexOf("--") >= 0;
}

function cellsOf(line: string, separator: Separator): readonly string[] {
  return separator === "  " ? line.trim().split(/ {2,}/) : line.split(separator);
}

/** The first line of a table names its columns where it holds words and no numbers. */
function headingsOf(line: string, separator: Separator): readonly (Label | undefined)[] {
  return /\d{4}/.test(line) ? [] : cellsOf(line, separator).map(labelOfCell);
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

function columnOf(text: string, { start, separator }: Row, at: number): number {
  const before = text.slice(start, at);
  if (separator !== "  ") return before.split(separator).length - 1;
  return before.replace(/^ +/, "").split(/ {2,}/).length - 1;
}
