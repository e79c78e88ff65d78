import { hasMailbox, type ClientProfile } from "../model/clientProfile";

/** `Office.MailboxEnums` as far as an event handler reads it. */
export function mailboxEnums(client: ClientProfile): object {
  return {
    AttachmentContentFormat: {
      Base64: "base64",
      Url: "url",
      Eml: "eml",
      ICalendar: "iCalendar",
    },
    AttachmentType: { File: "file", Item: "item", Cloud: "cloud" },
    ItemNotificationMessageType: {
      InformationalMessage: "informationalMessage",
      ProgressIndicator: "progressIndicator",
      ErrorMessage: "errorMessage",
      InsightMessage: "insightMessage",
    },
    ItemType: { Message: "message", Appointment: "appointment" },
    ActionType: { ShowTaskPane: "showTaskPane" },
    AppointmentSensitivityType: {
      Normal: "normal",
      Personal: "personal",
      Private: "private",
      Confidential: "confidential",
    },
    ...(hasMailbox(client, "1.14") ? { SendModeOverride: { PromptUser: "promptUser" } } : {}),
  };
}
