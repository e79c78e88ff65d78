import type { ItemForm } from "./draft";

/**
 * Names that copies already installed rely on: a manifest is updated tenant by tenant, so none of
 * these may ever change. The manifest spells them out; a test holds the two together.
 */
export const paneControls: { readonly [form in ItemForm]: string } = {
  "message-compose": "postvagtMessageComposePane",
  "appointment-compose": "postvagtAppointmentOrganizerPane",
  "message-read": "postvagtMessageReadPane",
  "appointment-read": "postvagtAppointmentAttendeePane",
};

export const sendSecurelyControl = "postvagtMessageSendSecurely";
export const sendSecurelyFunction = "postvagtSendSecurely";

export const launchEventFunctions = {
  OnMessageCompose: "postvagtOnMessageCompose",
  OnMessageRecipientsChanged: "postvagtOnMessageRecipientsChanged",
  OnMessageAttachmentsChanged: "postvagtOnMessageAttachmentsChanged",
  OnMessageFromChanged: "postvagtOnMessageFromChanged",
  OnSensitivityLabelChanged: "postvagtOnSensitivityLabelChanged",
  OnInfoBarDismissClicked: "postvagtOnInfoBarDismissClicked",
  OnMessageSend: "postvagtOnMessageSend",
  OnAppointmentOrganizer: "postvagtOnAppointmentOrganizer",
  OnAppointmentAttendeesChanged: "postvagtOnAppointmentAttendeesChanged",
  OnAppointmentTimeChanged: "postvagtOnAppointmentTimeChanged",
  OnAppointmentRecurrenceChanged: "postvagtOnAppointmentRecurrenceChanged",
  OnAppointmentAttachmentsChanged: "postvagtOnAppointmentAttachmentsChanged",
  OnAppointmentSend: "postvagtOnAppointmentSend",
} as const;

export type LaunchEventName = keyof typeof launchEventFunctions;

/** The one notification Postvagt shows on an item. Outlook allows 32 characters. */
export const notificationKey = "postvagt";
/** The manifest's resource id of the small icon, which notifications refer to. */
export const notificationIcon = "Icon.16x16";
