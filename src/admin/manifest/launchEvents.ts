import type { Element } from "@xmldom/xmldom";
import { allNamed, pointsOfType } from "./elements";
import type { ManifestRule } from "./types";

/**
 * Outlook's events and the Mailbox requirement set each came with. Source: "Configure your Outlook
 * add-in for event-based activation" in the add-ins documentation.
 */
export const eventSets: { readonly [event: string]: string } = {
  OnNewMessageCompose: "1.10",
  OnNewAppointmentOrganizer: "1.10",
  OnMessageAttachmentsChanged: "1.11",
  OnAppointmentAttachmentsChanged: "1.11",
  OnMessageRecipientsChanged: "1.11",
  OnAppointmentAttendeesChanged: "1.11",
  OnAppointmentTimeChanged: "1.11",
  OnAppointmentRecurrenceChanged: "1.11",
  OnInfoBarDismissClicked: "1.11",
  OnMessageSend: "1.12",
  OnAppointmentSend: "1.12",
  OnMessageCompose: "1.12",
  OnAppointmentOrganizer: "1.12",
  OnMessageFromChanged: "1.13",
  OnAppointmentFromChanged: "1.13",
  OnSensitivityLabelChanged: "1.13",
  OnMessageDecrypt: "1.16",
};

/** Pairs of which one fires beside the other. */
const overlapping: { readonly [event: string]: string } = {
  OnNewMessageCompose: "OnMessageCompose",
  OnNewAppointmentOrganizer: "OnAppointmentOrganizer",
};

/** Events Outlook knows, each once, and none that fires beside another. */
export const eventsAreKnown: ManifestRule = {
  name: "events-are-known",
  check(root, report) {
    const seen: string[] = [];
    for (const event of launchEvents(root)) {
      const type = event.getAttribute("Type") ?? "";
      if (eventSets[type] === undefined) report(`"${type}" is not an event of Outlook`, event);
      if (seen.includes(type)) report(`${type} is declared twice`, event);
      seen.push(type);
    }
    for (const event of launchEvents(root)) {
      const other = overlapping[event.getAttribute("Type") ?? ""];
      if (other !== undefined && seen.includes(other))
        report(`${event.getAttribute("Type")} fires beside ${other}`, event);
    }
  },
};

const sendEvents = ["OnMessageSend", "OnAppointmentSend"];

/** Only sending has a mode, and ours is soft block: see docs/decisions/soft-block.md. */
export const sendIsSoftBlocked: ManifestRule = {
  name: "send-is-soft-blocked",
  check(root, report) {
    for (const event of launchEvents(root)) {
      const mode = event.getAttribute("SendMode");
      const isSending = sendEvents.includes(event.getAttribute("Type") ?? "");
      if (isSending && mode !== "SoftBlock")
        report(`SendMode must be SoftBlock, written so, not ${mode ?? "absent"}`, event);
      if (!isSending && mode !== null)
        report(`${event.getAttribute("Type")} has no SendMode`, event);
    }
    for (const type of sendEvents)
      if (!launchEvents(root).some((event) => event.getAttribute("Type") === type))
        report(`${type} is missing`, launchPoint(root));
  },
};

export function launchEvents(root: Element): readonly Element[] {
  return allNamed(root, "LaunchEvent");
}

function launchPoint(root: Element): Element | undefined {
  return pointsOfType(root, "LaunchEvent")[0];
}
