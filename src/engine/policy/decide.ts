import { contentDigest, ruleDigest } from "../digest";
import type { Reading } from "../text/types";
import type { Communication, Effect, Finding, Reason, Verdict } from "../types";
import { isAcknowledged } from "./acknowledge";
import { becauseOf } from "./because";
import { effectHere } from "./effectHere";
import { indicesOf, factsOf, type Facts } from "./facts";
import { inItsMode } from "./inForce";
import { namesRecipients } from "./recipientFits";
import { withoutRouteMarks } from "./route";
import { speaking, type Spoken } from "./speaking";
import { strongest, strongestFirst } from "./strength";
import type { Policy } from "./types";

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
  const spoken = speaking(facts);
  const unrecorded = spoken.some(({ rule }) => rule.unrecorded);
  const secured = { ...facts, secured: communication.channel === "mail" };
  const spokenSecured = secured.secured === facts.secured ? spoken : speaking(secured, spoken);
  const isSilent = spoken.length + spokenSecured.length === 0;
  const withoutMarks = withoutRouteMarks(policy.secureRoute);
  const content = isSilent ? "" : contentDigest(communication, readings, withoutMarks);
  const reasons = reasonsOf(spoken, facts, content);
  const withRoute = reasonsOf(spokenSecured, secured, content);
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

function reasonsOf(spoken: readonly Spoken[], facts: Facts, content: string): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const each of spoken) {
    const reason = reasonOf(each, facts, content);
    if (reason) reasons.push(reason);
  }
  return strongestFirst(reasons, facts.findings);
}

function reasonOf(
  { rule, mode, fit: { findings, recipients } }: Spoken,
  facts: Facts,
  content: string,
): Reason | undefined {
  const { effect, noSecureRoute } = effectHere(rule.then, findings, facts);
  if (effect === "allow") return undefined;
  const reason: Reason = {
    rule: rule.id,
    because: becauseOf(rule, noSecureRoute, facts.policy.language),
    effect,
    digest: ruleDigest(rule.id, content, findings, (each) => facts.texts.behind(each)),
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
