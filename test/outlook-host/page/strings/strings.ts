import { da } from "./da";
import { en } from "./en";
import { sv } from "./sv";

export type Strings = Readonly<Record<keyof typeof en, string>>;

/** The page's own words for a locale such as `da-DK`; English where there are none. */
export function strings(locale: string): Strings {
  const language = locale.slice(0, 2);
  if (language === "da") return da;
  return language === "sv" ? sv : en;
}
