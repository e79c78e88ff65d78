import type { Channel, Confidence, Effect, Kind, Language, RemedyId } from "../engine/types";

/** Things a communication does or is, told in a sentence of their own. */
export type ConductKind =
  | "wrongRecipient"
  | "newAddress"
  | "partyPoliticalInvitation"
  | "caseHandling"
  | "recording"
  | "picture"
  | "dataSolicitation"
  | "cloudLink"
  | "foreignVideoPlatform"
  | "privateContent"
  | "reminder"
  | "unread";

/** Things a communication holds. */
export type ContentKind = Exclude<Kind, ConductKind>;

/** One of a thing, and several of it; alike where the language does not count it. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

export interface RemedyWording {
  /** At most 20 characters: it is a button. */
  readonly label: string;
  /** What happens. */
  readonly tells: string;
}

/** Everything said to people in one language. `en.ts` is the contract, `da.ts` and `sv.ts` satisfy it. */
export interface Wording {
  readonly language: Language;
  /** With the definite article, as the subject of a sentence: "Mailen". */
  readonly communication: { readonly [channel in Channel]: string };
  readonly content: { readonly [kind in ContentKind]: Noun };
  /**
   * Whole sentences, without the full stop. `the` is the communication with its article; `where` the
   * file or the address it shows in, empty where it shows in the text.
   */
  readonly conduct: { readonly [kind in ConductKind]: (the: string, where: string) => string };
  readonly contains: (the: string, what: string) => string;
  /** When a rule speaks of who receives, not of what is found. */
  readonly goesTo: (the: string, recipients: string) => string;
  /** `what` is a sentence without its full stop. */
  readonly isSentTo: (what: string, recipients: string) => string;
  readonly and: (parts: readonly string[]) => string;
  readonly counted: (count: number, noun: Noun) => string;
  readonly place: {
    readonly subject: string;
    readonly title: string;
    readonly body: string;
    readonly history: string;
    readonly signature: string;
    readonly location: string;
    readonly attachment: (file: string) => string;
    readonly attachmentName: (file: string) => string;
    readonly recipient: string;
  };
  readonly andMore: (count: number) => string;
  readonly effect: { readonly [effect in Effect]: string };
  readonly remedy: { readonly [id in RemedyId]: RemedyWording };
  /** Where a calendar's words are others: a meeting has a title and people who take part. */
  readonly remedyInCalendar: { readonly [id in RemedyId]?: RemedyWording };
  readonly seeWhy: string;
  readonly instead: (label: string) => string;
  readonly couldNotCheck: {
    readonly what: string;
    /** When only its beginning and its end were read. */
    readonly tooLong: string;
    readonly instead: string;
  };
  readonly whenSecured: (effect: string) => string;
  /** Why a requirement became a question: the policy names nothing to switch on. */
  readonly noSecureRoute: string;
  /** What the button "Send securely" says where it cannot also send. At most 150 characters. */
  readonly sendSecurely: {
    readonly isOn: (route: string) => string;
    readonly byHand: string;
    readonly notNow: string;
    readonly noRoute: string;
  };
  readonly commandLine: CommandLineWording;
}

export interface CommandLineWording {
  readonly nothing: string;
  readonly because: string;
  readonly remedies: string;
  readonly found: string;
  readonly sureness: { readonly [confidence in Confidence]: string };
}
