import { isAppointment, isCompose, type Item, type ItemKind } from "./item";
import { toWireAttachment } from "./handlers/attachments";
import { toWire } from "./handlers/recipients";
import type { Mailbox } from "./mailbox";

const ITEM_TYPE: Readonly<Record<ItemKind, number>> = {
  messageRead: 1,
  appointmentRead: 2,
  messageCompose: 4,
  appointmentCompose: 5,
};

/** The numbers of the wire, whose order is not that of their strength. */
const PERMISSION_LEVEL = {
  Restricted: 0,
  ReadItem: 1,
  ReadWriteMailbox: 2,
  ReadWriteItem: 3,
} as const;

export type Permission = keyof typeof PERMISSION_LEVEL;

/** The answer to `GetInitialData`: what Office.js knows before the first call. */
export function initialData(
  item: Item,
  mailbox: Mailbox,
  permission: Permission,
  hostVersion: string,
): Readonly<Record<string, unknown>> {
  return {
    itemType: ITEM_TYPE[item.kind],
    permissionLevel: PERMISSION_LEVEL[permission],
    userDisplayName: mailbox.displayName,
    userEmailAddress: mailbox.emailAddress,
    userProfileType: "office365",
    userTimeZone: mailbox.timeZone,
    hostVersion,
    owaView: "ThreeColumns",
    timeZoneOffsets: null,
    isRestIdSupported: true,
    isFromSharedFolder: item.isShared,
    openWindowOpen: false,
    conversationId: item.conversationId ?? null,
    inReplyTo: item.inReplyTo ?? null,
    seriesId: null,
    ...(isCompose(item) ? {} : readData(item)),
  };
}

function readData(item: Item): Readonly<Record<string, unknown>> {
  const people = (recipients: Item["to"]) => recipients.map((one) => toWire(one, item));
  return {
    id: item.itemId,
    itemClass: isAppointment(item) ? "IPM.Appointment" : "IPM.Note",
    internetMessageId: item.internetHeaders["Message-ID"],
    subject: item.subject,
    normalizedSubject: item.subject.replace(/^((re|sv|vs|fw|fwd):\s*)+/i, ""),
    sender: toWire(item.from, item),
    from: toWire(item.from, item),
    organizer: toWire(item.from, item),
    to: people(item.to),
    cc: people(item.cc),
    bcc: people(item.bcc),
    attachments: item.attachments.map(toWireAttachment),
    dateTimeCreated: item.created,
    dateTimeModified: item.created,
    start: item.start,
    end: item.end,
    location: item.location,
    recurrence: item.recurrence,
    isAllDayEvent: item.isAllDayEvent,
    sensitivity: item.sensitivity,
    isRead: true,
    entities: {},
    filteredEntities: {},
    regExMatches: {},
    selectedEntities: {},
    selectedRegExMatches: {},
  };
}
