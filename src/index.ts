import { bases, policyText } from "./admin/presets";
import { check as checkPure } from "./engine/check";
import { loadPolicy as prove } from "./engine/policy/load/loadPolicy";
import type { Problem } from "./engine/policy/load/problem";
import type { Policy } from "./engine/policy/types";
import { withSendersDomain } from "./engine/policy/withOwnDomain";
import type { Communication, Finding, Verdict } from "./engine/types";

export type { Policy } from "./engine/policy/types";
export type * from "./engine/types";

/** A policy that cannot be used; `problems` holds everything that is wrong with it. */
export class WrongPolicy extends Error {
  override readonly name = "WrongPolicy";
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ path: place, says }) => `${place}: ${says}`).join("\n"));
  }
}

/**
 * A policy, proved and with its base built in: the name of a preset (`jammerbugt`), or the JSON text
 * or parsed value of a policy file. Throws `WrongPolicy` with all problems.
 */
export function loadPolicy(policy: string | object): Policy {
  const isPreset = typeof policy === "string" && /^[a-z][a-z-]*$/.test(policy);
  const loaded = prove(isPreset ? policyText(policy) : policy, bases());
  if ("problems" in loaded) throw new WrongPolicy(loaded.problems);
  return loaded.policy;
}

/**
 * What Outlook would say of a communication. Where it names no day, today counts; where the policy
 * names no own domain, the sender's does.
 */
export function check(communication: Communication, policy: Policy): Verdict {
  const at = communication.at ?? new Date().toISOString().slice(0, 10);
  const verdict = checkPure({ ...communication, at }, withSendersDomain(policy, communication));
  return { ...verdict, findings: verdict.findings.map(withoutPerson) };
}

/** The engine's key for a person means nothing beyond one verdict. */
function withoutPerson(finding: Finding): Finding {
  return { ...finding, person: undefined };
}
