/**
 * A piece of HTML with its text replaced and its markup left alone: the new text takes the place of
 * the first run of text, the other runs go, every tag and comment stays.
 */
export function replaceInMarkup(html: string, text: string): string {
  let isPlaced = false;
  return runsOf(html)
    .map((run) => {
      if (run.isMarkup) return run.source;
      const instead = isPlaced ? "" : asHtml(text);
      isPlaced = true;
      return instead;
    })
    .join("");
}

/** Plain text as HTML, line breaks kept. */
export function asHtml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r\n?|\n/g, "<br>");
}

interface Run {
  readonly source: string;
  readonly isMarkup: boolean;
}

/** The source in pieces. Markup that is never closed is text, as a browser would have it. */
function runsOf(html: string): readonly Run[] {
  const runs: Run[] = [];
  let textStart = 0;
  let place = html.indexOf("<");
  while (place >= 0) {
    const end = markupEnd(html, place);
    if (end < 0) break;
    if (place > textStart) runs.push({ source: html.slice(textStart, place), isMarkup: false });
    runs.push({ source: html.slice(place, end), isMarkup: true });
    textStart = end;
    place = html.indexOf("<", end);
  }
  if (textStart < html.length) runs.push({ source: html.slice(textStart), isMarkup: false });
  return runs;
}

function markupEnd(html: string, start: number): number {
  const close = html.slice(start, start + 4) === "<!--" ? "-->" : ">";
  const end = html.indexOf(close, start + 1);
  return end < 0 ? -1 : end + close.length;
}
