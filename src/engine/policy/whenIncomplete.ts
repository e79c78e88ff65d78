import type { Communication, Effect, Finding, Verdict } from "../types";
import { strengthOf } from "./strength";
import type { Policy } from "./types";

/**
 * The policy's answer to a text that could not all be read, where that is stricter than what the
 * rest of it calls for; a secure route that is on meets the demand for one.
 */
export function whenIncomplete(
  { traits }: Pick<Communication, "traits">,
  { effect, findings }: Pick<Verdict, "effect" | "findings">,
  { whenBroken }: Pick<Policy, "whenBroken">,
): Effect | undefined {
  if (!findings.some(isUnreadText)) return undefined;
  if (whenBroken === "secure" && traits?.secureRoute) return undefined;
  return strengthOf(whenBroken) > strengthOf(effect) ? whenBroken : undefined;
}

/** What the writer has written; files are another matter, with rules of their own. */
function isUnreadText({ kind, part }: Finding): boolean {
  return kind === "unread" && part.indexOf("attachment") !== 0;
}
