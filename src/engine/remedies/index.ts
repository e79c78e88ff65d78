import type { Policy, Rule } from "../policy/types";
import type {
  Communication,
  Edit,
  Finding,
  Language,
  Reason,
  Remedy,
  RemedyId,
  Verdict,
} from "../types";
import { cleanSubject } from "./cleanSubject";
import { confirm } from "./confirm";
import { delaySending } from "./delaySending";
import { giveReason } from "./giveReason";
import { insertApprovedText } from "./insertApprovedText";
import { makePrivate } from "./makePrivate";
import { markPrivat } from "./markPrivat";
import { maskFinding } from "./maskFinding";
import { moveToBcc } from "./moveToBcc";
import { neutralSubject } from "./neutralSubject";
import { removeFinding } from "./removeFinding";
import { removeHistory } from "./removeHistory";
import { removeRecipient } from "./removeRecipient";
import { replaceNameByInitials } from "./replaceNameByInitials";
import { sendSecurely } from "./sendSecurely";
import { showSteps } from "./showSteps";
import { startFreshMail } from "./startFreshMail";
import type { RemedyPlan, Situation } from "./types";

export const remedyPlans: readonly RemedyPlan[] = [
  sendSecurely,
  cleanSubject,
  maskFinding,
  removeFinding,
  moveToBcc,
  removeRecipient,
  replaceNameByInitials,
  neutralSubject,
  makePrivate,
  markPrivat,
  removeHistory,
  startFreshMail,
  insertApprovedText,
  delaySending,
  giveReason,
  confirm,
  showSteps,
];

const planOf: ReadonlyMap<RemedyId, RemedyPlan> = new Map(
  remedyPlans.map((plan): [RemedyId, RemedyPlan] => [plan.id, plan]),
);

/** A reason with what its rule wishes done about it. */
interface Wish {
  readonly index: number;
  readonly situation: Situation;
  readonly wished: readonly RemedyId[];
}

/**
 * The remedies that help, in the order the strongest reason's rule wishes them. Each is offered
 * once, for all the reasons that name it and that it can do something about.
 */
export function remediesFor(
  reasons: readonly Reason[],
  findings: readonly Finding[],
  communication: Communication,
  policy: Policy,
): readonly Remedy[] {
  const rules = new Map(policy.rules.map((rule): [string, Rule] => [rule.id, rule]));
  const wishes = reasons.map((reason, index): Wish => {
    const own = chosen(reason.findings, findings);
    const situation = { communication, policy, reasons: [reason], findings: own };
    return { index, situation, wished: wishedBy(reason, rules.get(reason.rule)) };
  });
  const places = new Map(findings.map((finding, index): [Finding, number] => [finding, index]));
  const offered: Remedy[] = [];
  allWished(wishes).forEach((id) => {
    const remedy = offer(id, wishes, places);
    if (remedy) offered.push(remedy);
  });
  return offered;
}

/** The edits of one remedy of a verdict, for the communication the verdict was given on. */
export function editsOf(
  remedy: Remedy,
  verdict: Verdict,
  communication: Communication,
  policy: Policy,
  language: Language,
): readonly Edit[] {
  const plan = planOf.get(remedy.id);
  if (!plan) throw new Error(`unknown remedy ${remedy.id}`);
  const reasons = chosen(remedy.reasons, verdict.reasons);
  const findings = chosen(remedy.findings ?? findingsOf(reasons), verdict.findings);
  return plan.edits({ communication, policy, reasons, findings }, language);
}

/** A question can always be answered, and a stop with override always be given a reason. */
function wishedBy({ effect }: Reason, rule: Rule | undefined): readonly RemedyId[] {
  const named = rule?.instead ?? [];
  if (effect === "prompt") return [...named, "confirm"];
  return rule?.override ? [...named, "give-reason"] : named;
}

function allWished(wishes: readonly Wish[]): ReadonlySet<RemedyId> {
  const ids = new Set<RemedyId>();
  wishes.forEach(({ wished }) => wished.forEach((id) => ids.add(id)));
  return ids;
}

function offer(
  id: RemedyId,
  wishes: readonly Wish[],
  places: ReadonlyMap<Finding, number>,
): Remedy | undefined {
  const helped: number[] = [];
  const touched = new Set<number>();
  for (const { index, situation, wished } of wishes) {
    const isOpen = !situation.reasons[0]!.acknowledged && wished.indexOf(id) >= 0;
    const applied = isOpen ? planOf.get(id)?.applies(situation) : undefined;
    if (!applied) continue;
    helped.push(index);
    applied.forEach((finding) => touched.add(places.get(finding)!));
  }
  if (helped.length === 0) return undefined;
  return { id, reasons: helped, ...(touched.size > 0 ? { findings: Array.from(touched) } : {}) };
}

function findingsOf(reasons: readonly Reason[]): readonly number[] {
  const indices: number[] = [];
  reasons.forEach((reason) => reason.findings.forEach((index) => indices.push(index)));
  return indices;
}

/** Those at the given places, each once and in the order they are listed. */
function chosen<T>(indices: readonly number[], all: readonly T[]): readonly T[] {
  return Array.from(new Set(indices))
    .filter((index) => index < all.length)
    .sort((one, other) => one - other)
    .map((index) => all[index]!);
}
