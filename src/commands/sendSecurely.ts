import { localised } from "../engine/localised";
import { isOneClick, switchOnEdits } from "../engine/policy/route";
import type { Policy } from "../engine/policy/types";
import type { Communication, Language, Traits } from "../engine/types";
import type { Draft } from "../hosts/draft";
import type { Wording } from "../wording";

/** What the button came to, to be said where the mail was not sent. */
export type Said = string | undefined;

/**
 * The button "Send securely": switches the policy's secure route on and sends. Where this client
 * lets no add-in send, or the route is switched on by hand, it says what the user does next.
 */
export async function sendSecurely(draft: Draft, policy: Policy, wording: Wording): Promise<Said> {
  const { secureRoute } = policy;
  const { isOn, byHand, noRoute, notNow } = wording.sendSecurely;
  if (draft.form !== "message-compose" || secureRoute === undefined) return noRoute;
  const { communication, routeSetBy } = await draft.read(policy);
  if (routeSetBy !== "user") {
    if (!isOneClick(secureRoute)) return byHand;
    const asWritten = { ...communication, traits: withoutHeaders(communication) };
    const done = await draft.apply(switchOnEdits(secureRoute, asWritten, policy));
    if (!done.done) return notNow;
  }
  const name = routeName(policy, wording.language);
  if (!draft.canSendNow) return isOn(name);
  const sent = await draft.sendNow();
  return sent.done ? undefined : isOn(name);
}

/** A header Send has set is set again, now by the user's own wish, which Send never takes back. */
function withoutHeaders({ traits }: Communication): Traits {
  return { ...traits, headers: {}, secureRoute: false };
}

function routeName({ secureRoute, language }: Policy, wished: Language): string {
  return localised(secureRoute?.name, wished, language);
}
