import type { Loaded } from "../engine/policy/load/loadPolicy";
import { complaint, type Outcome } from "./outcome";
import { loadNamedPolicy } from "./presets";
import { problemText } from "./problemText";

/** Does something with a policy, or tells everything that is wrong with it. */
export function withPolicy(nameOrPath: string, task: (loaded: Loaded) => Outcome): Outcome {
  let loaded;
  try {
    loaded = loadNamedPolicy(nameOrPath);
  } catch (fault) {
    return complaint(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  }
  if (!("problems" in loaded)) return task(loaded);
  const lines = loaded.problems.map((problem) => `${nameOrPath}: ${problemText(problem)}\n`);
  return complaint(lines.join(""));
}
