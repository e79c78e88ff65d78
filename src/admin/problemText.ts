import type { Problem } from "../engine/policy/load/problem";

/** A problem as an administrator reads it, in one line. */
export function problemText({ path, rule, says, advice, severity }: Problem): string {
  const where = [path, rule && `rule "${rule}"`].filter((each) => each).join(", ");
  const kind = severity === "error" ? "" : `${severity}: `;
  return `${kind}${where === "" ? "" : `${where}: `}${says} – ${advice}`;
}
