import { editsOf, remediesFor } from "../../../src/engine/remedies";
import type { Communication, Finding, Reason } from "../../../src/engine/types";
import { counted } from "../counted";
import { stepsOf } from "../text/stepsOf";
import { samplePolicy, sampleRule } from "../policy/samplePolicy";

const number = "010180-0008";

/** A list of citizens, and reasons that each mind every number of it. */
function listOf(count: number) {
  const communication: Communication = {
    channel: "mail",
    recipients: Array.from({ length: count }, (_, index) => ({
      field: "to" as const,
      address: `a${index}@mail.example`,
    })),
    parts: [{ name: "body", text: `${number} `.repeat(count) }],
  };
  const findings = Array.from({ length: count }, (_, index): Finding => {
    const start = index * (number.length + 1);
    const end = start + number.length;
    return {
      ...{ part: "body", kind: "cpr", dataClass: "confidential", confidence: "high" },
      ...{ start, end },
    };
  });
  const every = findings.map((_, index) => index);
  const rules = ["one", "two", "three"].map((id) =>
    sampleRule({
      id,
      when: { kind: "cpr", audience: "external" },
      instead: ["mask-finding", "remove-recipient"],
    }),
  );
  const reasons = rules.map(({ id }): Reason => {
    const told = { rule: id, because: "", effect: "prompt", digest: id } as const;
    return { ...told, findings: every, recipients: every.slice(1) };
  });
  return { communication, findings, reasons, policy: samplePolicy({ rules }) };
}

test("a remedy that helps several reasons names each finding once, in order", () => {
  const { communication, findings, reasons, policy } = listOf(3000);
  const offered = remediesFor(reasons, findings, communication, policy);
  expect(offered.map(({ id, reasons: helped }) => [id, helped])).toEqual([
    ["mask-finding", [0, 1, 2]],
    ["remove-recipient", [0, 1, 2]],
    ["confirm", [0, 1, 2]],
  ]);
  expect(offered[0]!.findings).toEqual(findings.map((_, index) => index));
});

function looksFor(count: number): number {
  const { communication, findings, reasons, policy } = listOf(count);
  const all = counted(findings);
  const indices = reasons.map((reason) => counted(reason.findings));
  const told = reasons.map((reason, index) => ({ ...reason, findings: indices[index]!.list }));
  const verdict = {
    effect: "prompt" as const,
    whenSecured: "prompt" as const,
    reasons: told,
    findings: all.list,
    remedies: remediesFor(told, all.list, communication, policy),
  };
  const [, removing] = verdict.remedies;
  const edits = editsOf(removing!, verdict, communication, policy, "da");
  expect(edits).toHaveLength(count - 1);
  return indices.reduce((sum, each) => sum + each.looks(), all.looks());
}

test("what is looked at grows with the number of findings and no faster", () => {
  expect(looksFor(4000)).toBeLessThan(2.1 * looksFor(2000));
});

/** What it costs to see whether a long reply's thread can go, for so many reasons. */
function costFor(count: number): number {
  const text = `<p>Svar</p><blockquote type="cite">${"<p>Et citat &amp; mere</p>".repeat(500)}</blockquote>`;
  const communication: Communication = {
    channel: "mail",
    parts: [{ name: "body", text, format: "html" }],
  };
  const rules = Array.from({ length: count }, (_, index) =>
    sampleRule({ id: `r${index}`, when: { kind: "cpr" }, instead: ["remove-history"] }),
  );
  const told = { because: "", effect: "prompt", findings: [], recipients: [] } as const;
  const reasons = rules.map(({ id }): Reason => ({ ...told, rule: id, digest: id }));
  const policy = samplePolicy({ rules });
  return stepsOf(() => {
    const [offered] = remediesFor(reasons, [], communication, policy);
    expect(offered).toEqual({ id: "remove-history", reasons: reasons.map((_, index) => index) });
  });
}

test("a reply is read once for all its reasons", () => {
  expect(costFor(20)).toBeLessThan(1.2 * costFor(1));
});
