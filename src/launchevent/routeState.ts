import { isSecured } from "../engine/policy/route";
import type { Policy } from "../engine/policy/types";
import type { Communication } from "../engine/types";
import type { RouteSetBy } from "../hosts/draft";
import { headerValue } from "../hosts/outlook/headers";
import type { Headers } from "../hosts/outlook/headers";
import { routeSetByOf, stampHeader } from "../hosts/stamp";

/** One header switches the route on, and the policy lets Send do it. */
export interface AutomaticHeader {
  readonly name: string;
  readonly value: string;
}

/** How the secure route stands on a draft. */
export interface RouteState {
  /** With `traits.secureRoute` said, and without the header Send itself had set. */
  readonly communication: Communication;
  readonly setBy: RouteSetBy;
  /** The name of the header Send itself set at an earlier try. */
  readonly ownHeader?: string;
}

/** The header that Send may write, where the policy's mode is automatic. */
export function automaticHeader({ secureRoute }: Policy): AutomaticHeader | undefined {
  if (secureRoute === undefined || secureRoute.mode !== "automatic") return undefined;
  const [step, ...others] = secureRoute.switchOn;
  return step !== undefined && others.length === 0 && "header" in step ? step.header : undefined;
}

/**
 * The draft as its writer made it: a header Send set at an earlier try counts as not there, so that
 * the same draft gets the same answer however often it is sent.
 */
export function routeState(
  communication: Communication,
  headers: Headers | undefined,
  policy: Policy,
): RouteState {
  const ownHeader = headers === undefined ? undefined : headerSetBySend(headers, policy);
  const draft = ownHeader === undefined ? communication : withoutHeader(communication, ownHeader);
  const secureRoute = isSecured(policy, draft);
  return {
    communication: { ...draft, traits: { ...draft.traits, secureRoute } },
    setBy: ownHeader !== undefined ? "auto" : secureRoute ? "user" : "none",
    ownHeader,
  };
}

/** Told by the stamp, and only while the header still has the policy's value. */
function headerSetBySend(headers: Headers, policy: Policy): string | undefined {
  const [step] = policy.secureRoute?.switchOn ?? [];
  if (step === undefined || !("header" in step)) return undefined;
  const { name, value } = step.header;
  const isOurs = routeSetByOf(headerValue(headers, stampHeader)) === "auto";
  return isOurs && headerValue(headers, name) === value ? name : undefined;
}

function withoutHeader(communication: Communication, name: string): Communication {
  const headers: { [name: string]: string } = {};
  const all = communication.traits?.headers ?? {};
  for (const each of Object.keys(all)) {
    if (each.toLowerCase() !== name.toLowerCase()) headers[each] = all[each]!;
  }
  return { ...communication, traits: { ...communication.traits, headers } };
}
