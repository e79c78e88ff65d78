export type ItemKind = "messageCompose" | "appointmentCompose" | "messageRead" | "appointmentRead";

export interface Recipient {
  readonly name: string;
  readonly address: string;
  /** Unstated, Outlook guesses by the address's domain. */
  readonly type?: "other" | "distributionList" | "user" | "externalUser";
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  /** In bytes. */
  readonly size: number;
  readonly isInline: boolean;
  readonly kind: "file" | "item" | "cloud";
  readonly format: "base64" | "url" | "eml" | "iCalendar";
  /** Base64 for a file, the text itself for the other formats. */
  readonly content: string;
}

export interface Body {
  readonly type: "html" | "text";
  readonly content: string;
}

export interface NotificationAction {
  readonly actionType: string;
  readonly actionText: string;
  readonly commandId: string;
  readonly contextData?: unknown;
}

export interface Notification {
  readonly key: string;
  readonly type: "informationalMessage" | "progressIndicator" | "errorMessage" | "insightMessage";
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
  readonly actions?: readonly NotificationAction[];
}

export interface EnhancedLocation {
  readonly id: string;
  readonly type: "custom" | "room";
}

export type Sensitivity = "normal" | "personal" | "private" | "confidential";

/** A mail or meeting as the stand-in keeps it. `to` and `cc` are required and optional attendees. */
export interface Item {
  readonly kind: ItemKind;
  /** The server's id; absent until the item has been saved. */
  readonly itemId?: string;
  readonly subject: string;
  readonly body: Body;
  /** Sender of a message, organiser of an appointment. */
  readonly from: Recipient;
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
  readonly bcc: readonly Recipient[];
  readonly attachments: readonly Attachment[];
  readonly composeType: "newMail" | "reply" | "forward";
  readonly conversationId?: string;
  readonly inReplyTo?: string;
  readonly internetHeaders: Readonly<Record<string, string>>;
  readonly sessionData: Readonly<Record<string, string>>;
  /** A JSON object, as Outlook stores it. */
  readonly customProperties: string;
  readonly notifications: readonly Notification[];
  readonly categories: readonly string[];
  /** Id of the sensitivity label, where one is set. */
  readonly sensitivityLabel?: string;
  /** Milliseconds since 1970. */
  readonly delayDeliveryTime?: number;
  readonly created: number;
  readonly start: number;
  readonly end: number;
  readonly isAllDayEvent: boolean;
  readonly location: string;
  readonly rooms: readonly EnhancedLocation[];
  readonly recurrence: Readonly<Record<string, unknown>> | null;
  readonly sensitivity: Sensitivity;
  /** The item belongs to a mailbox shared with the user. */
  readonly isShared: boolean;
  /** What a Smart Alert or notification handed to the pane (JSON). */
  readonly initializationContext: string;
}

export function isAppointment(item: Item): boolean {
  return item.kind === "appointmentCompose" || item.kind === "appointmentRead";
}

export function isCompose(item: Item): boolean {
  return item.kind === "messageCompose" || item.kind === "appointmentCompose";
}
