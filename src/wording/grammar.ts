import type { Noun } from "./types";

/** A noun the language does not count: the words are the same for one and for many. */
export function same(words: string): Noun {
  return { one: words, many: words };
}

/** "a, b og c", with the language's own word between the last two. */
export function joined(parts: readonly string[], last: string): string {
  if (parts.length < 2) return parts.join("");
  return parts.slice(0, -1).join(", ") + last + parts[parts.length - 1];
}
