import { valuesOf } from "../../oneOf";
import { effectsOf } from "../../effectsOf";
import type { Proof } from "./types";

/** The recipe can do what its mode promises, and nothing must go securely where no route is. */
export const proveRoute: Proof = ({ policy }, tell) => {
  const { secureRoute: route, rules } = policy;
  if (route) {
    const single = route.switchOn.length === 1 && "header" in route.switchOn[0]!;
    if (route.mode === "automatic" && !single) {
      tell(
        "secureRoute.mode",
        "automatic can only write one header: nothing else can be written at Send",
        'use "ask", so that the user switches it on with one click',
      );
    }
    const byHand = route.switchOn.some((step) => "byHand" in step);
    if ((byHand || route.mode === "stop") && !route.steps) {
      tell("secureRoute.steps", "the user must do it by hand and is not told how", "add the steps");
    }
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

/** Conditions that nothing but a mail can fit. */
const onlyMail = ["secureRoute", "encryptedAttachment", "markedPrivat", "signatureLacks"] as const;
