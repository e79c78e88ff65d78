import type { Flattened, PolicyFile } from "../flatten";
import type { Problem } from "../problem";
import { proveAgreement } from "./proveAgreement";
import { proveReady } from "./proveReady";
import { proveDomains } from "./proveDomains";
import { proveLists } from "./proveLists";
import { proveModes } from "./proveModes";
import { proveRoute } from "./proveRoute";
import { proveRules } from "./proveRules";
import { proveSpeaking } from "./proveSpeaking";
import { proveTexts } from "./proveTexts";
import { proveWhole } from "./proveWhole";
import type { Proof, Tell } from "./types";

const all: readonly Proof[] = [
  proveDomains,
  proveRoute,
  proveWhole,
  proveRules,
  proveSpeaking,
  proveAgreement,
  proveLists,
  proveModes,
  proveTexts,
  proveReady,
];

/** Everything that is wrong with a policy whose shape is right, where its author can find it. */
export function proofs(
  policy: Flattened,
  file: PolicyFile,
  base: PolicyFile | undefined,
): readonly Problem[] {
  const problems: Problem[] = [];
  const tell: Tell = (path, says, advice, { rule, severity = "error" } = {}) => {
    problems.push({ path: placed(path, rule), ...(rule ? { rule } : {}), says, advice, severity });
  };
  const placed = (path: string, rule: string | undefined): string => {
    if (rule === undefined) return path;
    const own = (file.rules ?? []).map(({ id }) => id).lastIndexOf(rule);
    if (own >= 0) return `rules[${own}]${path === "" ? "" : `.${path}`}`;
    const inherited = (base?.rules ?? []).map(({ id }) => id).indexOf(rule);
    return `${base?.id ?? ""}: rules[${inherited}]${path === "" ? "" : `.${path}`}`;
  };
  for (const prove of all) prove({ policy, file, base }, tell);
  return problems;
}
