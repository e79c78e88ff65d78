import type { Edit } from "../../../engine/types";
import type { Question } from "../questions";
import type { Change } from "./change";
import { mergedSpans } from "./mergedSpans";
import { refusalFor } from "./refusalFor";

export type LineEdit = Extract<Edit, { do: "setSubject" | "replaceText" }>;

/** Outlook's subject and location: one line of at most 255 characters. */
export interface Line {
  getAsync(done: (result: Office.AsyncResult<string>) => void): void;
  setAsync(text: string, done: (result: Office.AsyncResult<void>) => void): void;
}

const longestLine = 255;

/** Carries out edits on the subject or the location in one writing. */
export function lineChange(line: Line, edits: readonly LineEdit[], question: Question): Change {
  return rewriting(line, (text) => edited(text, edits), question);
}

function rewriting(
  line: Line,
  rewrite: (text: string) => string | undefined,
  question: Question,
): Change {
  return async () => {
    const read = await question<string>((done) => line.getAsync(done));
    if (!read.ok) return refusalFor(read);
    const before = read.value;
    const after = rewrite(before);
    if (after === undefined) return "stale";
    if (after.length > longestLine) return "too-large";
    return {
      write: async () => {
        const written = await question<void>((done) => line.setAsync(after, done));
        if (!written.ok) return "failed";
        const restore = (text: string) => (text === after ? before : undefined);
        return { inverse: rewriting(line, restore, question) };
      },
    };
  };
}

type SpanEdit = Extract<LineEdit, { do: "replaceText" }>;

function edited(text: string, edits: readonly LineEdit[]): string | undefined {
  const spans: SpanEdit[] = [];
  for (const edit of edits) {
    if (edit.do === "replaceText") spans.push(edit);
    else return text === edit.expected ? edit.text : undefined;
  }
  if (spans.some(({ start, end, expected }) => text.slice(start, end) !== expected))
    return undefined;
  return mergedSpans(spans).reduceRight(
    (result, { start, end, text: instead }) => result.slice(0, start) + instead + result.slice(end),
    text,
  );
}
