/**
 * The nouns of Postvagt. A host reads what is about to leave into a `Communication`; `check` weighs
 * it against a `Policy` and answers with a `Verdict`; a remedy turns a verdict into `Edit`s that the
 * host carries out. Plain data throughout: everything here survives JSON.
 *
 * The policy's own nouns stand in `policy/types.ts`.
 */

export type Language = "da" | "sv" | "en";
/** A text for people. At least one language; the reader falls back: own, the policy's, any. */
export type LocalisedText = { readonly [language in Language]?: string };

export type Channel =
  "mail" | "meeting" | "appointment" | "sms" | "teams-chat" | "teams-channel" | "social-media";
export type Direction = "outgoing" | "incoming";
export type ComposeType = "new" | "reply" | "forward";
export type RecipientField = "to" | "cc" | "bcc" | "required" | "optional" | "resource";

export interface Mailbox {
  readonly name?: string;
  readonly address: string;
}

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

export type DataClass =
  "ordinary" | "confidential" | "criminal" | "sensitive" | "business" | "conduct";

export const kinds = [
  "cpr",
  "personnummer",
  "passport",
  "driversLicence",
  "paymentCard",
  "iban",
  "bankAccount",
  "phone",
  "emailAddress",
  "dateOfBirth",
  "personName",
  "postalAddress",
  "caseNumber",
  "health",
  "politicalOpinion",
  "unionMembership",
  "religion",
  "sexuality",
  "ethnicity",
  "genetic",
  "biometric",
  "criminalOffence",
  "protectedAddress",
  "socialServices",
  "privateEconomy",
  "familyMatters",
  "employment",
  "examination",
  "password",
  "businessSecret",
  "wrongRecipient",
  "partyPoliticalInvitation",
  "meetingPurpose",
  "caseHandling",
  "childData",
  "recording",
  "picture",
  "dataSolicitation",
  "cloudLink",
  "foreignVideoPlatform",
  "privateContent",
  "reminder",
  "unread",
] as const;
export type Kind = (typeof kinds)[number];

/** Microsoft Purview's words: high stops, medium asks, low is only shown in the pane. */
export type Confidence = "low" | "medium" | "high";

export type Region = "new" | "history" | "signature";

/** Where something stands (half-open, UTF-16 units) and how sure we are. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  /** Tells different people apart (the digits of a number, a name): equal keys, same person. */
  readonly person?: string;
  /** A term's tie to an identifiable person; absent where the kind identifies by itself. */
  readonly linked?: boolean;
}

/** A match that knows what it is and where it came from: positions, never the text itself. */
export interface Finding extends Omit<Match, "person"> {
  readonly kind: Kind;
  readonly dataClass: DataClass;
  /** The part's name, or `recipient:<index>` with positions in `name <address>`. */
  readonly part: string;
  /** In the body only. */
  readonly region?: Region;
  /** Equal keys, same person, within one verdict; says nothing of who it is. */
  readonly person?: number;
  /** How many such findings an earlier reading counted (a `checked` part); otherwise one. */
  readonly count?: number;
  /** How many different people stand in those; otherwise one for each. */
  readonly people?: number;
}

/** From weakest to strongest. */
export const effects = ["allow", "inform", "prompt", "secure", "block"] as const;
export type Effect = (typeof effects)[number];

export type Audience = "internal" | "secure" | "external" | "private-webmail";

/** One rule of the policy that spoke. */
export interface Reason {
  readonly rule: string;
  /** Catalogue ids and the reason in the policy's language; `reasonText` gives other languages. */
  readonly because: string;
  readonly effect: Effect;
  /** What an acknowledgement must carry to count for this content and these recipients. */
  readonly digest: string;
  /** Indices into the verdict's findings. */
  readonly findings: readonly number[];
  /** Indices into the communication's recipients. */
  readonly recipients: readonly number[];
  readonly acknowledged?: true;
  /** The rule is measured or advised only, for now: `inForce` weakens it. */
  readonly mode?: "measure" | "advise";
  /** The rule asks for a secure route and the policy names none, so it asks a question instead. */
  readonly noSecureRoute?: true;
}

export interface Remedy {
  readonly id: RemedyId;
  /** Indices into the verdict's reasons. */
  readonly reasons: readonly number[];
  /** Indices into the verdict's findings, where the remedy works on findings. */
  readonly findings?: readonly number[];
}

export interface Verdict {
  readonly id?: string;
  /** As the communication stands, before anything is switched on. */
  readonly effect: Effect;
  /** The effect with the secure route on; never weaker than what other rules ask. */
  readonly whenSecured: Effect;
  /**
   * Both effects with the modes of the policy's rules carried out (measured rules are silent, advised
   * ones do not stop); absent where that changes nothing. Hosts carry these out, see `inForce`.
   */
  readonly inForce?: { readonly effect: Effect; readonly whenSecured: Effect };
  /** Nothing about this communication may ever be recorded. */
  readonly unrecorded?: true;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
  /** All that was found, also what no rule minded. */
  readonly findings: readonly Finding[];
  readonly remedies: readonly Remedy[];
}

export const remedyIds = [
  "send-securely",
  "clean-subject",
  "mask-finding",
  "remove-finding",
  "move-to-bcc",
  "remove-recipient",
  "replace-name-by-initials",
  "neutral-subject",
  "make-private",
  "mark-privat",
  "remove-history",
  "start-fresh-mail",
  "insert-approved-text",
  "delay-sending",
  "give-reason",
  "confirm",
  "show-steps",
] as const;
export type RemedyId = (typeof remedyIds)[number];

/** One change a host can make to the draft. */
export type Edit =
  | { readonly do: "setSubject"; readonly text: string; readonly expected: string }
  | {
      readonly do: "replaceText";
      readonly part: "subject" | "body" | "location";
      /** Half-open, in the part's given text; `expected` is what must still stand there. */
      readonly start: number;
      readonly end: number;
      readonly expected: string;
      readonly text: string;
    }
  | {
      readonly do: "insertText";
      readonly part: "body";
      /** Paragraphs of their own. */
      readonly text: string;
      /** Where the writer's own words end, in the body's given text; absent where there are none. */
      readonly after?: { readonly at: number; readonly expected: string };
    }
  | {
      /** Cuts a quoted piece out of the body, markup and all. */
      readonly do: "removeHistory";
      readonly start: number;
      readonly end: number;
      readonly expected: string;
      /** The tags of it that stay, so that the rest of the HTML is whole. */
      readonly leaves: string;
    }
  | { readonly do: "setHeader"; readonly name: string; readonly value: string }
  | { readonly do: "removeHeader"; readonly name: string }
  | { readonly do: "setPrivate"; readonly private: boolean }
  | { readonly do: "moveToBcc"; readonly addresses: readonly string[] }
  | { readonly do: "removeRecipient"; readonly address: string }
  | { readonly do: "setSensitivityLabel"; readonly label: string }
  | { readonly do: "rewriteRecipient"; readonly address: string; readonly to: string }
  | { readonly do: "delayDelivery"; readonly minutes: number }
  | {
      readonly do: "openDraft";
      readonly to: readonly Mailbox[];
      readonly subject: string;
      readonly text: string;
    }
  | { readonly do: "acknowledge"; readonly rule: string; readonly digest: string }
  | { readonly do: "showSteps"; readonly steps: LocalisedText };
