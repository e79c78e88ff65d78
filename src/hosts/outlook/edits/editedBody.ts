import type { Edit, TextFormat } from "../../../engine/types";
import type { Refusal } from "../../draft";
import { insertion } from "./insertion";
import { mergedSpans } from "./mergedSpans";
import { replaceInMarkup } from "./replaceInMarkup";

/** The edits that concern the body. */
export type BodyEdit = Extract<Edit, { do: "replaceText" | "removeHistory" | "insertText" }>;
type InsertEdit = Extract<Edit, { do: "insertText" }>;
type SpanEdit = Exclude<BodyEdit, InsertEdit>;

/** Outlook takes no longer body back. */
export const longestBody = 1_000_000;

/** A place in the source and what takes its place. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

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
  if (!edits.every((edit) => stillFits(edit, source))) return "stale";
  const spans = edits.filter((edit): edit is SpanEdit => edit.do !== "insertText");
  const inserts = edits.filter((edit): edit is InsertEdit => edit.do === "insertText");
  const pieces = mergedSpans(spans).map((span): Piece => ({
    ...span,
    text: written(span, source, format),
  }));
  const all = pieces.concat(inserts.map((edit) => insertedPiece(edit, source, format, pieces)));
  const text = inOrder(all).reduceRight(
    (result, piece) => result.slice(0, piece.start) + piece.text + result.slice(piece.end),
    source,
  );
  return text.length > longestBody ? "too-large" : { text };
}

function stillFits(edit: BodyEdit, source: string): boolean {
  if (edit.do !== "insertText") return source.slice(edit.start, edit.end) === edit.expected;
  return edit.after === undefined || source.slice(0, edit.after.at) === edit.after.expected;
}

function written(edit: SpanEdit, source: string, format: TextFormat): string {
  if (edit.do === "removeHistory") return edit.leaves;
  return format === "html"
    ? replaceInMarkup(source.slice(edit.start, edit.end), edit.text)
    : edit.text;
}

/** Never inside a piece that goes. */
function insertedPiece(
  { text, after }: InsertEdit,
  source: string,
  format: TextFormat,
  pieces: readonly Piece[],
): Piece {
  const inserted = insertion(source, format, text, after?.at);
  const covering = pieces.filter(({ start, end }) => start < inserted.at && inserted.at < end)[0];
  const at = covering?.start ?? inserted.at;
  return { start: at, end: at, text: inserted.text };
}

/** What is put in comes before what is taken out at the same place. */
function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.slice().sort((a, b) => a.start - b.start || a.end - b.end);
}
