import { decide } from "../../../src/engine/policy/decide";
import type { Rule } from "../../../src/engine/policy/types";
import { read } from "../../../src/engine/text/read";
import type { Communication, Finding } from "../../../src/engine/types";
import { stepsOf } from "../text/stepsOf";
import { samplePolicy, sampleRule } from "./samplePolicy";

const line = "Karen har diabetes.\n";

/** A register pasted into a mail: each line a name and, some characters on, an illness. */
function register(lines: number, gap = 5) {
  const communication: Communication = {
    channel: "mail",
    recipients: [{ field: "to", address: "a@mail.example" }],
    parts: [{ name: "body", text: line.repeat(lines) }],
  };
  const findings: Finding[] = [];
  for (let at = 0; at < lines * line.length; at += line.length)
    findings.push(found("personName", at, at + 5), {
      ...found("health", at + 5 + gap, at + 13 + gap),
      dataClass: "sensitive",
    });
  return { communication, findings };
}

function found(kind: Finding["kind"], start: number, end: number): Finding {
  return { part: "body", kind, dataClass: "ordinary", confidence: "high", start, end };
}

const illnessNearName = sampleRule({
  id: "illness-near-name",
  when: { kind: "health", near: { kind: "personName" } },
  then: "prompt",
});

function decided({ communication, findings }: ReturnType<typeof register>) {
  const policy = samplePolicy({ rules: [illnessNearName] });
  return decide(policy, communication, findings, read(communication)).reasons;
}

function stepsFor(rule: Rule, lines: number): number {
  const { communication, findings } = register(lines);
  const lists = { ...samplePolicy().lists, addresses: { businessFiles: ["udbud"] } };
  const policy = samplePolicy({ rules: [rule], lists });
  const numbered = findings.map((finding, person) => ({ ...finding, person }));
  return stepsOf(() => decide(policy, communication, numbered, read(communication)));
}

/** How often anybody asks where a finding begins. */
function looksFor(lines: number): number {
  const { communication, findings } = register(lines);
  let looks = 0;
  const watched = findings.map((finding) =>
    Object.defineProperty({ ...finding }, "start", {
      enumerable: true,
      get: () => {
        looks += 1;
        return finding.start;
      },
    }),
  );
  expect(decided({ communication, findings: watched })[0]?.findings).toHaveLength(lines);
  return looks;
}

describe("a mail with many findings", () => {
  it.each<readonly [string, Rule["when"]]>([
    ["a word in the part they stand in", { kind: "health", partOn: "businessFiles" }],
    ["who takes part", { kind: "health", participant: true }],
  ])("is asked once for %s", (_, when) => {
    const rule = sampleRule({ when });
    expect(stepsFor(rule, 800)).toBeLessThan(2.2 * stepsFor(rule, 400));
  });

  it("has each weighed against what stands beside it, wherever that is listed", () => {
    const { communication, findings } = register(3);
    const reversed = findings.slice().reverse();
    expect(decided({ communication, findings })[0]?.findings).toEqual([1, 3, 5]);
    expect(decided({ communication, findings: reversed })[0]?.findings).toEqual([0, 2, 4]);
  });

  it("keeps apart what lies farther off than near", () => {
    const alone = register(1);
    const far = alone.findings.map((each) =>
      each.kind === "health" ? { ...each, start: 60, end: 68 } : each,
    );
    const text = `${"Karen "}${"x".repeat(80)}`;
    const communication: Communication = {
      ...alone.communication,
      parts: [{ name: "body", text }],
    };
    expect(decided({ communication, findings: far })).toEqual([]);
  });

  it("sees a long one that begins far before", () => {
    const { communication } = register(30);
    const long = found("personName", 0, 300);
    const ill = { ...found("health", 310, 318), dataClass: "sensitive" as const };
    const text = "x".repeat(600);
    const given = { ...communication, parts: [{ name: "body", text }] };
    expect(decided({ communication: given, findings: [ill, long] })[0]?.findings).toEqual([0]);
  });

  it("is decided in looks that grow with them", () => {
    expect(looksFor(2000)).toBeLessThan(2.5 * looksFor(1000));
  });

  it("is decided where they are more than a call takes arguments", () => {
    expect(decided(register(130_000))[0]?.findings).toHaveLength(130_000);
  });
});
