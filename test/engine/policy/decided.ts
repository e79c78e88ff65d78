import { decide, type Decision } from "../../../src/engine/policy/decide";
import type { Policy, Rule } from "../../../src/engine/policy/types";
import { read } from "../../../src/engine/text/read";
import type { Communication, Finding } from "../../../src/engine/types";
import { samplePolicy } from "./samplePolicy";

/** The one number in `mail`. */
export const number: Finding = {
  part: "body",
  region: "new",
  start: 0,
  end: 11,
  kind: "cpr",
  dataClass: "confidential",
  confidence: "high",
  person: 1,
};

export const mail: Communication = {
  channel: "mail",
  at: "2026-11-21",
  sender: { name: "Lone Bach", address: "lone.bach@kommune.example" },
  recipients: [{ field: "to", address: "jens@gmail.com" }],
  parts: [
    { name: "subject", text: "Din sag" },
    { name: "body", text: "010180-0008" },
  ],
};

/** The same mail to others. */
export function to(...addresses: readonly string[]): Communication {
  return { ...mail, recipients: addresses.map((address) => ({ field: "to", address })) };
}

interface Given {
  readonly policy?: Partial<Policy>;
  readonly findings?: readonly Finding[];
}

/** What a policy of these rules decides. */
export function decided(
  rules: readonly Rule[],
  communication: Communication = mail,
  given: Given = {},
): Decision {
  const policy = samplePolicy({ rules, ...given.policy });
  return decide(policy, communication, given.findings ?? [number], read(communication));
}
