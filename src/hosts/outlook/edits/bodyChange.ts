import type { Part, TextFormat } from "../../../engine/types";
import type { Refusal } from "../../draft";
import type { Question } from "../questions";
import { readBody } from "../readBody";
import type { Change, Written } from "./change";
import { editedBody } from "./editedBody";
import type { BodyEdit } from "./editedBody";
import { hunkBetween, takenBack } from "./hunk";

type Rewriting = (source: string, format: TextFormat) => { readonly text: string } | Refusal;

/** Carries out edits on the body in one writing. */
export function bodyChange(
  body: Office.Body,
  edits: readonly BodyEdit[],
  question: Question,
): Change {
  return rewriting(body, (source, format) => editedBody(source, format, edits), question);
}

function rewriting(body: Office.Body, rewrite: Rewriting, question: Question): Change {
  return async () => {
    const read = await readBody(body, question);
    if (read.text === undefined) return "failed";
    const result = rewrite(read.text, read.format ?? "text");
    if (typeof result === "string") return result;
    return { write: () => write(body, { ...read, text: read.text }, result.text, question) };
  };
}

/**
 * The way back is worked out from what Outlook then says it holds, not from what was written:
 * clients tidy the HTML they are given.
 */
async function write(
  body: Office.Body,
  before: Part,
  text: string,
  question: Question,
): Promise<Written> {
  const coercionType = before.format ?? "text";
  const answer = await question<void>(
    (done) => body.setAsync(text, { coercionType }, done),
    "long",
  );
  if (!answer.ok) return "failed";
  const after = await readBody(body, question);
  const hunk = after.text === undefined ? undefined : hunkBetween(before.text ?? "", after.text);
  if (hunk === undefined) return {};
  return {
    inverse: rewriting(
      body,
      (source) => {
        const restored = takenBack(source, hunk);
        return restored === undefined ? "stale" : { text: restored };
      },
      question,
    ),
  };
}
