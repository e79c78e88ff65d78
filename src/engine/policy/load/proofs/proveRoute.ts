import { valuesOf } from "../../oneOf";
import { effectsOf } from "../../effectsOf";
import { isByHand } from "../../route";
import type { SecureRoute } from "../../types";
import { proveRouteSteps } from "./proveRouteSteps";
import type { Proof, Tell } from "./types";

/** The recipe can do what its mode promises, and nothing must go securely where no route is. */
export const proveRoute: Proof = ({ policy }, tell) => {
  const { secureRoute: route, rules } = policy;
  if (route) {
    proveMode(route, tell);
    proveRouteSteps(route, tell);
  }
  for (const { id: rule, when, then } of rules) {
    if (!when || !then || effectsOf(then).indexOf("secure") < 0) continue;
    const others = valuesOf(when.channel).filter((channel) => channel !== "mail");
    if (others.length > 0) {
      const says = `"secure" cannot be met on ${others.join(", ")}: only mail has a secure route`;
      tell("then", says, 'use "block" there, in a rule of its own', { rule });
    } else if (when.channel === undefined && !onlyMail.some((name) => when[name] !== undefined)) {
      const says = 'the rule names no channel, and "secure" stops whatever is no mail';
      const advice = 'add "channel": "mail", and "block" for other channels in a rule of its own';
      tell("when.channel", says, advice, { rule, severity: "warning" });
    }
  }
};

function proveMode({ mode, switchOn, steps }: SecureRoute, tell: Tell): void {
  const isHeader = switchOn.length === 1 && "header" in switchOn[0]!;
  if (mode === "automatic" && !isHeader) {
    tell(
      "secureRoute.mode",
      "automatic can only write one header: nothing else can be written at Send",
      'use "ask", so that the user switches it on with one click',
    );
  }
  if ((mode === "stop" || switchOn.some(isByHand)) && !steps) {
    tell("secureRoute.steps", "the user must do it by hand and is not told how", "add the steps");
  }
}

/** Conditions that nothing but a mail can fit. */
const onlyMail = ["secureRoute", "encryptedAttachment", "markedPrivat", "signatureLacks"] as const;
