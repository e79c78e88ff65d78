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
  const { then, when } = rule;
  if ((when.direction ?? "outgoing") !== (facts.communication.direction ?? "outgoing"))
    return undefined;
  const counting =
    typeof then === "string"
      ? facts.findings
      : facts.findings.filter(({ confidence }) => then[confidence] !== undefined);
  const all: Fit = { recipients: facts.recipients, findings: counting };
  const found = fit(when, all, facts);
  if (!found) return undefined;
  const left = valuesOf(rule.unless).reduce<Fit | undefined>(
    (rest, unless) => rest && except(unless, rest, facts),
    found,
  );
  return left && (left === found ? found : fit(when, left, facts));
}

function fit(when: When, { recipients, findings }: Fit, facts: Facts): Fit | undefined {
  if (!situationHolds(when, facts)) return undefined;
  const fitting = asksForRecipients(when)
    ? recipients.filter((each) => recipientFits(when, each, facts))
    : recipients;
  if (asksForRecipients(when) && fitting.length === 0) return undefined;
  const found = asksForFindings(when) ? findingsFor(when, fitting, findings, facts) : [];
  if (asksForFindings(when) && found.length === 0) return undefined;
  const holds =
    isWithin(when.recipients, sum(fitting.map(({ weight }) => weight))) &&
    isWithin(when.findings, sum(found.map(({ count = 1 }) => count))) &&
    isWithin(when.people, peopleIn(found));
  return holds ? { recipients: fitting, findings: found } : undefined;
}

/** What stands in a recipient concerns a rule only where that recipient does. */
function findingsFor(
  when: When,
  fitting: readonly KnownRecipient[],
  findings: readonly Finding[],
  facts: Facts,
): readonly Finding[] {
  const concerned = new Set<number | undefined>(fitting.map(({ index }) => index));
  const isConcerned = ({ part }: Finding): boolean => {
    const index = recipientOf(part);
    return index === undefined || !asksForRecipients(when) || concerned.has(index);
  };
  return findings.filter((each) => findingFits(when, each, facts) && isConcerned(each));
}

/** What is left when the findings, else the recipients, of an exception are taken out. */
function except(unless: When, from: Fit, facts: Facts): Fit | undefined {
  const spared = fit(unless, from, facts);
  if (!spared) return from;
  if (asksForFindings(unless)) {
    return { ...from, findings: without(from.findings, spared.findings) };
  }
  if (!asksForRecipients(unless)) return undefined;
  return { ...from, recipients: without(from.recipients, spared.recipients) };
}

function without<T>(all: readonly T[], spared: readonly T[]): readonly T[] {
  const gone = new Set(spared);
  return all.filter((each) => !gone.has(each));
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
