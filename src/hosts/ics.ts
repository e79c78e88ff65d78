import ICAL from "ical.js";
import type { Communication, Part, Recipient, Traits } from "../engine/types";
import { attachedParts, type AttachedFile, type ReadsFile } from "./attachments";
import { decodeText } from "./attachments/decodeText";
import { decodeBase64 } from "./attachments/transferEncoding";
import { calendarFault, quotedLine, withoutEncodings } from "./calendarLines";
import { UnreadableInput } from "./unreadableInput";

type Component = InstanceType<typeof ICAL.Component>;
type Property = InstanceType<typeof ICAL.Property>;

/**
 * Reads a calendar file (RFC 5545): one communication for each event, a meeting where it has
 * attendees and an appointment where it has none. Changed instances of a series count as events.
 * `at` is today as an ISO date. `reads` reads the files in it; without one they are read as classic
 * Outlook reads them.
 */
export async function readIcs(
  bytes: Uint8Array,
  at: string,
  reads?: ReadsFile,
): Promise<readonly Communication[]> {
  const events: Communication[] = [];
  for (const calendar of parsed(decodeText(bytes))) {
    for (const event of calendar.getAllSubcomponents("vevent"))
      events.push(await eventOf(event, methodOf(calendar), at, reads));
  }
  if (events.length === 0) throw new UnreadableInput("the calendar file holds no event (VEVENT)");
  return events;
}

function parsed(text: string): readonly Component[] {
  const fault = calendarFault(text);
  if (fault) throw new UnreadableInput(fault);
  try {
    const tree: unknown = ICAL.parse(withoutEncodings(text));
    const trees = Array.isArray(tree) && Array.isArray(tree[0]) ? tree : [tree];
    return trees.map((each) => new ICAL.Component(each));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const line = quotedLine(text, why);
    const place = line === undefined ? "" : `line ${line}: `;
    throw new UnreadableInput(`${place}the calendar file cannot be taken apart: ${why}`);
  }
}

function methodOf(calendar: Component): string {
  return String(calendar.getFirstPropertyValue("method") ?? "").toUpperCase();
}

async function eventOf(
  event: Component,
  method: string,
  at: string,
  reads?: ReadsFile,
): Promise<Communication> {
  const recipients = event.getAllProperties("attendee").map(attendee);
  const organizer = event.getFirstProperty("organizer");
  const attached = event.getAllProperties("attach");
  const files = await attachedParts(attached.filter(isFile).map(fileOf), reads);
  return {
    channel: recipients.length > 0 ? "meeting" : "appointment",
    direction: "outgoing",
    at,
    ...(organizer ? { sender: mailbox(organizer) } : {}),
    recipients: recipients.filter((each) => each.address !== addressOf(organizer)),
    parts: textsOf(event).concat(
      attached.filter((each) => !isFile(each)).flatMap(reference),
      files.parts,
    ),
    traits: {
      ...traitsOf(event, method),
      ...(files.encrypted ? { encryptedAttachment: true } : {}),
    },
  };
}

function attendee(property: Property): Recipient {
  const role = text(property.getParameter("role")).toUpperCase();
  const type = text(property.getParameter("cutype")).toUpperCase();
  const isResource = type === "RESOURCE" || type === "ROOM" || role === "NON-PARTICIPANT";
  const field = isResource ? "resource" : role === "OPT-PARTICIPANT" ? "optional" : "required";
  return { field, ...mailbox(property) };
}

function mailbox(property: Property): { name: string; address: string } {
  return { name: text(property.getParameter("cn")), address: addressOf(property) };
}

function addressOf(property: Property | null): string {
  return text(property?.getFirstValue()).replace(/^mailto:/i, "");
}

function textsOf(event: Component): readonly Part[] {
  const html = text(event.getFirstPropertyValue("x-alt-desc"));
  const body: Part = html
    ? { name: "body", text: html, format: "html" }
    : { name: "body", text: text(event.getFirstPropertyValue("description")), format: "text" };
  return [
    { name: "subject", text: text(event.getFirstPropertyValue("summary")) },
    body,
    { name: "location", text: text(event.getFirstPropertyValue("location")) },
  ];
}

function reference(property: Property): readonly Part[] {
  const name = fileName(property) || text(property.getFirstValue());
  return [
    { name: `attachmentName:${name}`, text: name },
    { name: `attachment:${name}`, unread: "calendar files carry only a reference to it" },
  ];
}

/** Its bytes stand in the file. */
function isFile(property: Property): boolean {
  return /^(?:base64|b)$/i.test(text(property.getParameter("encoding")));
}

function fileOf(property: Property, index: number): AttachedFile {
  return {
    name: fileName(property) || `attachment ${index + 1}`,
    mediaType: text(property.getParameter("fmttype")),
    bytes: decodeBase64(bytesWritten(property)),
  };
}

function bytesWritten(property: Property): string {
  const value: unknown = property.getFirstValue();
  return value instanceof ICAL.Binary ? String(value.value) : text(value);
}

function fileName(property: Property): string {
  return ["filename", "x-filename", "x-apple-filename"]
    .map((name) => text(property.getParameter(name)))
    .filter((name) => name !== "")
    .concat("")[0]!;
}

function traitsOf(event: Component, method: string): Traits {
  const status = text(event.getFirstPropertyValue("status")).toUpperCase();
  const marking = text(event.getFirstPropertyValue("class")).toUpperCase();
  return {
    private: marking === "PRIVATE" || marking === "CONFIDENTIAL",
    cancelled: method === "CANCEL" || status === "CANCELLED",
    showAs: showAsOf(event),
  };
}

const busyStatuses: { readonly [status: string]: Traits["showAs"] } = {
  FREE: "free",
  TENTATIVE: "tentative",
  BUSY: "busy",
  OOF: "oof",
  WORKINGELSEWHERE: "workingElsewhere",
};

function showAsOf(event: Component): Traits["showAs"] {
  const microsoft = text(event.getFirstPropertyValue("x-microsoft-cdo-busystatus")).toUpperCase();
  const transparency = text(event.getFirstPropertyValue("transp")).toUpperCase();
  return busyStatuses[microsoft] ?? (transparency === "TRANSPARENT" ? "free" : "busy");
}

function text(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return first === undefined || first === null ? "" : String(first);
}
