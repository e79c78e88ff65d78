import type { Finding } from "../types";
import type { Facts, KnownRecipient } from "./facts";
import { asksForFindings, findingFits } from "./findingFits";
import { valuesOf } from "./oneOf";
import { recipientOf } from "./partRole";
import { asksForRecipients, recipientFits } from "./recipientFits";
import { situationHolds } from "./situationHolds";
import type { AtLeastAtMost, Rule, When } from "./types";

/** What a rule speaks about. */
export interface Fit {
  readonly recipients: readonly KnownRecipient[];
  readonly findings: readonly Finding[];
}

/** What of a communication a rule is about; `undefined` when the rule has nothing to say. */
export function fitOf(rule: Pick<Rule, "when" | "unless" | "then">, facts: Facts): Fit | undefined {
  const { then } = rule;
  const counting =
    typeof then === "string"
      ? facts.findings
      : facts.findings.filter(({ confidence }) => then[confidence] !== undefined);
  const all: Fit = { recipients: facts.recipients, findings: counting };
  const found = fit(rule.when, all, facts);
  if (!found) return undefined;
  const left = valuesOf(rule.unless).reduce<Fit | undefined>(
    (rest, unless) => rest && except(unless, rest, facts),
    found,
  );
  return left && (left === found ? found : fit(rule.when, left, facts));
}

function fit(when: When, { recipients, findings }: Fit, facts: Facts): Fit | undefined {
  if (when.direction === undefined && facts.communication.direction === "incoming")
    return undefined;
  if (!situationHolds(when, facts)) return undefined;
  const fitting = recipients.filter((each) => recipientFits(when, each, facts));
  if (asksForRecipients(when) && fitting.length === 0) return undefined;
  const found = asksForFindings(when)
    ? findings.filter((each) => findingFits(when, each, facts) && standsWith(each, when, fitting))
    : [];
  if (asksForFindings(when) && found.length === 0) return undefined;
  const holds =
    isWithin(when.recipients, sum(fitting.map(({ weight }) => weight))) &&
    isWithin(when.findings, sum(found.map(({ count = 1 }) => count))) &&
    isWithin(when.people, peopleIn(found));
  return holds ? { recipients: fitting, findings: found } : undefined;
}

/** What stands in a recipient concerns a rule only where that recipient does. */
function standsWith(finding: Finding, when: When, fitting: readonly KnownRecipient[]): boolean {
  const index = recipientOf(finding.part);
  if (index === undefined || !asksForRecipients(when)) return true;
  return fitting.some((recipient) => recipient.index === index);
}

/** What is left when the findings, else the recipients, of an exception are taken out. */
function except(unless: When, from: Fit, facts: Facts): Fit | undefined {
  const spared = fit(unless, from, facts);
  if (!spared) return from;
  if (asksForFindings(unless)) {
    return { ...from, findings: from.findings.filter((each) => spared.findings.indexOf(each) < 0) };
  }
  if (!asksForRecipients(unless)) return undefined;
  const recipients = from.recipients.filter((each) => spared.recipients.indexOf(each) < 0);
  return { ...from, recipients };
}

function isWithin(limits: AtLeastAtMost | undefined, count: number): boolean {
  if (!limits) return true;
  const { atLeast = 0, atMost = Infinity } = limits;
  return count >= atLeast && count <= atMost;
}

/** Different people, by number or name; of an attachment read earlier only their count is known. */
function peopleIn(findings: readonly Finding[]): number {
  const keys = new Set<number>();
  let counted = 0;
  for (const { person, count, people } of findings) {
    if (count !== undefined) counted += people ?? count;
    else if (person !== undefined) keys.add(person);
  }
  return keys.size + counted;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
