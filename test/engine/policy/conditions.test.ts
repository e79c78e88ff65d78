import { factsOf } from "../../../src/engine/policy/facts";
import { fitOf } from "../../../src/engine/policy/fits";
import type { Lists, When } from "../../../src/engine/policy/types";
import { read } from "../../../src/engine/text/read";
import type { Communication, Finding } from "../../../src/engine/types";
import { samplePolicy } from "./samplePolicy";

const signature =
  "\n\nMed vänlig hälsning\nLena Berg\nHandläggare\nÄlvkarleby kommun\nTel 026-83 000";

const mail: Communication = {
  channel: "mail",
  at: "2026-11-21",
  sender: { name: "Lone Bach", address: "lone.bach@kommune.example" },
  recipients: [
    { field: "to", name: "Jens Ørum", address: "jens.oerum@gmail.com" },
    { field: "cc", address: "kollega@kommune.example" },
  ],
  parts: [
    { name: "subject", text: "Privat: Din sag" },
    { name: "body", text: `Hej\n\nNummeret er 010180-0008. Zoom: https://zoom.us/j/1${signature}` },
  ],
  traits: { composeType: "reply", encryptedAttachment: true },
};

function found(kind: Finding["kind"], given: Partial<Finding> = {}): Finding {
  return {
    part: "body",
    region: "new",
    start: 17,
    end: 28,
    kind,
    dataClass: "confidential",
    confidence: "high",
    ...given,
  };
}

const findings = [
  found("cpr", { person: 1 }),
  found("health", { dataClass: "sensitive", confidence: "medium", linked: true }),
  found("religion", { dataClass: "sensitive", confidence: "low", linked: false }),
  found("caseNumber", { part: "subject", region: undefined, start: 12, end: 15 }),
  found("foreignVideoPlatform", { dataClass: "conduct", start: 30, end: 55 }),
  found("phone", { region: "history", dataClass: "ordinary", start: 5, end: 13 }),
];

const lists: Lists = {
  ...samplePolicy().lists,
  addresses: {
    councillors: ["lone.bach@kommune.example"],
    approvedRecipients: ["kommune.example"],
    forbiddenPlatforms: ["zoom"],
    approvedPlatforms: ["teams"],
  },
  departments: [{ id: "jobcenter", addresses: ["lone.*@kommune.example"] }],
};

function fits(when: When, given: Partial<Communication> = {}): boolean {
  const communication = { ...mail, ...given };
  const facts = factsOf(samplePolicy({ lists }), communication, findings, read(communication));
  return fitOf({ when, then: "prompt" }, facts) !== undefined;
}

