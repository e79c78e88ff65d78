import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installedPolicy } from "./installedPolicy";
import { complaint, type Outcome } from "./outcome";
import { withoutPolicyLine } from "./policyLine";
import { problemText } from "./problemText";

/** The two files of a site that carry the policy: for the events, and for the pane and commands. */
const carriers = ["launchevent.js", "policy.js"] as const;

/**
 * `policy install`: gives a built site another policy, and changes nothing else in it. A policy that is
 * wrong, or whose examples do not come out as they say, leaves the site as it was.
 */
export function policyInstall(nameOrPath: string, site: string): Outcome {
  const missing = carriers.filter((file) => !existsSync(join(site, file)));
  if (missing.length > 0) return complaint(`${site}: ${missing.join(" and ")} missing\n`);
  let installed;
  try {
    installed = installedPolicy(nameOrPath);
  } catch (fault) {
    return complaint(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  }
  const { line, brokenExamples } = installed;
  const complaints = brokenExamples.map((each) => `${nameOrPath}: ${problemText(each)}\n`).join("");
  if (brokenExamples.some(({ severity }) => severity === "error")) return complaint(complaints);
  try {
    replaceAll(
      carriers.map((file) => join(site, file)),
      line,
    );
  } catch (fault) {
    return complaint(`${site}: cannot be written: ${String(fault)}\n`);
  }
  const output = `${site}: ${carriers.join(" and ")} have the policy ${nameOrPath}\n`;
  return { output, complaints, status: 0 };
}

/** Both are written beside before either is changed; each changes in one step. */
function replaceAll(files: readonly string[], line: string): void {
  for (const file of files) {
    writeFileSync(`${file}.new`, `${line}\n${withoutPolicyLine(readFileSync(file, "utf8"))}`);
  }
  for (const file of files) renameSync(`${file}.new`, file);
}
