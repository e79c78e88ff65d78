import { readFileSync } from "node:fs";
import { loadNamedPolicy } from "../../src/admin/presets";
import { check } from "../../src/engine/check";
import { PartCounts } from "../../src/engine/partCounts";
import { policyVersion } from "../../src/engine/policy/policyVersion";
import type { Policy } from "../../src/engine/policy/types";
import type { Communication, Part } from "../../src/engine/types";
import { engineVersion } from "../../src/engine/version";
import { inventedCpr } from "../mails/attachments/write/inventedCpr";

const policy = presetPolicy("jammerbugt");
const about = { channel: "mail", at: "2026-11-21" } as const;

function presetPolicy(name: string): Policy {
  const loaded = loadNamedPolicy(name);
  if ("problems" in loaded) throw new Error(`${name} has problems`);
  return loaded.policy;
}

function mailWith(part: Part): Communication {
  return {
    ...about,
    sender: { address: "lone.bach@jammerbugt.dk" },
    recipients: [{ field: "to", address: "jens@mail.example" }],
    parts: [part],
  };
}

const lines = Array.from({ length: 30 }, (_, index) => `CPR-nr. ${inventedCpr(index)}\n`);

describe("the counts of an attachment", () => {
  it("weigh as much as its text: thirty people's numbers", () => {
    const counts = new PartCounts(about, policy);
    counts.add(lines.slice(0, 12).join(""));
    counts.add(lines.slice(12).join(""));
    const checked = counts.checked("1|2|liste.docx");
    const name = "attachment:liste.docx";
    const byCounts = check(mailWith({ name, checked }), policy);
    const byText = check(mailWith({ name, text: lines.join("") }), policy);
    expect(checked).toMatchObject({ people: 30, found: [{ kind: "cpr", count: 30, people: 30 }] });
    expect(byCounts.reasons.map(({ rule }) => rule)).toEqual(
      byText.reasons.map(({ rule }) => rule),
    );
    expect(byCounts.reasons.map(({ rule }) => rule)).toContain("many-peoples-numbers-in-one-mail");
  });

  it("tell one person named thirty times from thirty people", () => {
    const counts = new PartCounts(about, policy);
    counts.add(lines[0]!.repeat(15));
    counts.add(lines[0]!.repeat(15));
    const checked = counts.checked("1|2|liste.docx");
    expect(checked).toMatchObject({ people: 1, found: [{ count: 30, people: 1 }] });
    const { reasons } = check(mailWith({ name: "attachment:liste.docx", checked }), policy);
    expect(reasons.map(({ rule }) => rule)).not.toContain("many-peoples-numbers-in-one-mail");
  });

  it("hold no word of the text", () => {
    const counts = new PartCounts(about, policy);
    counts.add(`Ida Testesen, ${lines[0]!}`);
    expect(JSON.stringify(counts.checked("id"))).not.toMatch(/Ida|Testesen|90500/i);
  });

  it("are bound to the engine and to what the policy looks for", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(engineVersion).toBe(version);
    const lists = { ...policy.lists, testNumbers: ["111111-1118"] };
    expect(policyVersion({ ...policy, lists })).not.toBe(policyVersion(policy));
    expect(policyVersion({ ...policy, rules: [] })).toBe(policyVersion(policy));
  });
});
