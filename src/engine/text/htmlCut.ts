import { emptyElements } from "./htmlElements";
import { readTag } from "./htmlTag";
import { htmlTags, type PlacedTag } from "./htmlTags";

/** A piece of HTML to be cut out, and the tags of it that stay so that the rest is whole. */
export interface HtmlCut {
  readonly start: number;
  readonly end: number;
  readonly leaves: string;
}

/** Elements that may begin right before a thread and go with it. Pictures and `body` never do. */
const frames = new Set(
  "div span p b strong i em font center hr br blockquote table tbody tr td section article".split(
    " ",
  ),
);

/**
 * Cuts [start, end) out of HTML: the markup that frames the piece goes with it (the ruled line above a
 * thread, the elements it stands in alone), and tags whose partners stand outside it stay.
 */
export function htmlCut(source: string, start: number, end: number): HtmlCut {
  const known = tagsBefore(source, end);
  const from = frameStart(source, start, known);
  const tags = tagsWithoutPartner(known.filter(({ at }) => at >= from));
  const opened = tags.filter(({ closing }) => !closing);
  const to = frameEnd(source, end, opened);
  const isClosedLater = to < source.length;
  const stillOpen = new Set(opened);
  const left = tags.filter((tag) => tag.closing || (isClosedLater && stillOpen.has(tag)));
  const leaves = left.map((tag) => source.slice(tag.at, tag.end)).join("");
  return { start: from, end: to, leaves: leaves || breakBetween(source, from, to) };
}

/** The words before and after the piece shall not run together. */
function breakBetween(source: string, from: number, to: number): string {
  const isApart = source.charAt(from - 1) === ">" && source.charAt(to) === "<";
  return isApart || from === 0 || to === source.length ? "" : "<br>";
}

/** The tags that begin before `to`, in order. */
function tagsBefore(source: string, to: number): readonly PlacedTag[] {
  const before: PlacedTag[] = [];
  for (const tag of htmlTags(source)) {
    if (tag.at >= to) break;
    before.push(tag);
  }
  return before;
}

/** Back over what opens right before `at`, blank lines, and elements with nothing in them. */
function frameStart(source: string, at: number, tags: readonly PlacedTag[]): number {
  const endingAt = new Map(tags.map((tag): [number, PlacedTag] => [tag.end, tag]));
  let start = at;
  for (;;) {
    const before = blankStart(source, start);
    const tag = endingAt.get(before);
    if (tag === undefined) return start;
    if (!tag.closing && frames.has(tag.name)) {
      start = tag.at;
      continue;
    }
    const opening = tag.closing ? endingAt.get(blankStart(source, tag.at)) : undefined;
    if (opening === undefined || opening.closing || opening.name !== tag.name) return start;
    start = opening.at;
  }
}

/** On over the ends of what was opened in the piece; takes those off `opened`. */
function frameEnd(source: string, at: number, opened: PlacedTag[]): number {
  let end = at;
  while (opened.length > 0) {
    let next = end;
    while (isBlank(source.charCodeAt(next))) next += 1;
    const tag = source.charAt(next) === "<" ? readTag(source, next) : undefined;
    if (!tag?.closing || tag.name !== opened[opened.length - 1]?.name) return end;
    opened.pop();
    end = tag.end;
  }
  return end;
}

function blankStart(source: string, at: number): number {
  let start = at;
  for (;;) {
    if (isBlank(source.charCodeAt(start - 1))) start -= 1;
    else if (source.slice(start - 6, start) === "&nbsp;") start -= 6;
    else return start;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}

/** Those of some tags in a row whose partners are not among them, in order. */
function tagsWithoutPartner(tags: readonly PlacedTag[]): readonly PlacedTag[] {
  const closings: PlacedTag[] = [];
  const open: PlacedTag[] = [];
  const depths = new Map<string, number>();
  const count = (name: string, by: number) => depths.set(name, (depths.get(name) ?? 0) + by);
  for (const tag of tags) {
    if (tag.name === "" || emptyElements.has(tag.name)) continue;
    if (!tag.closing) {
      open.push(tag);
      count(tag.name, 1);
    } else if (!depths.get(tag.name)) {
      closings.push(tag);
    } else {
      // What stood open inside it ends with it, as in a browser.
      let ended: string | undefined;
      while (ended !== tag.name) {
        ended = open.pop()!.name;
        count(ended, -1);
      }
    }
  }
  return closings.concat(open);
}
