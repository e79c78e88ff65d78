import type { Part, TextFormat } from "../../engine/types";
import type { Answer } from "../ask";
import { bodyLimits } from "./bodyLimits";
import type { Question } from "./questions";
import { textPart } from "./unreadPart";

/**
 * The body in the form it is written in. HTML is asked for at once beside the form, since nearly
 * all mail is HTML and Outlook's own conversion to text loses line breaks and joins table cells.
 */
export async function readBody(body: Office.Body, question: Question): Promise<Part> {
  const [type, html] = await Promise.all([
    question<Office.CoercionType>((done) => body.getTypeAsync(done)),
    question<string>((done) => body.getAsync("html", done), "long"),
  ]);
  const isText = type.ok && String(type.value).toLowerCase() === "text";
  const asHtml = bodyPart(html, "html");
  if (asHtml.unread === undefined && !isText) return asHtml;
  if (!html.ok && html.why === "silent") return asHtml;
  const text = await question<string>((done) => body.getAsync("text", done), "long");
  const asText = bodyPart(text, "text");
  // A plain-text body as Outlook's HTML is read less exactly, but it is read.
  return asText.unread === undefined || asHtml.unread !== undefined ? asText : asHtml;
}

/** An answer that holds no text is not an empty mail: it has not been read. */
function bodyPart(answer: Answer<string>, format: TextFormat): Part {
  const part = textPart("body", answer);
  return part.unread === undefined ? { ...part, format, limits: bodyLimits } : part;
}
