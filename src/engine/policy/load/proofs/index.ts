import type { Flattened, PolicyFile, RuleInFile } from "../flatten";
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
  const own = lastPlaces(file.rules);
  const inherited = lastPlaces(base?.rules);
  const placed = (path: string, rule: string | undefined): string => {
    if (rule === undefined) return path;
    const inRule = path === "" ? "" : `.${path}`;
    const place = own.get(rule);
    if (place !== undefined) return `rules[${place}]${inRule}`;
    return `${base?.id ?? ""}: rules[${inherited.get(rule) ?? -1}]${inRule}`;
  };
  for (const prove of all) prove({ policy, file, base }, tell);
  return problems;
}

function lastPlaces(rules: readonly RuleInFile[] = []): ReadonlyMap<string, number> {
  return new Map(rules.map(({ id }, index): [string, number] => [id, index]));
}
