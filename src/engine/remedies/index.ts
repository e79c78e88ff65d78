import type { Policy } from "../policy/types";
import type { Communication, Edit, Finding, Language, Reason, Remedy, Verdict } from "../types";
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
  const offered: Remedy[] = [];
  for (const id of wished(reasons, policy)) {
    const plan = remedyPlans.filter((each) => each.id === id)[0];
    const remedy = plan && offer(plan, reasons, findings, communication, policy);
    if (remedy) offered.push(remedy);
  }
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
  const plan = remedyPlans.filter(({ id }) => id === remedy.id)[0];
  if (!plan) throw new Error(`unknown remedy ${remedy.id}`);
  const reasons = verdict.reasons.filter((_, index) => remedy.reasons.indexOf(index) >= 0);
  const findings = remedy.findings
    ? verdict.findings.filter((_, index) => remedy.findings!.indexOf(index) >= 0)
    : ofReasons(reasons, verdict.findings);
  return plan.edits({ communication, policy, reasons, findings }, language);
}

function wished(reasons: readonly Reason[], policy: Policy): readonly Remedy["id"][] {
  const ids: Remedy["id"][] = [];
  for (const reason of reasons) {
    for (const id of wishedBy(reason, policy)) if (ids.indexOf(id) < 0) ids.push(id);
  }
  return ids;
}

/** A question can always be answered, and a stop with override always be given a reason. */
function wishedBy(reason: Reason, policy: Policy): readonly Remedy["id"][] {
  const rule = policy.rules.filter(({ id }) => id === reason.rule)[0];
  const named = rule?.instead ?? [];
  if (reason.effect === "prompt") return [...named, "confirm"];
  return rule?.override ? [...named, "give-reason"] : named;
}

function offer(
  plan: RemedyPlan,
  reasons: readonly Reason[],
  findings: readonly Finding[],
  communication: Communication,
  policy: Policy,
): Remedy | undefined {
  const helped: number[] = [];
  const touched: number[] = [];
  reasons.forEach((reason, index) => {
    if (reason.acknowledged || wishedBy(reason, policy).indexOf(plan.id) < 0) return;
    const applied = plan.applies(situationOf(reason, findings, communication, policy));
    if (!applied) return;
    helped.push(index);
    for (const finding of applied) addOnce(touched, findings.indexOf(finding));
  });
  if (helped.length === 0) return undefined;
  return { id: plan.id, reasons: helped, ...(touched.length > 0 ? { findings: touched } : {}) };
}

function situationOf(
  reason: Reason,
  findings: readonly Finding[],
  communication: Communication,
  policy: Policy,
): Situation {
  return { communication, policy, reasons: [reason], findings: ofReasons([reason], findings) };
}

function ofReasons(reasons: readonly Reason[], findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((_, index) =>
    reasons.some((reason) => reason.findings.indexOf(index) >= 0),
  );
}

function addOnce(numbers: number[], number: number): void {
  if (numbers.indexOf(number) < 0) numbers.push(number);
}
