import { Participants } from "../../../src/engine/policy/participants";
import type { Communication, Finding } from "../../../src/engine/types";
import { samplePolicy } from "./samplePolicy";

function isKnown(name: string, given: Partial<Communication>, colleagues: readonly string[] = []) {
  const communication: Communication = {
    channel: "meeting",
    parts: [{ name: "subject", text: name }],
    ...given,
  };
  const finding: Finding = {
    part: "subject",
    start: 0,
    end: name.length,
    kind: "personName",
    dataClass: "ordinary",
    confidence: "high",
    person: 1,
  };
  const lists = { ...samplePolicy().lists, addresses: { colleagues } };
  return new Participants(communication, samplePolicy({ lists }), [finding]).has(finding);
}

const peter = { field: "required", name: "Peter Holm", address: "ph@kommune.example" } as const;

describe("a name in a meeting", () => {
  test.each<readonly [string, string, Partial<Communication>, boolean]>([
    ["an attendee's", "Peter Holm", { recipients: [peter] }, true],
    ["an attendee's first name", "Peter", { recipients: [peter] }, true],
    ["an attendee's, in the genitive", "Peter Holms", { recipients: [peter] }, true],
    [
      "an attendee's whose address is made of initials",
      "Lone Bach",
      { recipients: [{ field: "required", address: "lba@kommune.example" }] },
      true,
    ],
    ["the sender's", "Lone Bach", { sender: { address: "lone.bach@kommune.example" } }, true],
    ["the writer's", "Lone Bach", { traits: { writer: "lone.bach@kommune.example" } }, true],
    ["somebody else's", "Hanne Madsen", { recipients: [peter] }, false],
    ["somebody else's with the same first name", "Peter Lund", { recipients: [peter] }, false],
    [
      "somebody else's who shares initials with a named attendee",
      "Hanne Madsen",
      { recipients: [{ field: "required", name: "Hans Munk", address: "hm@kommune.example" }] },
      false,
    ],
  ])("%s is told apart", (_, name, given, expected) => {
    expect(isKnown(name, given)).toBe(expected);
  });

  test("a colleague the policy lists is known", () => {
    expect(isKnown("Ida Krag", {}, ["name:Ida Krag"])).toBe(true);
  });
});
