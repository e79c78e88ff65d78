import type { Effect } from "../engine/types";
import type { RouteSetBy } from "./draft";
import { percentEncoded } from "./percentEncoded";

/** The header that tells a mail-flow rule that Postvagt has seen the mail, and with what outcome. */
export const stampHeader = "X-Postvagt";

/** A written reason that lifted a stop, with the rule it was given to. */
export interface GivenReason {
  readonly rule: string;
  readonly reason: string;
}

/** Outlook takes 998 characters for a header's name and value together. */
const mostForReasons = 900;
const mostSigns = 980;
/** More would each hold too little to be read. */
const mostReasons = 8;

/**
 * `1;<effect>;<auto|user|none>`: format, effect as the mail stood, who switched the route on. Where
 * reasons are carried, `;<rule>=<reason>` follows, further ones after `&`: percent-encoded UTF-8.
 */
export function stamp(
  effect: Effect,
  routeSetBy: RouteSetBy,
  reasons: readonly GivenReason[] = [],
): string {
  const plain = `1;${effect};${routeSetBy}`;
  if (reasons.length === 0) return plain;
  const carried = reasons.slice(0, mostReasons);
  const each = Math.floor(mostForReasons / carried.length);
  return `${plain};${carried.map((given) => encoded(given, each)).join("&")}`.slice(0, mostSigns);
}

/** Who switched the secure route on; `none` for no stamp or one we do not understand. */
export function routeSetByOf(stamped: string | undefined): RouteSetBy {
  const found = /^1;[a-z]+;(auto|user|none)(?:;|$)/.exec((stamped ?? "").trim());
  return found === null ? "none" : (found[1] as RouteSetBy);
}

/** The rule's id is short of signs that need encoding; of a long reason the end is left out. */
function encoded({ rule, reason }: GivenReason, most: number): string {
  return `${rule}=${percentEncoded(reason, Math.max(0, most - rule.length - 2))}`;
}
