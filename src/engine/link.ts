import type { Confidence } from "./types";
import { Evidence } from "./linking/evidence";
import { linkedKinds } from "./linkedKinds";
import type { Strength } from "./linking/strength";
import type { Context, Found } from "./text/types";

/**
 * What remains of a term's confidence by how firmly the text ties it to an identifiable person:
 * 0 not at all, 1 somewhere in the same mail, 2 close by, 3 in the same breath. `undefined`: an
 * everyday word that tells nothing at that distance.
 */
const remaining: { readonly [own in Confidence]: readonly (Confidence | undefined)[] } = {
  high: ["low", "medium", "high", "high"],
  medium: ["low", "low", "medium", "medium"],
  low: [undefined, undefined, undefined, "medium"],
};

/**
 * Ties sensitive terms to people. The link is the confidence: the same word is a finding beside a
 * name and hardly one in a newsletter. Terms without a person stay with `linked: false` and low
 * confidence; everyday words without one are dropped. All other findings pass through unchanged.
 */
export function linkToPeople(found: readonly Found[], context: Context): readonly Found[] {
  if (!found.some(needsLink)) return found;
  const evidence = new Evidence(found, context);
  const linked: Found[] = [];
  for (const one of found) {
    if (!needsLink(one)) linked.push(one);
    else addLinked(one, evidence.of(one), context, linked);
  }
  return linked;
}

function needsLink({ kind }: Found): boolean {
  return linkedKinds.indexOf(kind) >= 0;
}

function addLinked(one: Found, strength: Strength, context: Context, linked: Found[]): void {
  const own = isStaffTalk(one, strength, context) ? "high" : one.match.confidence;
  const confidence = remaining[own][strength];
  if (confidence === undefined) return;
  linked.push({ ...one, match: { ...one.match, confidence, linked: strength > 0 } });
}

/** "Uppsägning Peter Holm": in a calendar title a name leaves no doubt whose dismissal it is. */
function isStaffTalk({ kind, reading }: Found, strength: Strength, { channel }: Context): boolean {
  const isEntry = channel === "appointment" || channel === "meeting";
  return kind === "employment" && reading.role === "subject" && isEntry && strength === 3;
}
