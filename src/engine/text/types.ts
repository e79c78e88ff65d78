import type {
  Channel,
  Communication,
  DataClass,
  Kind,
  Language,
  Mailbox,
  Match,
  Region,
} from "../types";

/**
 * A part's text made plain: forms folded, markup gone, with the exact way back to the source.
 * `text` and `lower` have the same length; unit `i` of them came from the source span
 * [`sourceStart(i)`, `sourceEnd(i)`).
 */
export interface PlainText {
  readonly text: string;
  readonly lower: string;
  sourceStart(index: number): number;
  sourceEnd(index: number): number;
  /** The source was too long to be read in the time there is: something of it was left out. */
  readonly isCut?: true;
}

/** Text together with what its markup tells about quoting and signatures. */
export interface NormalisedText extends PlainText {
  readonly marks: readonly TextMark[];
  /** What the source holds without showing it; absent where nothing of it could be a number. */
  readonly unseen?: NormalisedText;
}

/**
 * A place in the text, as its markup tells it: from `history` on everything is the quoted thread;
 * `quote` and `signature` last until their end marks; `indent` is a block quote that may be either;
 * `address` is that of a link.
 */
export interface TextMark {
  readonly at: number;
  readonly kind:
    | "history"
    | "quote"
    | "quoteEnd"
    | "signature"
    | "signatureEnd"
    | "indent"
    | "indentEnd"
    | "address"
    | "addressEnd";
}

/** What kind of place a part is. */
export type PartRole =
  "subject" | "body" | "location" | "attachment" | "attachmentName" | "recipient";

/** One part as the detectors see it. All positions count in `plain.text`. */
export interface Reading {
  readonly name: string;
  /** `unseen` is what a part holds without showing it, under that part's name. */
  readonly role: PartRole | "unseen";
  readonly plain: NormalisedText;
  readonly tokens: readonly Token[];
  /** Covers the whole text in order; other parts than the body are one `new` region. */
  readonly regions: readonly {
    readonly start: number;
    readonly end: number;
    readonly region: Region;
  }[];
}

/** A word or a number or a single sign. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "sign";
}

/** What a detector may know beside the text in front of it. */
export interface Context {
  readonly channel: Channel;
  /** ISO date or undefined. */
  readonly at?: string;
  /** The staff's language, for texts too short to tell theirs. */
  readonly language?: Language;
  readonly communication: Communication;
  /** All parts of the communication that could be read, the current one among them. */
  readonly readings: readonly Reading[];
  /** The municipality's own terms and numbers. */
  readonly terms: {
    readonly extra: readonly { readonly term: string; readonly kind: Kind }[];
    readonly allowed: readonly string[];
    readonly testNumbers: readonly string[];
  };
  /** What the policy knows of addresses; absent where there is no policy. */
  readonly addresses?: {
    /** The organisation's own domains and the covered ones. */
    readonly domains: readonly string[];
    /** At a domain the policy lists, consumer mail included. */
    isKnown(mailbox: Mailbox): boolean;
    /** A private person's own. */
    isPrivate(mailbox: Mailbox): boolean;
  };
}

/** Finds one kind of information in one part. Pure; positions in `reading.plain.text`. */
export interface Detector {
  readonly id: Kind;
  readonly dataClass: DataClass;
  find(reading: Reading, context: Context): readonly Match[];
}

/** A match on its way to becoming a finding: still in plain positions, with its reading. */
export interface Found {
  readonly reading: Reading;
  readonly kind: Kind;
  readonly dataClass: DataClass;
  readonly match: Match;
  /** Taken to be the addressee's own, since nothing says whose it is. */
  readonly isPresumed?: boolean;
}
