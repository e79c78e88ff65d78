import { loadNamedPolicy } from "../admin/presets";
import { problemText } from "../admin/problemText";
import type { Policy } from "../engine/policy/types";
import { withSendersDomain } from "../engine/policy/withOwnDomain";
import type { Communication } from "../engine/types";

export interface ProvedPolicy {
  readonly problems?: undefined;
  readonly forDraft: (communication: Communication) => Policy;
}

/** A proved policy, or everything that is wrong with it, a line each. */
export type PolicySource = ProvedPolicy | { readonly problems: readonly string[] };

/**
 * The policy of a preset's name or of a file. Without one: the Danish base, where the sender's domain
 * is the organisation's own.
 */
export function policyFor(name = "base-da"): PolicySource {
  let loaded;
  try {
    loaded = loadNamedPolicy(name);
  } catch (fault) {
    return { problems: [`--policy: ${fault instanceof Error ? fault.message : String(fault)}`] };
  }
  if ("problems" in loaded) {
    return { problems: loaded.problems.map((problem) => `${name}: ${problemText(problem)}`) };
  }
  const { policy } = loaded;
  return { forDraft: (communication) => withSendersDomain(policy, communication) };
}
