import type { Acknowledgement, Communication, Edit } from "../engine/types";
import type { Policy } from "../engine/policy/types";

/** Which of Outlook's forms the add-in is open in. */
export type ItemForm =
  "message-compose" | "appointment-compose" | "message-read" | "appointment-read";

/** Who switched the secure route on, as far as the draft tells. */
export type RouteSetBy = "auto" | "user" | "none";

/** The open item as it was read. */
export interface DraftReading {
  readonly form: ItemForm;
  /** Ready for `check`, the user's own answers (`acknowledged`) among it. */
  readonly communication: Communication;
  readonly routeSetBy: RouteSetBy;
  /** Keys of the findings the user has marked as not personal data, here or in an earlier pane. */
  readonly marked: readonly string[];
}

/** Why edits were not carried out; nothing was changed. */
export type Refusal =
  /** The draft is no longer what the edits were planned for: read, check and plan anew. */
  | "stale"
  /** The body is over a million characters, which Outlook will not take back: show the steps. */
  | "too-large"
  /** This client or this form has no such call: show the steps. */
  | "unsupported"
  /** Outlook refused or gave no answer. */
  | "failed";

export type EditOutcome =
  | {
      readonly done: true;
      /** Takes everything back while the surroundings stand; absent where there is no way back. */
      readonly undo?: () => Promise<EditOutcome>;
    }
  | { readonly done: false; readonly why: Refusal; readonly edit?: Edit["do"] };

/** The one notification on an item: what it says, and the button that opens the pane. */
export interface Notification {
  /** At most 150 characters. */
  readonly message: string;
  readonly button: string;
  /** The rule the pane opens at. */
  readonly rule?: string;
}

/** What opened the pane, or called it while it was open. */
export interface Opening {
  /** The rule it spoke of. */
  readonly rule?: string;
  /** An alert: Send had been pressed. */
  readonly isAtSend: boolean;
  /** Tells one call from the next, where the two say the same. */
  readonly mark: string;
}

/** What Outlook tells an open pane of: a change to the item, or that the pane was called again. */
export type DraftEvent = "item" | "opening";

/** What the pane can do with the item it is open in. */
export interface Draft {
  readonly form: ItemForm;
  read(policy: Policy): Promise<DraftReading>;
  /** All of them or none: everything is looked at before the first is written. */
  apply(edits: readonly Edit[]): Promise<EditOutcome>;
  /** Keeps answers for as long as the draft is open; `check` weighs each by its digest. */
  keepAnswers(answers: readonly Acknowledgement[]): Promise<EditOutcome>;
  /** Takes these answers back, and leaves all others. */
  forgetAnswers(answers: readonly Acknowledgement[]): Promise<EditOutcome>;
  /** Keeps which findings are marked, for as long as the draft is open; the text of none of them. */
  keepMarked(keys: readonly string[]): Promise<void>;
  /** The alert or the notification that opened the pane; nothing where the user opened it. */
  openedAt(): Promise<Opening | undefined>;
  /** Makes the notification on the item say this, or takes it away; puts none up where none stands. */
  correctNotification(notification: Notification | undefined): Promise<void>;
  /** Sends the mail, where the client lets a pane do so (`unsupported` elsewhere). */
  sendNow(): Promise<EditOutcome>;
  readonly canSendNow: boolean;
  /** Calls back when recipients, attachments, from or time change, and when the pane is called. */
  watch(changed: (event: DraftEvent) => void): () => void;
}
