/** A content line of a calendar file, its folded continuations joined to it. */
interface ContentLine {
  /** Counted from 1: where it begins in the file. */
  readonly number: number;
  readonly text: string;
}

/** The first fault in how a calendar file (RFC 5545) is laid out, with its line. */
export function calendarFault(text: string): string | undefined {
  const lines = contentLines(text);
  if (!/^BEGIN:VCALENDAR\s*$/i.test(lines[0]?.text ?? ""))
    return "line 1: BEGIN:VCALENDAR was expected";
  const begun: { readonly name: string; readonly number: number }[] = [];
  for (const { number, text: line } of lines) {
    if (!/[:;]/.test(line)) return `line ${number}: "NAME:value" was expected`;
    const [, word = "", name = ""] = /^(BEGIN|END):(.*)$/i.exec(line) ?? [];
    if (/^begin$/i.test(word)) begun.push({ name: name.trim().toUpperCase(), number });
    if (!/^end$/i.test(word)) continue;
    const last = begun.pop();
    if (last === undefined) return `line ${number}: END:${name} where nothing is begun`;
    if (last.name !== name.trim().toUpperCase())
      return `line ${number}: END:${last.name} was expected, for what begins in line ${last.number}`;
  }
  const open = begun.pop();
  return open && `line ${open.number}: BEGIN:${open.name} is never ended`;
}

/** The line of the file that a parser's message quotes, or a piece of it; undefined for none. */
export function quotedLine(text: string, message: string): number | undefined {
  const from = message.search(/["']/) + 1;
  const quoted = message.slice(from, Math.max(message.lastIndexOf('"'), message.lastIndexOf("'")));
  if (from === 0 || quoted === "") return undefined;
  return contentLines(text).find((line) => line.text.includes(quoted))?.number;
}

function contentLines(text: string): readonly ContentLine[] {
  const lines: { number: number; text: string }[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    const last = lines[lines.length - 1];
    if (/^[ \t]/.test(line) && last !== undefined) last.text += line.slice(1);
    else if (line !== "") lines.push({ number: index + 1, text: line });
  });
  return lines;
}
