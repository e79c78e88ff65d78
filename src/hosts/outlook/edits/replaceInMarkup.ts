/** Tags and comments; everything between is text. */
const markup = /<!--[\s\S]*?-->|<[^>]*>/g;

/**
 * A piece of HTML with its text replaced and its markup left alone: the new text takes the place of
 * the first run of text, the other runs go, every tag stays.
 */
export function replaceInMarkup(html: string, text: string): string {
  let isPlaced = false;
  let result = "";
  let position = 0;

  function textRun(run: string): void {
    if (run === "" || isPlaced) return;
    result += asHtml(text);
    isPlaced = true;
  }

  for (const tag of html.match(markup) ?? []) {
    const start = html.indexOf(tag, position);
    textRun(html.slice(position, start));
    result += tag;
    position = start + tag.length;
  }
  textRun(html.slice(position));
  return result;
}

/** Plain text as HTML, line breaks kept. */
export function asHtml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r\n?|\n/g, "<br>");
}
