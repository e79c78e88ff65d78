import type {
  Audience,
  Channel,
  ComposeType,
  Confidence,
  DataClass,
  Direction,
  Effect,
  Kind,
  Language,
  LocalisedText,
  Region,
  RemedyId,
} from "../types";
import type { PartRole } from "../text/types";

/** One value or any of several. */
export type OneOrMore<T> = T | readonly T[];

/** The file a municipality edits, after `extends` is flattened and everything is proved. */
export interface Policy {
  /** Version of this file format. */
  readonly format: 1;
  readonly id: string;
  readonly name: LocalisedText;
  readonly language: Language;
  readonly country: "DK" | "SE";
  readonly domains: Domains;
  readonly secureRoute?: SecureRoute;
  readonly lists: Lists;
  /** Approved texts by name; the shown one is in the user's language. */
  readonly texts: { readonly [name in ApprovedText]?: LocalisedText };
  /** Links shown to staff: where to report a breach, the secure web form, the procedure. */
  readonly links: { readonly [name in "reportBreach" | "secureForm" | "guideline"]?: string };
  readonly rules: readonly Rule[];
  /** What happens when something could not be checked. Default `prompt`. */
  readonly whenBroken: Effect;
}

/** Domains are listed exactly; no subdomain is implied. */
export interface Domains {
  readonly own: readonly string[];
  /** Covered by a secure route (tunnel, forced TLS agreement); whole addresses are allowed too. */
  readonly secure: readonly string[];
  readonly privateWebmail: readonly string[];
}

export type ListName =
  | "approvedPlatforms"
  | "forbiddenPlatforms"
  | "councillors"
  | "hrMailboxes"
  | "unionRepresentatives"
  | "unionDomains"
  | "smsDepartments"
  | "googleMeetUnits"
  | "socialPlatforms"
  | "digitalPostRecipients"
  | "approvedRecipients"
  | "sharedMailboxes"
  | "distributionLists"
  | "colleagues";

export interface Lists {
  readonly addresses: { readonly [name in ListName]?: readonly string[] };
  /** Exceptions to a rule, with an end date (ISO) and the reason. */
  readonly exceptions: readonly {
    readonly rule: string;
    readonly address: string;
    readonly until: string;
    readonly because: string;
  }[];
  readonly extraTerms: readonly { readonly term: string; readonly kind: Kind }[];
  readonly allowedTerms: readonly string[];
  readonly testNumbers: readonly string[];
  readonly departments: readonly { readonly id: string; readonly addresses: readonly string[] }[];
}

export type ApprovedText =
  | "safeReply"
  | "supplier"
  | "smsUnsafe"
  | "privateProfile"
  | "exceptionNote"
  | "secureLink"
  | "neutralReminder"
  | "neutralSubject"
  | "neutralMeeting";

/** The municipality's secure mail: how it is recognised on a draft and how it is switched on. */
export interface SecureRoute {
  readonly name: LocalisedText;
  /**
   * `ask`: stop with a one-click switch; `stop`: stop, the user switches by hand as `steps` says;
   * `automatic`: switched on at Send, only for a recipe whose single step is a header.
   */
  readonly mode: "ask" | "stop" | "automatic";
  /** On when any of these is seen. Default: on when all of `switchOn` are seen. */
  readonly recognisedBy?: readonly RouteStep[];
  readonly switchOn: readonly RouteStep[];
  /** What the user is told the route does, and steps by hand where software cannot switch it. */
  readonly says?: LocalisedText;
  readonly steps?: LocalisedText;
}

export type RouteStep =
  | { readonly header: { readonly name: string; readonly value: string } }
  | { readonly subjectTag: { readonly text: string; readonly at: "start" | "end" } }
  /** The mail is secure unless this tag stands in the subject. */
  | { readonly noSubjectTag: { readonly text: string } }
  | { readonly sensitivityLabel: { readonly id: string } }
  | { readonly recipientSuffix: { readonly suffix: string } }
  | { readonly senderMailbox: { readonly address: string } }
  | { readonly encryptedAttachment: true }
  | { readonly byHand: true };

/** Conditions; absent means any; a list means any of them. All given conditions must hold. */
export interface When {
  readonly channel?: OneOrMore<Channel>;
  readonly direction?: Direction;
  /** At least one recipient is in it. */
  readonly audience?: OneOrMore<Audience>;
  /** At least one recipient is the writer's own private address. */
  readonly ownPrivateAddress?: boolean;
  /** Recipients on a list (`any`), or every recipient on it (`all`), or none (`none`). */
  readonly recipientsOn?: { readonly list: ListName; readonly match: "any" | "all" | "none" };
  readonly dataClass?: OneOrMore<DataClass>;
  readonly kind?: OneOrMore<Kind>;
  /** Another kind that must be found too, anywhere. */
  readonly besides?: OneOrMore<Kind>;
  readonly part?: OneOrMore<PartRole>;
  readonly region?: OneOrMore<Region>;
  /** At least this sure. */
  readonly confidence?: Confidence;
  /** Findings that fit, at least / at most. */
  readonly findings?: AtLeastAtMost;
  /** Different people among the findings that fit. */
  readonly people?: AtLeastAtMost;
  readonly recipients?: AtLeastAtMost;
  readonly linkedToPerson?: boolean;
  readonly composeType?: OneOrMore<ComposeType>;
  readonly senderMailbox?:
    "own" | "shared" | { readonly on: ListName } | { readonly notOn: ListName };
  readonly department?: OneOrMore<string>;
  readonly private?: boolean;
  readonly showAs?: OneOrMore<"free" | "tentative" | "busy" | "oof" | "workingElsewhere">;
  readonly secureRoute?: boolean;
  readonly encryptedAttachment?: boolean;
  /** The subject carries the word "privat" as a marking. */
  readonly markedPrivat?: boolean;
}

export interface AtLeastAtMost {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** One line of a municipality's policy. */
export interface Rule {
  /** A sentence in kebab-case. */
  readonly id: string;
  readonly when: When;
  /** Findings or situations this rule leaves alone though `when` fits. */
  readonly unless?: When;
  readonly then: Effect;
  readonly because: {
    /** Catalogue ids, for example `JK-M3`. */
    readonly ids: readonly string[];
    readonly text: LocalisedText;
  };
  /** Remedies, best first. */
  readonly instead?: readonly RemedyId[];
  /** A secure or block that a written reason may lift. */
  readonly override?: "with-reason";
  /** Nothing about this rule is ever recorded. */
  readonly unrecorded?: true;
  /** Default `enforce`. `measure` never shows, `advise` caps the effect at inform. */
  readonly mode?: RuleMode;
  /** The mode by department, or from a date on (ISO), the latest that has begun counts. */
  readonly modes?: readonly {
    readonly mode: RuleMode;
    readonly from?: string;
    readonly department?: string;
  }[];
}

export type RuleMode = "measure" | "advise" | "enforce";
