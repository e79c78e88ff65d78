import type { Communication, Verdict } from "../../src/engine/types";
import { alertText } from "../../src/wording/alert";
import { maskedExcerpt } from "../../src/wording/excerpt";
import type { Because } from "../../src/wording/reasonText";
import { shownName } from "../../src/wording/shownName";

const policy: Because = {
  language: "da",
  rules: [{ id: "rule", because: { ids: ["JK-M3"], text: { da: "Fordi det er *aftalt*." } } }],
};

/** Two questions about one file: the first is said in full, the second in a line. */
function alertAbout(file: string, address = "x@firma.example", kinds = 1) {
  const communication: Communication = {
    channel: "mail",
    recipients: [{ field: "to", address }],
    parts: [{ name: `attachment:${file}`, text: "" }],
  };
  const found = { dataClass: "confidential", confidence: "high", start: 0, end: 1 } as const;
  const all = ["cpr", "health", "religion", "ethnicity", "genetic", "biometric"] as const;
  const findings = all.slice(0, kinds).map((kind) => {
    return { ...found, kind, part: `attachment:${file}` };
  });
  const reason = {
    rule: "rule",
    because: "",
    effect: "prompt",
    digest: "",
    findings: findings.map((_, index) => index),
    recipients: [0],
  } as const;
  const verdict: Verdict = {
    effect: "prompt",
    whenSecured: "prompt",
    reasons: [reason, { ...reason, recipients: [] }],
    findings,
    remedies: [],
  };
  return alertText(verdict, communication, policy, "da");
}

it("a file's name cannot format the alert, in the first reason or in a later one", () => {
  const { markdown } = alertAbout("**hej** [klik](https://ond.example) <b>.txt");
  expect(markdown.match(/(?<!\\)\*\*/g)).toHaveLength(2);
  expect(markdown).not.toMatch(/(?<!\\)[[\]<>]/);
});

it("the municipality's reason is text, not markup", () => {
  expect(alertAbout("brev.txt").markdown).toContain("\\*aftalt\\*");
});

it("a file's name stays on its line and in its direction", () => {
  const { plain } = alertAbout("brev\r\n\r\nDu kan roligt sende.\u202Efdp.exe");
  expect(plain.split("\n\n")).toHaveLength(3);
  expect(plain).not.toContain("\u202E");
});

it("what to do is said however long the names are", () => {
  for (const kinds of [1, 6]) {
    const { plain, markdown } = alertAbout(
      "_".repeat(3000),
      `${"*".repeat(3000)}@x.example`,
      kinds,
    );
    for (const text of [plain, markdown]) {
      expect(text.length).toBeLessThanOrEqual(500);
      expect(text).toContain("Vælg »Se hvorfor«.");
    }
    expect(markdown.match(/(?<!\\)(?:\\\\)*\*\*/g)).toHaveLength(2);
  }
});

it("of a long name the beginning and the end are shown", () => {
  const shown = shownName(`bo@kommune.example.${"a".repeat(200)}.ond.example`);
  expect(shown).toHaveLength(80);
  expect(shown.startsWith("bo@kommune.example.")).toBe(true);
  expect(shown.endsWith(".ond.example")).toBe(true);
});

it.each([
  ["111111-1118", "11••••-••••"],
  ["１１１１１１-１１１８", "１１••••-••••"],
  ["111111\u20131118", "11••••\u2013••••"],
  ["Łukasz Šimić", "Łu•••• •••••"],
  ["Ќирил", "Ќи•••"],
  ["𝟏𝟏𝟏𝟏11", "𝟏𝟏••••"],
  ["11\u200B1111", "11•••••"],
])("of %s only the first two signs are shown", (found, shown) => {
  expect(maskedExcerpt(found)).toBe(shown);
});
