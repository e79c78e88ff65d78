import { check } from "../engine/check";
import { factsOf } from "../engine/policy/facts";
import { asAddressed } from "../engine/policy/route";
import type { Policy, Rule } from "../engine/policy/types";
import { withSendersDomain } from "../engine/policy/withOwnDomain";
import { read } from "../engine/text/read";
import type { Communication, Finding, Reason, Verdict } from "../engine/types";
import type { Mail, Outcome } from "./outcome";
import { whySilent } from "./whySilent";
import { withPolicy } from "./withPolicy";

/** `policy explain`: which rules looked at each communication, which spoke, and why. */
export function policyExplain(nameOrPath: string, mails: readonly Mail[]): Outcome {
  return withPolicy(nameOrPath, ({ policy }) => ({
    output: mails.map((mail) => explained(mail, policy)).join("\n"),
    complaints: "",
    status: 0,
  }));
}

function explained({ name, communication }: Mail, given: Policy): string {
  const policy = withSendersDomain(given, communication);
  const verdict = check(communication, policy);
  const addressed = asAddressed(policy, communication);
  const facts = factsOf(policy, addressed, verdict.findings, read(addressed));
  const silent = policy.rules
    .filter(({ id }) => !verdict.reasons.some(({ rule }) => rule === id))
    .map((rule) => ({ rule, ...whySilent(rule, facts) }));
  return (
    section(`${name}: ${effects(verdict)}`, [
      ...section(
        "people",
        facts.recipients.map(
          ({ mailbox, audience }) => `  ${mailbox.address || "(not known)"}: ${audience}`,
        ),
      ),
      ...section("found", verdict.findings.map(foundLine)),
      ...section(
        "spoke",
        verdict.reasons.flatMap((reason) => spokenLines(reason, verdict, communication)),
      ),
      ...section("looked and had nothing to say", byReason(silent.filter(({ looked }) => looked))),
      ...section("not about this", byReason(silent.filter(({ looked }) => !looked))),
    ]).join("\n") + "\n"
  );
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

/** Rules that are silent for one reason, under it. */
function byReason(
  silent: readonly { readonly rule: Rule; readonly because: string }[],
): readonly string[] {
  const reasons = Array.from(new Set(silent.map(({ because }) => because)));
  return reasons.flatMap((reason) => [
    `  ${reason}:`,
    ...silent.filter(({ because }) => because === reason).map(({ rule }) => `    ${rule.id}`),
  ]);
}

function effects({ effect, whenSecured, inForce, unrecorded }: Verdict): string {
  const secured = whenSecured === effect ? "" : `, ${whenSecured} once sent securely`;
  const now = inForce ? `; in force for now: ${inForce.effect}` : "";
  return `${effect}${secured}${now}${unrecorded ? "; never recorded" : ""}`;
}

function foundLine({ kind, confidence, part, region, linked }: Finding): string {
  const where = region && region !== "new" ? `${part}, ${region}` : part;
  return `  ${kind}, ${confidence}, in ${where}${linked === false ? ", tied to nobody" : ""}`;
}

function spokenLines(
  { rule, effect, because, findings, recipients, mode, acknowledged }: Reason,
  verdict: Verdict,
  communication: Communication,
): readonly string[] {
  const how = [mode && `${mode} only`, acknowledged && "answered"].filter((each) => each);
  const found = findings.map((index) => verdict.findings[index]!.kind);
  const to = recipients.map((index) => communication.recipients?.[index]?.address ?? "");
  return [
    `  ${rule}: ${[effect, ...how].join(", ")}`,
    `    ${because}`,
    ...(found.length > 0 ? [`    found ${Array.from(new Set(found)).join(", ")}`] : []),
    ...(to.length > 0 ? [`    to ${to.join(", ")}`] : []),
  ];
}
