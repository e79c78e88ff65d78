import { localised } from "../localised";
import type { Language, LocalisedText } from "../types";
import type { Rule } from "./types";

/** Why a requirement became a question: there is nothing to switch on. */
export const noSecureRouteText: LocalisedText = {
  da: "Politikken nævner ingen sikker forbindelse, så du bliver spurgt i stedet.",
  sv: "Policyn anger ingen säker kanal, därför får du frågan i stället.",
  en: "The policy names no secure route, so you are asked instead.",
};

/** The catalogue ids and the rule's reason, in one line. */
export function becauseOf(
  { because: { ids, text } }: Pick<Rule, "because">,
  noSecureRoute: boolean,
  language: Language,
): string {
  const words = [ids.join(", "), localised(text, language)];
  return (noSecureRoute ? words.concat(localised(noSecureRouteText, language)) : words)
    .filter((each) => each !== "")
    .join(" ");
}
