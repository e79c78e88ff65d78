import { genitive, type NameSource, type Region } from "./drawName";
import type { LabelledText, Span } from "./labelledText";
import type { Random } from "./random";

/** All small letters, all capitals, or only the first letter of the text a capital. */
export type Recasing = "lower" | "capitals" | "sentence" | "capitalSurnames" | "capitalNames";

export function recase(example: LabelledText, recasing: Recasing): LabelledText {
  const { text } = example;
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (lower.length !== text.length || upper.length !== text.length) return example;
  if (recasing === "lower") return { ...example, text: lower };
  if (recasing === "capitals") return { ...example, text: upper };
  if (recasing === "sentence") return { ...example, text: (upper[0] ?? "") + lower.slice(1) };
  const capitalise = recasing === "capitalNames" ? capitaliseName : capitaliseSurname;
  return { ...example, text: example.persons.reduce(capitalise, text) };
}

/** A large first letter, as most people begin a line. */
export function beginLarge(example: LabelledText): LabelledText {
  const { text } = example;
  const first = (text[0] ?? "").toUpperCase();
  return first.length === 1 ? { ...example, text: first + text.slice(1) } : example;
}

/** Full names only: a short one in capitals is a colleague's initials sooner. */
function capitaliseName(text: string, { start, end }: Span): string {
  if (text.slice(start, end).indexOf(" ") < 0) return text;
  return text.slice(0, start) + text.slice(start, end).toUpperCase() + text.slice(end);
}

function capitaliseSurname(text: string, { start, end }: Span): string {
  const name = text.slice(start, end);
  const comma = name.indexOf(",");
  const last = comma > 0 ? 0 : name.lastIndexOf(" ") + 1;
  const to = comma > 0 ? comma : name.length;
  return (
    text.slice(0, start) +
    name.slice(0, last) +
    name.slice(last, to).toUpperCase() +
    name.slice(to) +
    text.slice(end)
  );
}

/** The same sentence about other people; a name keeps its form and its genitive. */
export function replaceNames(
  example: LabelledText,
  region: Region,
  isFirstName: (word: string) => boolean,
  names: NameSource,
  random: Random,
): LabelledText {
  const spans = [
    ...example.persons.map((span) => ({ ...span, person: true })),
    ...example.others.map((span) => ({ ...span, person: false })),
  ].sort((one, other) => one.start - other.start);
  const persons: Span[] = [];
  const others: Span[] = [];
  let text = "";
  let at = 0;
  for (const span of spans) {
    text += example.text.slice(at, span.start);
    const old = example.text.slice(span.start, span.end);
    const start = text.length;
    text += span.person ? newName(old, region, isFirstName, names, random) : old;
    (span.person ? persons : others).push({ start, end: text.length });
    at = span.end;
  }
  return { text: text + example.text.slice(at), persons, others, drawn: persons };
}

function newName(
  old: string,
  region: Region,
  isFirstName: (word: string) => boolean,
  names: NameSource,
  random: Random,
): string {
  const words = old.split(" ");
  const bare = old.replace(/['’]?s?$/, "");
  const single = isFirstName(old) || isFirstName(bare) ? "first" : "last";
  const form = words.length > 1 ? (/^\S\.? ?\S?\.? /.test(old) ? "initials" : "full") : single;
  const name = names.draw(form, region);
  const owns = /['’]$/.test(old) || (old.endsWith("s") && !isFirstName(old) && /[^s]s$/.test(old));
  return owns && random.chance(0.8) ? genitive(name, random) : name;
}

/** One slip of the finger inside one of the names. */
export function mistype(example: LabelledText, random: Random): LabelledText {
  const span = example.persons[random.below(Math.max(1, example.persons.length))];
  if (span === undefined || span.end - span.start < 5) return example;
  const at = span.start + 1 + random.below(span.end - span.start - 3);
  const { text } = example;
  if (!/^\p{L}{2}$/u.test(text.slice(at, at + 2))) return example;
  const swapped = (text[at + 1] as string) + (text[at] as string);
  return { ...example, text: text.slice(0, at) + swapped.toLowerCase() + text.slice(at + 2) };
}
