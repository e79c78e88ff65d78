const LINE_END = /<br\s*\/?>|<\/(?:p|div|li|tr|h[1-6]|blockquote|table)>/gi;
const UNSEEN = /<(style|script|head|title)\b[^>]*>.*?<\/\1>|<!--.*?-->/gis;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  aelig: "æ",
  oslash: "ø",
  aring: "å",
  AElig: "Æ",
  Oslash: "Ø",
  Aring: "Å",
  auml: "ä",
  ouml: "ö",
  Auml: "Ä",
  Ouml: "Ö",
  eacute: "é",
  ndash: "–",
  mdash: "—",
};

/** The text a reader sees in a body; an approximation of what Outlook returns for text. */
export function htmlToText(html: string): string {
  const source = trimmedLines(html.replace(UNSEEN, "")).join(" ");
  const text = source.replace(LINE_END, "\n").replace(/<[^<>]*>/g, "");
  return trimmedLines(decodeEntities(text)).join("\n").trim();
}

function trimmedLines(text: string): readonly string[] {
  return text.split("\n").map((line) => line.replace(/^[ \t\r]+/, "").trimEnd());
}

export function textToHtml(text: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return escaped.replace(/\r?\n/g, "<br>");
}

function decodeEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (name[0] !== "#") return NAMED[name] ?? whole;
    const hexadecimal = name[1] === "x" || name[1] === "X";
    return String.fromCodePoint(parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10));
  });
}
