import { withoutExceptions } from "../engine/policy/exceptions";
import type { Facts } from "../engine/policy/facts";
import { asksForFindings, findingFits } from "../engine/policy/findingFits";
import { fitOf } from "../engine/policy/fits";
import { modeOf } from "../engine/policy/mode";
import { valuesOf } from "../engine/policy/oneOf";
import { asksForRecipients, recipientFits } from "../engine/policy/recipientFits";
import { situationHolds } from "../engine/policy/situationHolds";
import type { Rule, When } from "../engine/policy/types";
import type { Finding } from "../engine/types";
import { findingNames, inWords, recipientNames } from "./inWords";

/** Why a rule says nothing: because it is not about this at all, or looked and found nothing. */
export interface Silence {
  readonly looked: boolean;
  readonly because: string;
}

export function whySilent(rule: Rule, facts: Facts): Silence {
  if (modeOf(rule, facts) === "off") return { looked: false, because: "it is off" };
  const apart = notAbout(rule.when, facts);
  if (apart !== undefined) return { looked: false, because: apart };
  const looked = (because: string): Silence => ({ looked: true, because });
  const open = withoutExceptions(rule.id, facts);
  if (!open) return looked("an exception spares the sender");
  if (fitOf(rule, facts) && !fitOf(rule, open)) return looked("an exception spares the recipients");
  const recipients = facts.recipients.filter((each) => recipientFits(rule.when, each, facts));
  if (asksForRecipients(rule.when) && recipients.length === 0) {
    return looked(`no recipient is ${inWords(rule.when, recipientNames)}`);
  }
  const missing = missingFindings(rule, facts);
  if (missing !== undefined) return looked(missing);
  const { when, then } = rule;
  if (fitOf(rule, facts)) {
    return looked(facts.secured ? "the mail goes the secure way" : "its effect here is none");
  }
  if (fitOf({ when, then }, facts)) return looked(`it spares ${spared(rule, facts)}`);
  const numbers = inWords(when, ["recipients", "findings", "people"]);
  return looked(numbers === "" ? "what it minds is not found together" : `it asks for ${numbers}`);
}

/** The exceptions that alone keep the rule silent; where only several together do, all of them. */
function spared({ when, then, unless }: Rule, facts: Facts): string {
  const all = valuesOf(unless);
  const alone = all.filter((each) => !fitOf({ when, then, unless: each }, facts));
  return (alone.length > 0 ? alone : all).map((each) => inWords(each)).join("; ");
}

function notAbout(when: When, facts: Facts): string | undefined {
  const direction = facts.communication.direction ?? "outgoing";
  if ((when.direction ?? "outgoing") !== direction) return `it is not about ${direction} mail`;
  const names = Object.keys(when) as (keyof When)[];
  const failing = names.filter(
    (name) => isSituation(name) && !situationHolds({ [name]: when[name] }, facts),
  );
  return failing.length === 0 ? undefined : `it asks for ${inWords(when, failing)}`;
}

function isSituation(name: keyof When): boolean {
  return findingNames.indexOf(name) < 0 && recipientNames.indexOf(name) < 0;
}

/** Findings that would fit but for how sure they are say more than "nothing". */
function missingFindings({ when, then }: Rule, facts: Facts): string | undefined {
  if (!asksForFindings(when)) return undefined;
  const levels = typeof then === "string" ? undefined : Object.keys(then);
  const counts = ({ confidence }: Finding): boolean => !levels || levels.includes(confidence);
  const fitting = facts.findings.filter((each) => findingFits(when, each, facts));
  if (fitting.some(counts)) return undefined;
  const atAll = { ...when, confidence: undefined };
  const faint = facts.findings.filter((each) => findingFits(atAll, each, facts));
  if (faint.length === 0) return `nothing was found that is ${inWords(when, findingNames)}`;
  return faint.map(({ kind, confidence }) => `${kind} is only ${confidence}`).join(", ");
}
