import type { Flattened, PolicyFile } from "../flatten";
import type { Problem } from "../problem";
import { proveAgreement } from "./proveAgreement";
import { proveDomains } from "./proveDomains";
import { proveLists } from "./proveLists";
import { proveRoute } from "./proveRoute";
import { proveRules } from "./proveRules";
import { proveSpeaking } from "./proveSpeaking";
import { proveTexts } from "./proveTexts";
import type { Proof, Tell } from "./types";

const all: readonly Proof[] = [
  proveDomains,
  proveRoute,
  proveRules,
  proveSpeaking,
  proveAgreement,
  proveLists,
  proveTexts,
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
