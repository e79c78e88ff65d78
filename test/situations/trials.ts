import { exampleCommunication, givenPolicy } from "../../src/admin/exampleCommunication";
import { loadNamedPolicy } from "../../src/admin/presets";
import { check } from "../../src/engine/check";
import type { Policy, SecureRoute } from "../../src/engine/policy/types";
import type { Communication, Effect, Verdict } from "../../src/engine/types";
import { municipalities, rows, type Case, type Municipality } from "./situations";

const someRoute: SecureRoute = {
  name: { sv: "Säker e-post" },
  mode: "ask",
  switchOn: [{ header: { name: "X-Saker", value: "1" } }],
};

function policyOf(name: Municipality): Policy {
  const loaded = loadNamedPolicy(name);
  if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.policy;
}

export const policies = new Map(municipalities.map((name) => [name, policyOf(name)]));

export interface Trial {
  readonly name: string;
  readonly municipality: Municipality;
  readonly situation: Case;
}

export const trials: readonly Trial[] = rows().flatMap(({ claim, cases }) =>
  cases.flatMap((situation) =>
    municipalities
      .filter((municipality) => situation.expected[municipality] !== undefined)
      .map((municipality) => ({
        name: `${claim}: ${situation.is}: ${municipality}`,
        municipality,
        situation,
      })),
  ),
);

/** What differs between the table and the product, in words; empty when nothing does. */
export function differences({ municipality, situation }: Trial): readonly string[] {
  const policy = policies.get(municipality)!;
  const expected = situation.expected[municipality]!;
  const found = verdictFor(situation, policy);
  const routed = verdictFor(situation, { ...policy, secureRoute: policy.secureRoute ?? someRoute });
  const asItStands = expected === "secure" && !policy.secureRoute ? "prompt" : expected;
  const told: string[] = [];
  if (found.effect !== asItStands) told.push(`${found.effect} instead of ${asItStands}`);
  if (routed.effect !== expected) told.push(`with a route ${routed.effect}, not ${expected}`);
  if (situation.unrecorded && !found.unrecorded) told.push("would be recorded");
  const also = situation.also?.[municipality];
  if (also !== undefined && !found.reasons.some(({ rule }) => rule === also)) {
    told.push(`${also} is silent`);
  }
  const { override } = situation;
  const isLifted = override === true ? expected === "block" : override?.[municipality] === true;
  if (isLifted && !isLiftedByReason(routed, expected, policy)) {
    told.push("cannot be lifted by a reason");
  }
  if (isLifted && expected === "prompt" && routed.remedies.some(({ id }) => id === "confirm")) {
    told.push("is answered without a reason");
  }
  return told;
}

/** All that brings the verdict about, and there is something. */
function isLiftedByReason({ reasons }: Verdict, expected: Effect, policy: Policy): boolean {
  const deciding = reasons.filter(({ effect }) => effect === expected);
  const lifted = policy.rules.filter(({ override }) => override === "with-reason");
  return deciding.length > 0 && deciding.every(({ rule }) => lifted.some(({ id }) => id === rule));
}

export function verdictFor(situation: Case, policy: Policy): Verdict {
  const example = (policy.country === "SE" ? situation.sv : situation.da)!;
  const given = givenPolicy(example, policy);
  const communication = exampleCommunication(example, { when: {} }, given);
  const verdict = check(communication, given);
  return situation.confirmed ? check(confirmed(communication, verdict), given) : verdict;
}

function confirmed(communication: Communication, { reasons }: Verdict): Communication {
  return { ...communication, acknowledged: reasons.map(({ rule, digest }) => ({ rule, digest })) };
}
