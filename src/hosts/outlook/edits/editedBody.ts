import type { Edit, TextFormat } from "../../../engine/types";
import type { Refusal } from "../../draft";
import { mergedSpans } from "./mergedSpans";
import { asHtml, replaceInMarkup } from "./replaceInMarkup";

/** The edits that concern the body. */
export type BodyEdit = Extract<Edit, { do: "replaceText" | "removeHistory" | "insertText" }>;
type SpanEdit = Exclude<BodyEdit, { do: "insertText" }>;

/** Outlook takes no longer body back. */
export const longestBody = 1_000_000;

/**
 * The body with the edits carried out, or why they cannot be: positions count in the source as it
 * was read, and each edit's expected text must still stand at its place.
 */
export function editedBody(
  source: string,
  format: TextFormat,
  edits: readonly BodyEdit[],
): { readonly text: string } | Refusal {
  if (source.length > longestBody) return "too-large";
  const spans: SpanEdit[] = [];
  let inserted = "";
  for (const edit of edits) {
    if (edit.do === "insertText") inserted += edit.text;
    else spans.push(edit);
  }
  if (spans.some(({ start, end, expected }) => source.slice(start, end) !== expected))
    return "stale";
  const replaced = mergedSpans(spans).reduceRight(
    (text, span) =>
      text.slice(0, span.start) + written(span, source, format) + text.slice(span.end),
    source,
  );
  const text = inserted === "" ? replaced : withInserted(replaced, inserted, format);
  return text.length > longestBody ? "too-large" : { text };
}

function written(edit: SpanEdit, source: string, format: TextFormat): string {
  if (edit.do === "removeHistory") return "";
  return format === "html"
    ? replaceInMarkup(source.slice(edit.start, edit.end), edit.text)
    : edit.text;
}

/** Approved texts go to the top, where the answer is written. */
function withInserted(body: string, text: string, format: TextFormat): string {
  if (format === "text") return `${text}\n\n${body}`;
  const opening = /<body\b[^>]*>/i.exec(body);
  const place = opening === null ? 0 : opening.index + opening[0].length;
  return `${body.slice(0, place)}<div>${asHtml(text)}</div><div><br></div>${body.slice(place)}`;
}
