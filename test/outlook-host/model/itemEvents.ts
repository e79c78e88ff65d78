import { toWireAttachment } from "./handlers/attachments";
import { isAppointment, type Attachment, type Item, type Recipient } from "./item";

/** One change as Outlook announces it: to launch events, and to panes that registered. */
export interface ItemEvent {
  /** `Type` of a `LaunchEvent` in the manifest. */
  readonly launchType: string;
  /** Name under which a page registers on the wire; absent where this library knows none. */
  readonly wireName?: string;
  /** What is pushed to panes under `wireName`. */
  readonly details: Readonly<Record<string, unknown>>;
  /** What the handler of the launch event finds on its event. */
  readonly launchDetails: Readonly<Record<string, unknown>>;
}

/** The events that the change from `before` to `after` raises, in Outlook's terms. */
export function itemEvents(before: Item, after: Item): readonly ItemEvent[] {
  return [
    ...recipientEvents(before, after),
    ...attachmentEvents(before, after),
    ...senderEvents(before, after),
    ...labelEvents(before, after),
    ...(isAppointment(after) ? appointmentEvents(before, after) : []),
  ];
}

function recipientEvents(before: Item, after: Item): readonly ItemEvent[] {
  const to = differ(before.to, after.to);
  const cc = differ(before.cc, after.cc);
  const bcc = differ(before.bcc, after.bcc);
  if (!to && !cc && !bcc) return [];
  const appointment = isAppointment(after);
  const fields = appointment ? { required: to, optional: cc, resources: false } : { to, cc, bcc };
  return [
    {
      launchType: appointment ? "OnAppointmentAttendeesChanged" : "OnMessageRecipientsChanged",
      wireName: "olkRecipientsChanged",
      details: fields,
      launchDetails: { changedRecipientFields: fields },
    },
  ];
}

function differ(before: readonly Recipient[], after: readonly Recipient[]): boolean {
  const addresses = (recipients: readonly Recipient[]) =>
    recipients.map(({ address, name }) => `${name}<${address}>`).join();
  return addresses(before) !== addresses(after);
}

function attachmentEvents(before: Item, after: Item): readonly ItemEvent[] {
  const added = missing(after.attachments, before.attachments);
  const removed = missing(before.attachments, after.attachments);
  return [
    ...added.map((attachment) => attachmentEvent("added", attachment, after)),
    ...removed.map((attachment) => attachmentEvent("removed", attachment, after)),
  ];
}

function missing(here: readonly Attachment[], there: readonly Attachment[]): typeof here {
  return here.filter(({ id }) => !there.some((other) => other.id === id));
}

function attachmentEvent(status: string, attachment: Attachment, item: Item): ItemEvent {
  const details = toWireAttachment(attachment);
  return {
    launchType: isAppointment(item)
      ? "OnAppointmentAttachmentsChanged"
      : "OnMessageAttachmentsChanged",
    wireName: "olkAttachmentsChanged",
    details: { attachmentStatus: status, attachmentDetails: details },
    launchDetails: {
      attachmentStatus: status,
      attachmentDetails: { ...details, attachmentType: attachment.kind },
    },
  };
}

function senderEvents(before: Item, after: Item): readonly ItemEvent[] {
  if (!differ([before.from], [after.from])) return [];
  const launchType = isAppointment(after) ? "OnAppointmentFromChanged" : "OnMessageFromChanged";
  return [{ launchType, details: {}, launchDetails: {} }];
}

function labelEvents(before: Item, after: Item): readonly ItemEvent[] {
  if (before.sensitivityLabel === after.sensitivityLabel) return [];
  return [{ launchType: "OnSensitivityLabelChanged", details: {}, launchDetails: {} }];
}

function appointmentEvents(before: Item, after: Item): readonly ItemEvent[] {
  const { start, end } = after;
  const time: ItemEvent = {
    launchType: "OnAppointmentTimeChanged",
    wireName: "olkAppointmentTimeChanged",
    details: { start, end },
    launchDetails: { start, end },
  };
  const recurrence: ItemEvent = {
    launchType: "OnAppointmentRecurrenceChanged",
    wireName: "olkRecurrenceChanged",
    details: { recurrence: JSON.stringify(after.recurrence) },
    launchDetails: { recurrence: after.recurrence },
  };
  return [
    ...(before.start !== start || before.end !== end ? [time] : []),
    ...(before.recurrence !== after.recurrence ? [recurrence] : []),
  ];
}
