import { foundText } from "../policy/foundText";
import { plainSpans, type PlainSpan } from "../text/plainSpan";
import type { Communication, Edit, Finding } from "../types";
import { isWritable, partNamed } from "./parts";

/**
 * One `replaceText` per finding, from the last to the first so that positions stay true while they
 * are carried out; findings inside one another become one edit over the outermost. `replacement` is
 * given what was found as its reader sees it.
 */
export function replaceFindings(
  communication: Communication,
  findings: readonly Finding[],
  replacement: (found: string, finding: Finding) => string,
): readonly Edit[] {
  const spanOf = plainSpans(writable(communication));
  return outermost(findings).map((finding): Edit => {
    const expected = foundText(finding, communication);
    const { part, start, end } = finding;
    if (!isWritable(part)) throw new Error(`no host can write to the part ${part}`);
    const isHtml = partNamed(communication, part)?.format === "html";
    const span = spanOf(finding);
    const text = replacement(span ? asRead(span, isHtml) : expected, finding);
    const written = span?.inAddress ? encodeURIComponent(text) : text;
    return { do: "replaceText", part, start, end, expected, text: written };
  });
}

function writable({ channel, parts }: Communication): Communication {
  return { channel, parts: parts.filter(({ name }) => isWritable(name)) };
}

/** Where a line of a page ended inside what was found, its markup stays and ends it again. */
function asRead({ text, start, end }: PlainSpan, isHtml: boolean): string {
  const found = text.slice(start, end);
  return isHtml ? found.replace(/\s+/g, " ") : found;
}

function outermost(findings: readonly Finding[]): readonly Finding[] {
  const fromTheEnd = findings
    .filter((finding) => isWritable(finding.part))
    .sort((a, b) => compare(a.part, b.part) || b.start - a.start || b.end - a.end);
  return fromTheEnd.filter(
    (finding) =>
      !fromTheEnd.some(
        (other) =>
          other !== finding &&
          other.part === finding.part &&
          overlap(other, finding) &&
          isOuter(other, finding, fromTheEnd),
      ),
  );
}

function overlap(a: Finding, b: Finding): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The longer of two, the earlier listed of two alike. */
function isOuter(a: Finding, b: Finding, order: readonly Finding[]): boolean {
  const lengths = a.end - a.start - (b.end - b.start);
  return lengths > 0 || (lengths === 0 && order.indexOf(a) < order.indexOf(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
