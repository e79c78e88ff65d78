import type { Language } from "../engine/types";
import { da } from "./da";
import { en } from "./en";
import { sv } from "./sv";
import type { Wording } from "./types";

export type { Wording } from "./types";

const wordings: { readonly [language in Language]: Wording } = { da, sv, en };

export function wordingIn(language: Language): Wording {
  return wordings[language];
}

/**
 * The language for a display language such as `da-DK`: that language where we have it; Danish for
 * Norwegian, Faroese and Greenlandic; English for all others.
 */
export function languageFor(displayLanguage: string): Language {
  const language = displayLanguage.slice(0, 2).toLowerCase();
  if (language === "da" || language === "sv" || language === "en") return language;
  return ["nb", "nn", "no", "fo", "kl"].indexOf(language) >= 0 ? "da" : "en";
}
