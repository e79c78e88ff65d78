import { loadNamedPolicy } from "../../src/admin/presets";
import { check } from "../../src/engine/check";
import type { Communication } from "../../src/engine/types";
import { alertText } from "../../src/wording/alert";

const loaded = loadNamedPolicy("jammerbugt");
if ("problems" in loaded) throw new Error("jammerbugt has problems");
const { policy } = loaded;

/** Invented numbers of people born in 1890. */
const numbers = Array.from({ length: 12 }, (_, day) => `${String(day + 10)}0190-500${day % 10}`);
const listToLookAlike: Communication = {
  channel: "mail",
  sender: { name: "Lone Bach", address: "lone.bach@jammerbugt.dk" },
  recipients: [{ field: "to", name: "Jonas Holm", address: "jonas.holm@jammerbugt.example" }],
  parts: [
    { name: "subject", text: "Listen" },
    { name: "body", text: numbers.map((each) => `CPR-nummer ${each}`).join("\n") },
  ],
};

test("what several rules mind is said once", () => {
  const verdict = check(listToLookAlike, policy);
  const { plain } = alertText(verdict, listToLookAlike, policy, "da");
  const lines = plain.split("\n").filter((line) => line !== "");
  expect(verdict.reasons.length).toBeGreaterThan(2);
  expect(lines.length).toBeGreaterThan(2);
  expect(new Set(lines).size).toBe(lines.length);
  expect(plain.match(/forkert modtager/g)).toHaveLength(1);
  expect(plain.match(/12 CPR-numre/g)).toHaveLength(1);
});

test("the address that may be wrong is named, and no guideline's number can be torn", () => {
  const { plain } = alertText(check(listToLookAlike, policy), listToLookAlike, policy, "da");
  expect(plain).toContain(`forkert modtager: ${listToLookAlike.recipients![0]!.address}.`);
  expect(plain).toMatch(/\([A-Z]{2}\u2011/);
  expect(plain).not.toMatch(/\b[A-Z]{2}-[A-Z]\d/);
});
