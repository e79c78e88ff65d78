import { effectsOf } from "../policy/effectsOf";
import { strongest } from "../policy/strength";
import { answering } from "./answering";

/**
 * The user has seen the question and answers it: this content, these recipients. A rule that only
 * asks, and asks for a written reason, is answered by that.
 */
export const confirm = answering("confirm", ({ effect, rule }, { policy }) => {
  const asksForReason = policy.rules.some(
    ({ id, override, then, instead = [] }) =>
      id === rule &&
      override === "with-reason" &&
      instead.indexOf("give-reason") >= 0 &&
      strongest(effectsOf(then)) === "prompt",
  );
  return effect === "prompt" && !asksForReason;
});
