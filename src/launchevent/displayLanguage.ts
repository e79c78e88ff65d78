import type { Language } from "../engine/types";
import { languageFor } from "../wording";

/** The language of the user's Outlook; English where it does not say. */
export function displayLanguage(): Language {
  try {
    return languageFor(Office.context.displayLanguage ?? "");
  } catch {
    return "en";
  }
}
