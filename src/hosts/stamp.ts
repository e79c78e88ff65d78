import type { Effect } from "../engine/types";
import type { RouteSetBy } from "./draft";

/** The header that tells a mail-flow rule that Postvagt has seen the mail, and with what outcome. */
export const stampHeader = "X-Postvagt";

/** `1;<effect>;<auto|user|none>`: format, effect as the mail stood, who switched the route on. */
export function stamp(effect: Effect, routeSetBy: RouteSetBy): string {
  return `1;${effect};${routeSetBy}`;
}

/** Who switched the secure route on; `none` for no stamp or one we do not understand. */
export function routeSetByOf(stamped: string | undefined): RouteSetBy {
  const found = /^1;[a-z]+;(auto|user|none)$/.exec((stamped ?? "").trim());
  return found === null ? "none" : (found[1] as RouteSetBy);
}
