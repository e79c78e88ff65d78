import type { PartRole } from "../../../text/types";
import type { Channel, Kind, RecipientField } from "../../../types";
import { valuesOf } from "../../oneOf";
import { asksForRecipients } from "../../recipientFits";
import type { When } from "../../types";
import type { Never } from "./types";

const calendar: readonly Channel[] = ["meeting", "appointment"];

/** Which channels know the thing a condition asks about. */
const knownOn: { readonly [name in keyof When]?: readonly Channel[] } = {
  private: calendar,
  showAs: calendar,
  composeType: ["mail", "meeting", "teams-chat", "teams-channel", "social-media"],
  secureRoute: ["mail"],
  encryptedAttachment: ["mail", ...calendar],
  markedPrivat: ["mail", ...calendar, "teams-channel", "social-media"],
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

const posts: readonly Channel[] = ["sms", "social-media"];

/** Kinds that are looked for on some channels only. */
export const kindsOn: { readonly [kind in Kind]?: readonly Channel[] } = {
  caseHandling: posts,
  childData: posts,
  meetingPurpose: calendar,
  picture: ["social-media"],
  reminder: ["appointment"],
  wrongRecipient: ["mail", "meeting"],
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
  const kinds = valuesOf<Kind>(when.kind);
  const isLookedFor = (kind: Kind): boolean =>
    asked.some((channel) => !kindsOn[kind] || kindsOn[kind]!.indexOf(channel) >= 0);
  if (kinds.length > 0 && !kinds.some(isLookedFor)) {
    const says = `${kinds.join(" or ")} is not looked for on ${told}`;
    never(`${path}.kind`, says, "choose another kind, or add a channel");
  }
  const hasRecipients = asked.some((channel) => fieldsOf[channel]);
  if (isAboutRecipients(when) && !hasRecipients) {
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

function isAboutRecipients(when: When): boolean {
  const asked = when.alsoTo ?? when.everyRecipientOn ?? when.recipients?.atLeast;
  return asksForRecipients(when) || asked !== undefined;
}
