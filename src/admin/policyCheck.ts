import type { Loaded } from "../engine/policy/load/loadPolicy";
import type { Problem } from "../engine/policy/load/problem";
import { nearest } from "../engine/policy/load/suggestion";
import { brokenExamples } from "./brokenExamples";
import type { Outcome } from "./outcome";
import { problemText } from "./problemText";
import { catalogue } from "./ruleCoverage";
import { withPolicy } from "./withPolicy";

/**
 * `policy check`: all that is wrong with a policy at once, and what is left to see to. Warnings and
 * notes do not keep it from use. `today` is an ISO date.
 */
export function policyCheck(nameOrPath: string, today?: string): Outcome {
  return withPolicy(nameOrPath, (loaded) => {
    const problems = [
      ...loaded.warnings,
      ...brokenExamples(loaded, nameOrPath),
      ...unknownIds(loaded),
      ...ended(loaded, today),
    ];
    const lines = bySeverity(problems).map((each) => `${nameOrPath}: ${problemText(each)}\n`);
    const hasErrors = problems.some(({ severity }) => severity === "error");
    return {
      output: hasErrors ? "" : `${nameOrPath}: ${summary(loaded, problems)}\n`,
      complaints: lines.join(""),
      status: hasErrors ? 2 : 0,
    };
  });
}

const severities = ["error", "warning", "note"] as const;

function bySeverity(problems: readonly Problem[]): readonly Problem[] {
  return severities.flatMap((each) => problems.filter(({ severity }) => severity === each));
}

function summary({ policy }: Loaded, problems: readonly Problem[]): string {
  const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? "" : "s"}`;
  const left = severities
    .map((severity) => ({ severity, all: problems.filter((each) => each.severity === severity) }))
    .filter(({ all }) => all.length > 0)
    .map(({ severity, all }) => counted(all.length, severity));
  const seen = left.length === 0 ? "" : `; ${left.join(" and ")} to look at`;
  return `${counted(policy.rules.length, "rule")}, nothing wrong${seen}`;
}

/** An id of a guideline the product knows, written as none of its rules. */
function unknownIds({ policy }: Loaded): readonly Problem[] {
  const known = catalogue.flatMap(({ rules }) => rules.map(({ id }) => id));
  const families = new Set(known.map(familyOf));
  return policy.rules.flatMap(({ id: rule, because: { ids } }) =>
    ids
      .filter((id) => families.has(familyOf(id)) && !known.includes(id))
      .map((id): Problem => {
        const near = nearest(id, known);
        const advice = near === undefined ? "see docs/rules.md" : `did you mean "${near}"?`;
        const says = `"${id}" is no rule of that guideline`;
        return { path: "because.ids", rule, says, advice, severity: "warning" };
      }),
  );
}

/** `JK-M3` is of JK, `DK-L2` of DK. */
function familyOf(id: string): string {
  return id.split("-")[0]!;
}

function ended({ policy }: Loaded, today = ""): readonly Problem[] {
  return policy.lists.exceptions.flatMap(({ rule, until }, index): readonly Problem[] => {
    if (until >= today) return [];
    const says = `the exception to "${rule}" ended on ${until}`;
    const advice = "take it out, or agree on a new day";
    return [{ path: `lists.exceptions[${index}]`, says, advice, severity: "note" }];
  });
}
