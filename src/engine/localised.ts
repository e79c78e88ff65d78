import type { Language, LocalisedText } from "./types";

const anyOrder: readonly Language[] = ["da", "sv", "en"];

/** The text in the wished language, else in the fallback's, else in any; empty when there is none. */
export function localised(
  text: LocalisedText | undefined,
  language: Language,
  fallback: Language = language,
): string {
  if (!text) return "";
  const order = [language, fallback].concat(anyOrder);
  for (const each of order) {
    const found = text[each];
    if (found) return found;
  }
  return "";
}
