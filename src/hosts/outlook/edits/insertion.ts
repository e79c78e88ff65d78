import { readTag, type HtmlTag } from "../../../engine/text/htmlTag";
import { htmlTags } from "../../../engine/text/htmlTags";
import type { TextFormat } from "../../../engine/types";
import { asHtml } from "./replaceInMarkup";

/** Where a paragraph is put into a body, and what is written there. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Ends of words that look or act otherwise: what follows shall not. */
const wordEnds = new Set("a b strong i em u s strike sub sup code mark".split(" "));
/** What a paragraph of its own does not stand in. */
const boxes = new Set("ul ol dl table pre h1 h2 h3".split(" "));

/**
 * A text as the paragraph after `at`, where the writer's own words end, in the letters they are
 * written in; without a place, as the first paragraph.
 */
export function insertion(
  source: string,
  format: TextFormat,
  text: string,
  at: number | undefined,
): Insertion {
  if (at === undefined) return atHead(source, format, text);
  if (format === "text") return { at, text: `\n\n${text}` };
  const box = endOfBox(source, at);
  if (box !== undefined) return { at: box, text: `<div><br></div><div>${asHtml(text)}</div>` };
  return { at: endOfWord(source, at), text: `<br><br>${asHtml(text)}` };
}

function atHead(source: string, format: TextFormat, text: string): Insertion {
  if (format === "text") return { at: 0, text: `${text}\n\n` };
  return { at: startOfBody(source), text: `<div>${asHtml(text)}</div><div><br></div>` };
}

function startOfBody(source: string): number {
  for (const { name, closing, end } of htmlTags(source))
    if (name === "body" && !closing) return end;
  return 0;
}

/** Where the outermost list or table ends that nothing more is written in; none may be open. */
function endOfBox(source: string, at: number): number | undefined {
  let end: number | undefined;
  for (let tag = tagAt(source, at); tag !== undefined; tag = tagAt(source, tag.end))
    if (tag.closing && boxes.has(tag.name)) end = tag.end;
  return end;
}

function endOfWord(source: string, at: number): number {
  let end = at;
  for (let tag = tagAt(source, at); tag?.closing; tag = tagAt(source, tag.end))
    if (wordEnds.has(tag.name)) end = tag.end;
  return end;
}

/** The tag that comes next, if no word and no picture comes before it. */
function tagAt(source: string, at: number): HtmlTag | undefined {
  const blank = /^(?:\s|&nbsp;)*/.exec(source.slice(at, at + 500))![0].length;
  const tag = source.charAt(at + blank) === "<" ? readTag(source, at + blank) : undefined;
  return tag?.name === "img" ? undefined : tag;
}
