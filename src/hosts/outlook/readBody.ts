import type { Part } from "../../engine/types";
import type { Question } from "./questions";
import { unreadPart } from "./unreadPart";

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
  if (html.ok && !isText) return { name: "body", text: textOf(html.value), format: "html" };
  if (!html.ok && html.why === "silent") return unreadPart("body", html);
  const text = await question<string>((done) => body.getAsync("text", done), "long");
  if (text.ok) return { name: "body", text: textOf(text.value), format: "text" };
  // A plain-text body as Outlook's HTML is read less exactly, but it is read.
  return html.ok
    ? { name: "body", text: textOf(html.value), format: "html" }
    : unreadPart("body", text);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
