import { Company } from "./linking/company";
import { confirmed } from "./linking/confirmed";
import { Evidence } from "./linking/evidence";
import { linkedKinds } from "./linkedKinds";
import { faintAlone } from "./linking/presumed";
import type { Strength } from "./linking/strength";
import { isTold } from "./linking/told";
import type { Context, Found } from "./text/types";
import type { Confidence, Kind } from "./types";

const CLOSE_BY: Strength = 2;

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
 * confidence, unless more of their kind is told of a person right beside them; everyday words
 * without one are dropped, and so are those that tell something only in such company and stand
 * alone. What is only presumed to be the addressee's is faint where nothing else is told. Two that
 * are likely make each other sure. All other findings pass through unchanged.
 */
export function linkToPeople(found: readonly Found[], context: Context): readonly Found[] {
  if (!found.some(needsLink)) return found;
  const evidence = new Evidence(found, context);
  const linked = each(found, (one) =>
    needsLink(one) && !isFaint(one) ? tiedBy(evidence, one, context) : one,
  );
  const company = new Company(linked);
  const all = each(linked, (one) => {
    if (!needsLink(one) || isTold(one)) return one;
    if (!isFaint(one)) return company.isBeside(one) ? accompanied(one) : one;
    if (evidence.of(one) >= CLOSE_BY && company.isBeside(one)) return accompanied(one);
    return one.match.beside ? undefined : tiedBy(evidence, one, context);
  });
  return confirmed(faintAlone(all));
}

/** Whether the company it keeps, not known yet, may tell more than the word itself. */
function isFaint(one: Found): boolean {
  const { confidence, linked } = one.match;
  return needsLink(one) && confidence === "low" && linked === undefined;
}

function each(
  found: readonly Found[],
  change: (one: Found) => Found | undefined,
): readonly Found[] {
  return found.map(change).filter((one): one is Found => one !== undefined);
}

function needsLink({ kind }: Found): boolean {
  return linkedKinds.indexOf(kind) >= 0;
}

function tiedBy(evidence: Evidence, one: Found, context: Context): Found | undefined {
  const strength = evidence.of(one);
  const own = isTitled(one, strength, context) ? "high" : one.match.confidence;
  const confidence = remaining[own][strength];
  if (confidence === undefined) return undefined;
  const match = { ...one.match, confidence, linked: strength > 0 };
  return { ...one, match, isPresumed: evidence.isPresumed(one, strength) };
}

function accompanied({ match, ...where }: Found): Found {
  const { start, end } = match;
  return { ...where, match: { start, end, confidence: "medium", linked: true } };
}

const ofOne: readonly Kind[] = ["employment", "criminalOffence", "health"];

/** "Uppsägning Peter Holm": in a calendar title a name leaves no doubt whose dismissal it is. */
function isTitled({ kind, reading, match }: Found, strength: Strength, { channel }: Context) {
  const isEntry = channel === "appointment" || channel === "meeting";
  const isUsual = match.confidence === "medium" || kind === "employment";
  return (
    ofOne.indexOf(kind) >= 0 && isUsual && reading.role === "subject" && isEntry && strength === 3
  );
}
