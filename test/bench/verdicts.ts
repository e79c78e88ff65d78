import { check, loadPolicy } from "../../src";
import type { Effect, Verdict } from "../../src/engine/types";
import {
  isQuiet,
  readVerdictRecords,
  verdictSets,
  type VerdictRecord,
  type VerdictSet,
} from "./verdictRecords";

/**
 * Prints, by policy, how many of the judged mails and meetings of `test/verdicts` get the verdict
 * that the guidelines ask for, how many that had to stop or go securely were let through, and how
 * many harmless ones were interrupted, then every wrong one. The same figures for the second
 * to sixty-sixth set, whose wrong ones are listed with `--second` and so on: each was written after
 * the product had been mended on the one before, but for the fifty-first to fifty-sixth and those after,
 * which were read together; the fourteenth, sixteenth, nineteenth, twenty-fourth to twenty-seventh,
 * thirty-fourth to thirty-seventh and forty-eighth to fiftieth are for mending and training.
 * Arguments: names of policies, default all.
 */
interface Outcome {
  readonly record: VerdictRecord;
  readonly verdict: Verdict;
  readonly wrongSecured: boolean;
  readonly isRight: boolean;
}

const words = process.argv.slice(2);
const wanted = words.filter((word) => !word.startsWith("--"));
const listed = verdictSets.find((set) => words.includes(`--${set}`)) ?? ".";

function judge(record: VerdictRecord): Outcome {
  const verdict = check(record.communication, loadPolicy(record.policy));
  const wrongSecured =
    record.secured !== undefined &&
    verdict.effect === "secure" &&
    !record.secured.includes(verdict.whenSecured ?? "allow");
  const isRight = record.verdict.includes(verdict.effect) && !wrongSecured;
  return { record, verdict, wrongSecured, isRight };
}

const mustHold = (effect: Effect) => effect === "secure" || effect === "block";

/** Sent as it stands although no acceptable verdict would have let it. */
const isLetThrough = ({ record, verdict }: Outcome) =>
  record.verdict.every(mustHold) && !mustHold(verdict.effect);
const isHarmless = ({ record }: Outcome) => record.verdict.every(isQuiet);
const isInterrupted = (outcome: Outcome) => isHarmless(outcome) && !isQuiet(outcome.verdict.effect);

function printFigures(name: string, outcomes: readonly Outcome[]): void {
  const share = (count: number, of: number) =>
    `${count} of ${of} (${of === 0 ? "–" : ((count / of) * 100).toFixed(1)} %)`;
  const held = outcomes.filter(({ record }) => record.verdict.every(mustHold));
  const harmless = outcomes.filter(isHarmless);
  console.log(name);
  console.log(
    `  right verdict        ${share(outcomes.filter((each) => each.isRight).length, outcomes.length)}`,
  );
  console.log(
    `  let through          ${share(outcomes.filter(isLetThrough).length, held.length)} that had to stop or go securely, ${outcomes.filter((each) => isLetThrough(each) && isQuiet(each.verdict.effect)).length} of them without a question`,
  );
  console.log(
    `  harmless interrupted ${share(outcomes.filter(isInterrupted).length, harmless.length)}`,
  );
}

function printWrong(outcome: Outcome): void {
  const { record, verdict, wrongSecured } = outcome;
  const rules = verdict.reasons.map((reason) => `${reason.rule}=${reason.effect}`).join(", ");
  const secured = wrongSecured
    ? `, secured: expected ${record.secured?.join(" | ")}, got ${verdict.whenSecured ?? "allow"}`
    : "";
  const label = isLetThrough(outcome)
    ? "LET THROUGH "
    : isInterrupted(outcome)
      ? "interrupted "
      : "";
  console.log(
    `  ${record.id}: ${label}expected ${record.verdict.join(" | ")}, got ${verdict.effect}${secured} [${rules || "no rule spoke"}]`,
  );
}

function judgeSet(set: VerdictSet): readonly Outcome[] {
  const records = readVerdictRecords(set).filter(
    ({ policy }) => wanted.length === 0 || wanted.includes(policy),
  );
  const outcomes = records.map(judge);
  for (const policy of new Set(records.map((record) => record.policy))) {
    printFigures(
      policy,
      outcomes.filter(({ record }) => record.policy === policy),
    );
  }
  printFigures("all", outcomes);
  return outcomes;
}

const judged = new Map<VerdictSet, readonly Outcome[]>();
for (const set of verdictSets) {
  console.log(`\n${set === "." ? "first" : set} set\n`);
  judged.set(set, judgeSet(set));
}
console.log("\nWrong");
judged
  .get(listed)
  ?.filter(({ isRight }) => !isRight)
  .forEach(printWrong);
