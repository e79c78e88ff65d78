import type { LabelledText, Span } from "./labelledText";

interface Row {
  readonly token: string;
  readonly tag: string;
}

/** Reads a UniversalNER file (IOB2 with `# text` lines) into one labelled text per sentence. */
export function readIob2(content: string, file: string): LabelledText[] {
  const sentences: LabelledText[] = [];
  let text: string | undefined;
  let rows: Row[] = [];
  content.split("\n").forEach((line, index) => {
    if (line.startsWith("# text = ")) text = line.slice("# text = ".length);
    else if (line.trim() === "") {
      if (rows.length > 0) sentences.push(label(text, rows, `${file}:${index + 1}`));
      text = undefined;
      rows = [];
    } else if (!line.startsWith("#")) {
      const [, token, tag] = line.split("\t");
      if (token === undefined || tag === undefined) throw new Error(`${file}:${index + 1}: no tag`);
      rows.push({ token, tag });
    }
  });
  if (rows.length > 0) sentences.push(label(text, rows, file));
  return sentences;
}

function label(text: string | undefined, rows: readonly Row[], place: string): LabelledText {
  if (text === undefined) throw new Error(`${place}: sentence without its text`);
  const persons: Span[] = [];
  const others: Span[] = [];
  let at = 0;
  let open: { start: number; end: number; kind: string } | undefined;
  const close = (): void => {
    if (open) (open.kind === "PER" ? persons : others).push({ start: open.start, end: open.end });
    open = undefined;
  };
  for (const { token, tag } of rows) {
    const start = text.indexOf(token, at);
    if (start < 0) throw new Error(`${place}: "${token}" is not in the sentence's text`);
    at = start + token.length;
    const kind = tag.slice(2);
    if (tag[0] === "I" && open && open.kind === kind) open.end = at;
    else {
      close();
      if (tag !== "O") open = { start, end: at, kind };
    }
  }
  close();
  return { text, persons, others };
}
