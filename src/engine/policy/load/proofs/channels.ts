import type { PartRole } from "../../../text/types";
import type { Channel, RecipientField } from "../../../types";
import { valuesOf } from "../../oneOf";
import { asksForRecipients } from "../../recipientFits";
import type { When } from "../../types";
import type { Never } from "./types";

const calendar: readonly Channel[] = ["meeting", "appointment"];

/** Which channels know the thing a condition asks about. */
const knownOn: { readonly [name in keyof When]?: readonly Channel[] } = {
  private: calendar,
  showAs: calendar,
  composeType: ["mail", "meeting"],
  secureRoute: ["mail"],
  encryptedAttachment: ["mail"],
  markedPrivat: ["mail"],
  signatureLacks: ["mail"],
  vulnerableCitizen: ["sms"],
  secureApp: ["sms"],
};

const files: readonly PartRole[] = ["attachment", "attachmentName"];

/** What a communication of each channel consists of. */
const partsOf: { readonly [channel in Channel]: readonly PartRole[] } = {
  mail: ["subject", "body", "recipient", ...files],
  meeting: ["subject", "body", "location", "recipient", ...files],
  appointment: ["subject", "body", "location", ...files],
  sms: ["body"],
  "teams-chat": ["body", "recipient", ...files],
  "teams-channel": ["subject", "body", "recipient", ...files],
  "social-media": ["subject", "body", ...files],
};

const mailFields: readonly RecipientField[] = ["to", "cc", "bcc"];

/** Channels that are not here have no recipients. */
const fieldsOf: { readonly [channel in Channel]?: readonly RecipientField[] } = {
  mail: mailFields,
  meeting: ["required", "optional", "resource"],
  "teams-chat": mailFields,
  "teams-channel": mailFields,
};

/** Tells of what a rule asks for and none of its channels has. */
export function channels(when: When, path: string, never: Never): void {
  const asked = valuesOf(when.channel);
  if (asked.length === 0) return;
  const told = asked.join(" and ");
  const tellUnknown = (name: keyof When, what: string): void =>
    never(`${path}.${name}`, `${what} means nothing on ${told}`, "drop it, or add the channel");
  for (const name of Object.keys(knownOn) as (keyof When)[]) {
    const wanted = when[name];
    const isAsked = wanted !== undefined && wanted !== false;
    if (isAsked && !asked.some((channel) => knownOn[name]!.indexOf(channel) >= 0)) {
      tellUnknown(name, `"${name}"`);
    }
  }
  const parts = valuesOf(when.part);
  if (isOnNone(parts, (channel) => partsOf[channel])) tellUnknown("part", parts.join(" or "));
  const hasRecipients = asked.some((channel) => fieldsOf[channel]);
  if (asksForRecipients(when) && !hasRecipients) {
    never(path, `${told} has no recipients to ask about`, "drop the recipients, or add a channel");
    return;
  }
  const fields = valuesOf(when.field);
  if (isOnNone(fields, (channel) => fieldsOf[channel] ?? []))
    tellUnknown("field", fields.join(" or "));

  function isOnNone<T>(wanted: readonly T[], of: (channel: Channel) => readonly T[]) {
    const there = asked.reduce<readonly T[]>((all, channel) => all.concat(of(channel)), []);
    return wanted.length > 0 && !wanted.some((each) => there.indexOf(each) >= 0);
  }
}
