import type { Language } from "../../engine/types";
import { da } from "./da";
import { en } from "./en";
import { sv } from "./sv";
import type { PaneWording } from "./types";

export type * from "./types";

const wordings: { readonly [language in Language]: PaneWording } = { da, sv, en };

export function paneWordingIn(language: Language): PaneWording {
  return wordings[language];
}
