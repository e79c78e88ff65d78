import { contentDigest, ruleDigest } from "../digest";
import type { Reading } from "../text/types";
import type { Communication, Effect, Finding, Reason, Verdict } from "../types";
import { isAcknowledged } from "./acknowledge";
import { becauseOf } from "./because";
import { effectHere } from "./effectHere";
import { withoutExceptions } from "./exceptions";
import { indicesOf, factsOf, type Facts } from "./facts";
import { fitOf, type Fit } from "./fits";
import { inItsMode } from "./inForce";
import { modeOf } from "./mode";
import { namesRecipients } from "./recipientFits";
import { withoutRouteMarks } from "./route";
import { strongest, strongestFirst } from "./strength";
import type { Policy, Rule, RuleMode } from "./types";

export type Decision = Pick<
  Verdict,
  "effect" | "whenSecured" | "inForce" | "unrecorded" | "reasons"
>;

/**
 * Asks every rule of the policy: all are asked, the strictest decides and order means nothing. Asked
 * twice, as the communication stands and as if its secure route were on. Pure.
 */
export function decide(
  policy: Policy,
  communication: Communication,
  findings: readonly Finding[],
  readings: readonly Reading[],
): Decision {
  const facts = factsOf(policy, communication, findings, readings);
  const content = contentDigest(communication, readings, withoutRouteMarks(policy.secureRoute));
  const { reasons, unrecorded } = ask(facts, content);
  const withRoute = ask({ ...facts, secured: communication.channel === "mail" }, content).reasons;
  const plain = { effect: effectOf(reasons), whenSecured: effectOf(withRoute) };
  const inForce = {
    effect: effectOf(reasons.map(inItsMode)),
    whenSecured: effectOf(withRoute.map(inItsMode)),
  };
  const isWeakened = inForce.effect !== plain.effect || inForce.whenSecured !== plain.whenSecured;
  return {
    ...plain,
    ...(isWeakened ? { inForce } : {}),
    ...(unrecorded ? { unrecorded: true as const } : {}),
    reasons,
  };
}

function ask(facts: Facts, content: string) {
  const reasons: Reason[] = [];
  let unrecorded = false;
  for (const rule of facts.policy.rules) {
    const mode = modeOf(rule, facts);
    const open = mode === "off" ? undefined : withoutExceptions(rule.id, facts);
    const fit = open && fitOf(rule, open);
    if (!fit) continue;
    unrecorded = unrecorded || rule.unrecorded === true;
    const reason = reasonOf(rule, fit, facts, mode, content);
    if (reason) reasons.push(reason);
  }
  return { reasons: strongestFirst(reasons, facts.findings), unrecorded };
}

function reasonOf(
  rule: Rule,
  { findings, recipients }: Fit,
  facts: Facts,
  mode: RuleMode,
  content: string,
): Reason | undefined {
  const { effect, noSecureRoute } = effectHere(rule.then, findings, facts);
  if (effect === "allow") return undefined;
  const reason: Reason = {
    rule: rule.id,
    because: becauseOf(rule, noSecureRoute, facts.policy.language),
    effect,
    digest: ruleDigest(rule.id, content),
    findings: findings.map((finding) => facts.placed.indexOf(finding)),
    recipients: namesRecipients(rule.when) ? indicesOf(recipients) : [],
    ...(mode === "measure" || mode === "advise" ? { mode } : {}),
    ...(noSecureRoute ? { noSecureRoute: true as const } : {}),
  };
  return isAcknowledged(reason, rule, facts.communication)
    ? { ...reason, acknowledged: true }
    : reason;
}

function effectOf(reasons: readonly Pick<Reason, "effect" | "acknowledged">[]): Effect {
  return strongest(reasons.filter((each) => !each.acknowledged).map(({ effect }) => effect));
}
