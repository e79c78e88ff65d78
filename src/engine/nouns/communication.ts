import type { Confidence, DataClass, Kind } from "./finding";

export type Channel =
  "mail" | "meeting" | "appointment" | "sms" | "teams-chat" | "teams-channel" | "social-media";
export type Direction = "outgoing" | "incoming";
export type ComposeType = "new" | "reply" | "forward";
export type RecipientField = "to" | "cc" | "bcc" | "required" | "optional" | "resource";

export interface Mailbox {
  readonly name?: string;
  readonly address: string;
}

/** Whom a mailbox belongs to, as a policy sees it. */
export type Audience = "internal" | "secure" | "external" | "private-webmail";

export interface Recipient extends Mailbox {
  readonly field: RecipientField;
}

/** What a host knows beside the text. A trait the host cannot know is absent. */
export interface Traits {
  readonly composeType?: ComposeType;
  /** The mail leaves by the secure route as it stands. */
  readonly secureRoute?: boolean;
  /** The calendar's private flag. */
  readonly private?: boolean;
  readonly showAs?: "free" | "tentative" | "busy" | "oof" | "workingElsewhere";
  readonly sharedMailbox?: boolean;
  /** An attachment is encrypted. */
  readonly encryptedAttachment?: boolean;
  /** The meeting has been cancelled; nothing new leaves. */
  readonly cancelled?: boolean;
  /** Id of the sensitivity label set on the draft. */
  readonly sensitivityLabel?: string;
  /** The writer has said: a vulnerable citizen who cannot be reached in another way. */
  readonly vulnerableCitizen?: boolean;
  /** The writer has said: sent through the municipality's own secure app, not as SMS. */
  readonly secureApp?: boolean;
  /** Internet headers set on the draft, as far as the policy's recipe needs them. */
  readonly headers?: { readonly [name: string]: string };
  /** The address of the person writing, where it differs from the sender (shared mailbox, delegate). */
  readonly writer?: string;
}

/** How the body was written down. Positions of findings always count in this source. */
export type TextFormat = "text" | "html";

/** How much of a text is read where time is short; what is left out is told as `unread`. */
export interface ReadingLimits {
  /** Characters of the given text; pictures written into it are not counted. */
  readonly source: number;
  /** Characters of what its reader sees, from the beginning and from the end. */
  readonly first: number;
  readonly last: number;
}

/**
 * One readable piece: `subject`, `body`, `location`, `attachment:<file>` (its content) or
 * `attachmentName:<file>`; the second of the same name gets `#2`. Exactly one of `text`, `unread`
 * and `checked` is there.
 */
export interface Part {
  readonly name: string;
  readonly text?: string;
  /** Default `text`. */
  readonly format?: TextFormat;
  /** Without them all of it is read. */
  readonly limits?: ReadingLimits;
  /** Why the piece could not be read. */
  readonly unread?: string;
  /** The small result of an earlier reading of the same bytes. */
  readonly checked?: CheckedPart;
  /** Size in bytes, where the host knows it. */
  readonly size?: number;
}

/** What an attachment held when it was last read: counts, never text. */
export interface CheckedPart {
  /** Identifies the bytes (id, size, name), and the engine and policy the counts hold for. */
  readonly attachment: string;
  readonly engine: string;
  readonly policy: string;
  readonly found: readonly {
    readonly kind: Kind;
    readonly dataClass: DataClass;
    readonly confidence: Confidence;
    readonly count: number;
    readonly linked: boolean;
    /** Different people in these; absent means one for each. */
    readonly people?: number;
  }[];
  /** Different people named or numbered in it. */
  readonly people: number;
  readonly encrypted?: boolean;
  readonly unread?: string;
}

/** What the user has answered in the pane. Counts only while the digest fits the reason's. */
export interface Acknowledgement {
  readonly rule: string;
  readonly digest: string;
  /** The written reason, where the rule asks for one. */
  readonly reason?: string;
}

/** What is about to be sent, whatever program it was written in. */
export interface Communication {
  readonly id?: string;
  readonly channel: Channel;
  /** Default `outgoing`. */
  readonly direction?: Direction;
  /** ISO date (YYYY-MM-DD), the engine's only clock; without it no date is in the future. */
  readonly at?: string;
  readonly sender?: Mailbox;
  readonly recipients?: readonly Recipient[];
  readonly parts: readonly Part[];
  readonly traits?: Traits;
  readonly acknowledged?: readonly Acknowledgement[];
}
