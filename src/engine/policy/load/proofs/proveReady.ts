import type { Flattened } from "../flatten";
import { isObject } from "../shape";
import type { Proof } from "./types";

/** What is left to fill in, and what a file still assumes, is named until somebody has seen to it. */
export const proveReady: Proof = ({ file, policy }, tell) => {
  const { domains, links, secureRoute } = policy;
  for (const [index, { at, because }] of (file.unconfirmed ?? []).entries()) {
    if (isGiven(at, policy)) {
      const advice = 'confirm or correct it, then take its line out of "unconfirmed"';
      tell(at, `not confirmed yet: ${because}`, advice, { severity: "note" });
    } else {
      const says = `nothing stands at "${at}"`;
      tell(`unconfirmed[${index}].at`, says, "take the line out, or correct the place");
    }
  }
  if (file.extends !== undefined && domains.own.length === 0) {
    const says = "there is no own domain, so whatever domain a mail is sent from counts as own";
    tell("domains.own", says, "name the organisation's domains", { severity: "warning" });
  }
  if (file.extends !== undefined && domains.own.length > 0 && !secureRoute) {
    const says = "there is none, so what must go securely is only asked about";
    const advice = "name the organisation's secure mail when there is one";
    tell("secureRoute", says, advice, { severity: "note" });
  }
  if (file.extends !== undefined && !links.reportBreach && !links.incident) {
    const says = "the pane has no link for reporting that something went out insecurely";
    const advice = 'add links.reportBreach, an address beginning with "https://" or "mailto:"';
    tell("links", says, advice, { severity: "note" });
  }
};

/** `lists.addresses.hrMailboxes[0]`, `secureRoute.switchOn`, `rules.<id>.when`: something it holds. */
function isGiven(place: string, policy: Flattened): boolean {
  const names = place.replace(/\[(\d+)\]/g, ".$1").split(".");
  return names.reduce<unknown>(inside, policy) !== undefined;
}

function inside(value: unknown, name: string): unknown {
  if (Array.isArray(value) && !/^\d+$/.test(name)) {
    return value.filter((each) => isObject(each) && each.id === name)[0];
  }
  if (typeof value !== "object" || value === null) return undefined;
  return (value as { readonly [name: string]: unknown })[name];
}
