import type { RemedyId } from "../../../types";
import { valuesOf } from "../../oneOf";
import type { ApprovedText, When } from "../../types";
import type { Proof } from "./types";

/** The text a remedy puts in where such a rule speaks. */
function textOf(remedy: RemedyId, when: When | undefined): ApprovedText | undefined {
  if (remedy === "insert-approved-text") return "secureLink";
  if (remedy === "start-fresh-mail") return "safeReply";
  if (remedy !== "neutral-subject") return undefined;
  const channels = valuesOf(when?.channel);
  const isCalendar = channels.some((each) => each === "meeting" || each === "appointment");
  return isCalendar || channels.length === 0 ? "neutralMeeting" : "neutralSubject";
}

/** A remedy that puts in a text has one, and one that switches the route has a route. */
export const proveTexts: Proof = ({ policy }, tell) => {
  const { rules, texts, secureRoute, whenBroken } = policy;
  for (const { id: rule, when, instead = [] } of rules) {
    instead.forEach((remedy, index) => {
      const text = textOf(remedy, when);
      if (text === undefined || texts[text]) return;
      const says = `"${remedy}" puts in the text "${text}", and there is none`;
      tell(`instead[${index}]`, says, `add texts.${text}`, { rule });
    });
  }
  if (secureRoute?.mode === "automatic" && !secureRoute.says) {
    const says = "the route is switched on by itself and nobody is told what it does";
    tell("secureRoute.says", says, "add a sentence for the user", { severity: "warning" });
  }
  if (whenBroken === "allow" || whenBroken === "inform") {
    const says = "what could not be checked may leave without a question";
    tell("whenBroken", says, 'use "prompt", so that somebody looks', { severity: "warning" });
  }
};
