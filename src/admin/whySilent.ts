import { withoutExceptions } from "../engine/policy/exceptions";
import type { Facts } from "../engine/policy/facts";
import { asksForFindings, findingFits } from "../engine/policy/findingFits";
import { modeOf } from "../engine/policy/mode";
import { asksForRecipients, recipientFits } from "../engine/policy/recipientFits";
import { situationHolds } from "../engine/policy/situationHolds";
import type { Rule, When } from "../engine/policy/types";
import type { Finding } from "../engine/types";

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
  if (!withoutExceptions(rule.id, facts)) return looked("an exception spares the sender");
  const recipients = facts.recipients.filter((each) => recipientFits(rule.when, each, facts));
  if (asksForRecipients(rule.when) && recipients.length === 0) {
    return looked(`no recipient has ${told(rule.when, recipientNames)}`);
  }
  const missing = missingFindings(rule, facts);
  if (missing !== undefined) return looked(missing);
  const numbers = told(rule.when, ["recipients", "findings", "people"]);
  if (rule.unless !== undefined) return looked(`it spares ${JSON.stringify(rule.unless)}`);
  return looked(numbers === "" ? "its effect here is none" : `it asks for ${numbers}`);
}

const recipientNames: readonly (keyof When)[] = [
  "audience",
  "privatePerson",
  "ownPrivateAddress",
  "field",
  "recipientOn",
  "recipientNotOn",
];
const findingNames: readonly (keyof When)[] = [
  "kind",
  "dataClass",
  "part",
  "region",
  "confidence",
  "linkedToPerson",
  "participant",
  "foundOn",
  "foundNotOn",
  "within",
];

function notAbout(when: When, facts: Facts): string | undefined {
  const direction = facts.communication.direction ?? "outgoing";
  if ((when.direction ?? "outgoing") !== direction) return `it is not about ${direction} mail`;
  const names = Object.keys(when) as (keyof When)[];
  const failing = names.filter(
    (name) => !situationHolds({ [name]: when[name] }, facts) && isSituation(name),
  );
  return failing.length === 0 ? undefined : `it asks for ${told(when, failing)}`;
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
  if (faint.length === 0) return `nothing was found with ${told(when, findingNames)}`;
  return `${faint.map(({ kind, confidence }) => `${kind} is only ${confidence}`).join(", ")}`;
}

function told(when: When, names: readonly (keyof When)[]): string {
  return names
    .filter((name) => when[name] !== undefined)
    .map((name) => `${name} ${values(when[name])}`)
    .join(", ");
}

function values(value: unknown): string {
  if (Array.isArray(value)) return value.join(" or ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
