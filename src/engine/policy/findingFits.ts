import type { Finding } from "../types";
import type { Facts } from "./facts";
import { onceFor } from "./onceFor";
import { isOneOf } from "./oneOf";
import { partRole } from "./partRole";
import { sureness } from "./strength";
import type { FindingConditions } from "./types";

type Question<Name extends keyof FindingConditions> = (
  wanted: NonNullable<FindingConditions[Name]>,
  finding: Finding,
  facts: Facts,
) => boolean;

/** UTF-16 units of the given text between two findings that belong together. */
const nearby = 40;

/** One line for each condition. */
const questions: { readonly [name in keyof FindingConditions]-?: Question<name> } = {
  kind: (wanted, { kind }) => isOneOf(wanted, kind),
  dataClass: (wanted, { dataClass }) => isOneOf(wanted, dataClass),
  part: (wanted, { part }) => isOneOf(wanted, partRole(part)),
  region: (wanted, { region = "new" }) => isOneOf(wanted, region),
  confidence: (least, { confidence }) => sureness(confidence) >= sureness(least),
  linkedToPerson: (wanted, { linked = true }) => linked === wanted,
  participant: (wanted, finding, facts) => facts.participants.has(finding) === wanted,
  foundOn: (list, finding, { texts }) => texts.findingHolds(finding, list),
  foundNotOn: (list, finding, { texts }) => !texts.findingHolds(finding, list),
  partOn: (list, { part }, { texts }) => texts.partHolds(part, list),
  within: (kinds, finding, { placed }) =>
    placed.someAround(
      finding,
      0,
      (other) => isOneOf(kinds, other.kind) && other.confidence !== "low" && holds(other, finding),
    ),
  near: (wanted, finding, facts) =>
    facts.placed.someAround(
      finding,
      nearby,
      (other) => isNear(finding, other, facts) && findingFits(wanted, other, facts),
    ),
};

export const findingNames = Object.keys(questions) as readonly (keyof FindingConditions)[];

const askedIn = onceFor((when: FindingConditions) =>
  findingNames.filter((name) => when[name] !== undefined),
);

/** Whether a finding is one a rule looks at. */
export function findingFits(wanted: FindingConditions, finding: Finding, facts: Facts): boolean {
  return askedIn(wanted).every((name) => fits(name, wanted, finding, facts));
}

function fits<Name extends keyof FindingConditions>(
  name: Name,
  wanted: FindingConditions,
  finding: Finding,
  facts: Facts,
): boolean {
  const question = questions[name] as Question<Name>;
  return question(wanted[name] as NonNullable<FindingConditions[Name]>, finding, facts);
}

/** Whether conditions say anything about findings at all. */
export function asksForFindings(when: FindingConditions): boolean {
  return askedIn(when).length > 0;
}

function holds(outer: Finding, inner: Finding): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Apart but at most so far, in the same part, and no sentence ends between them. */
function isNear(one: Finding, other: Finding, { texts }: Facts): boolean {
  const overlap = one.start < other.end && other.start < one.end;
  if (overlap) return false;
  const between = texts.between(one, other);
  return between.length <= nearby && !/[.!?]\s/.test(between);
}