/** For each condition: what fits the mail above, and what does not. */
const conditions: readonly (readonly [string, When, When])[] = [
  ["channel", { channel: ["mail", "sms"] }, { channel: "meeting" }],
  ["direction", { direction: "outgoing" }, { direction: "incoming" }],
  ["audience", { audience: "private-webmail" }, { audience: "external" }],
  ["privatePerson", { privatePerson: true }, { privatePerson: true, field: "cc" }],
  ["ownPrivateAddress", { ownPrivateAddress: false }, { ownPrivateAddress: true }],
  ["field", { field: "cc" }, { field: "bcc" }],
  ["recipientOn", { recipientOn: "approvedRecipients" }, { recipientOn: "councillors" }],
  ["recipientNotOn", { recipientNotOn: "approvedRecipients" }, { recipientNotOn: "colleagues" }],
  ["everyRecipientOn", {}, { everyRecipientOn: "approvedRecipients" }],
  ["alsoTo", { alsoTo: "internal" }, { alsoTo: "external" }],
  ["senderAudience", { senderAudience: "internal" }, { senderAudience: "external" }],
  ["senderOn", { senderOn: "councillors" }, { senderOn: "hrMailboxes" }],
  ["senderNotOn", { senderNotOn: "forbiddenPlatforms" }, { senderNotOn: "councillors" }],
  ["senderNotOn a list not kept", {}, { senderNotOn: "hrMailboxes" }],
  ["senderMailbox", { senderMailbox: "own" }, { senderMailbox: "shared" }],
  ["department", { department: "jobcenter" }, { department: "skole" }],
  ["departmentKnown", { departmentKnown: true }, { departmentKnown: false }],
  ["composeType", { composeType: "reply" }, { composeType: ["new", "forward"] }],
  ["private, not known", {}, { private: false }],
  ["showAs, not known", {}, { showAs: ["free", "busy"] }],
  ["secureRoute", { secureRoute: false }, { secureRoute: true }],
  ["encryptedAttachment", { encryptedAttachment: true }, { encryptedAttachment: false }],
  ["markedPrivat", { markedPrivat: true }, { markedPrivat: false }],
  ["vulnerableCitizen", { vulnerableCitizen: false }, { vulnerableCitizen: true }],
  ["secureApp", { secureApp: false }, { secureApp: true }],
  ["signatureLacks", { signatureLacks: "072-### ## ##" }, { signatureLacks: "026-8# ###" }],
  ["kind", { kind: ["cpr", "iban"] }, { kind: "iban" }],
  ["dataClass", { dataClass: "sensitive" }, { dataClass: "criminal" }],
  ["part", { part: "subject" }, { part: "location" }],
  ["region", { region: "history" }, { region: "signature" }],
  ["confidence", { kind: "health", confidence: "medium" }, { kind: "health", confidence: "high" }],
  ["linkedToPerson", { linkedToPerson: false }, { kind: "health", linkedToPerson: false }],
  [
    "a kind that identifies by itself",
    { kind: "cpr", linkedToPerson: true },
    { kind: "cpr", linkedToPerson: false },
  ],
  ["participant", { kind: "cpr", participant: false }, { kind: "cpr", participant: true }],
  ["foundOn", { foundOn: "forbiddenPlatforms" }, { foundOn: "approvedPlatforms" }],
  [
    "foundNotOn",
    { kind: "foreignVideoPlatform", foundNotOn: "approvedPlatforms" },
    { kind: "foreignVideoPlatform", foundNotOn: "forbiddenPlatforms" },
  ],
  ["within", { kind: "health", within: "cpr" }, { kind: "health", within: "caseNumber" }],
  ["partOn", { partOn: "forbiddenPlatforms" }, { part: "subject", partOn: "forbiddenPlatforms" }],
  ["near", { kind: "cpr", near: { region: "history" } }, { kind: "cpr", near: { kind: "iban" } }],
  [
    "findings",
    { dataClass: "sensitive", findings: { atLeast: 2 } },
    { dataClass: "sensitive", findings: { atLeast: 3 } },
  ],
  ["people", { kind: "cpr", people: { atMost: 1 } }, { kind: "cpr", people: { atLeast: 2 } }],
  [
    "recipients",
    { recipients: { atLeast: 2, atMost: 2 } },
    { audience: "internal", recipients: { atLeast: 2 } },
  ],
  [
    "besides",
    { kind: "cpr", besides: { kind: "health" } },
    { kind: "cpr", besides: { kind: "health", confidence: "high" } },
  ],
  [
    "without",
    { kind: "cpr", without: { kind: "iban" } },
    { kind: "cpr", without: { part: "subject" } },
  ],
];

describe.each(conditions)("the condition %s", (_, fitting, not) => {
  test("holds where it should", () => expect(fits(fitting)).toBe(true));
  test("does not where it should not", () => expect(fits(not)).toBe(false));
});

describe("exceptions by unless", () => {
  const spoken = (when: When, unless: When | readonly When[]) => {
    const facts = factsOf(samplePolicy({ lists }), mail, findings, read(mail));
    return fitOf({ when, unless, then: "prompt" }, facts);
  };

  test("take findings out, and the rule keeps the others", () => {
    const fit = spoken({ dataClass: ["sensitive", "confidential"], part: "body" }, { kind: "cpr" });
    expect(fit?.findings.map(({ kind }) => kind)).toEqual(["health", "religion"]);
  });

  test("take recipients out", () => {
    const fit = spoken({ field: ["to", "cc"] }, { audience: "internal" });
    expect(fit?.recipients.map(({ index }) => index)).toEqual([0]);
  });

  test("silence the rule in a situation", () => {
    expect(spoken({ kind: "cpr" }, { composeType: "reply" })).toBeUndefined();
    expect(spoken({ kind: "cpr" }, { composeType: "new" })).toBeDefined();
  });

  test("silence the rule when nothing is left", () => {
    expect(spoken({ kind: "cpr" }, { region: "new" })).toBeUndefined();
  });

  test("may be several", () => {
    const fit = spoken({ dataClass: ["sensitive", "confidential"], part: "body" }, [
      { kind: "cpr" },
      { confidence: "medium", kind: "health" },
    ]);
    expect(fit?.findings.map(({ kind }) => kind)).toEqual(["religion"]);
  });
});

test("a number in one recipient concerns no rule about another", () => {
  const inAddress = found("cpr", { part: "recipient:1", region: undefined });
  const facts = factsOf(samplePolicy(), mail, [inAddress], read(mail));
  const rule = { when: { kind: "cpr", audience: "private-webmail" }, then: "prompt" } as const;
  expect(fitOf(rule, facts)).toBeUndefined();
  expect(fitOf({ ...rule, when: { kind: "cpr", audience: "internal" } }, facts)).toBeDefined();
});
