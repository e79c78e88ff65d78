import type { Language } from "../engine/types";
import { wordingIn } from "../wording";
import { paneWordingIn } from "../wording/pane";

export const languages: readonly Language[] = ["da", "sv", "en"];

export interface Phrase {
  /** Where it stands: `remedy.confirm.label`. */
  readonly place: string;
  readonly text: string;
}

/** Stand-ins for what a phrase is filled with, long enough to show how it reads. */
const filled: { readonly [language in Language]: readonly [string, string, string] } = {
  da: ["Mailen", "brev.docx", "Sikker Mail"],
  sv: ["Mejlet", "brev.docx", "säker e-post"],
  en: ["The mail", "letter.docx", "secure mail"],
};

const address = "anna@firma.example";

/** Every phrase said in a language, the pane's among them, with its place. */
export function phrasesIn(language: Language): readonly Phrase[] {
  return [
    ...phrases(wordingIn(language), "", language),
    ...phrases(paneWordingIn(language), "pane.", language),
  ].filter(({ place }) => place !== "language");
}

function phrases(value: unknown, place: string, language: Language): readonly Phrase[] {
  if (typeof value === "string") return [{ place, text: value }];
  if (typeof value === "function") return [{ place, text: said(value as Say, place, language) }];
  const prefix = place === "" || place.endsWith(".") ? place : `${place}.`;
  return Object.entries(value as object).flatMap(([name, inner]) =>
    phrases(inner, `${prefix}${name}`, language),
  );
}

type Say = (...values: readonly unknown[]) => string;

function said(say: Say, place: string, language: Language): string {
  const [the, file, route] = filled[language];
  const { contains, content, effect } = wordingIn(language);
  if (place === "and") return say(["A", "B", "C"]);
  if (place === "counted") return say(2, content.cpr);
  if (place === "contains") return say(the, content.cpr.one);
  if (place === "goesTo") return say(the, address);
  if (place === "isSentTo") return say(contains(the, content.cpr.one), address);
  if (place === "sendSecurely.isOn") return say(route);
  if (place === "conduct.wrongRecipient") return say(the, address);
  if (place === "whenSecured") return say(effect.allow);
  if (place.startsWith("conduct.")) return say(the, file);
  if (place.startsWith("place.")) return say(file);
  if (place === "instead" || place === "pane.alsoHelped") {
    return say(wordingIn(language).remedy["send-securely"].label);
  }
  if (place === "pane.reasonGiven") return say("…");
  if (place === "pane.about.rules.text") return say("Jammerbugt Kommune");
  return say(3);
}
