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
  RecipientField,
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
  readonly links: { readonly [name in LinkName]?: string };
  /** The mode of every rule that has none of its own; empty means all rules are enforced. */
  readonly modes: readonly ModeStep[];
  readonly rules: readonly Rule[];
  /** What happens when something could not be checked. */
  readonly whenBroken: Effect;
  /** What the written reason of an override may be, beside free text. */
  readonly reasons: readonly LocalisedText[];
  /** The written reason of an override is also carried in the mail's header. */
  readonly reasonInHeader: boolean;
}

export const linkNames = ["reportBreach", "secureForm", "guideline", "incident"] as const;
export type LinkName = (typeof linkNames)[number];

/** Domains are listed exactly; no subdomain is implied. */
export interface Domains {
  readonly own: readonly string[];
  /** Covered by a secure route (tunnel, forced TLS agreement); whole addresses are allowed too. */
  readonly secure: readonly string[];
  /** Consumer mail providers; `*` stands for any ending (`gmail.*`). */
  readonly privateWebmail: readonly string[];
}

export const listNames = [
  "approvedPlatforms",
  "forbiddenPlatforms",
  "councillors",
  "hrMailboxes",
  "unionRepresentatives",
  "unionDomains",
  "smsDepartments",
  "googleMeetUnits",
  "schoolPlatforms",
  "socialPlatforms",
  "digitalPostRecipients",
  "approvedRecipients",
  "sharedMailboxes",
  "distributionLists",
  "colleagues",
  "ordinaryStaffTalks",
  "businessFiles",
  "homeVisits",
  "groupsOfCitizens",
] as const;
export type ListName = (typeof listNames)[number];

export interface Lists {
  /**
   * An entry is a whole address, a domain, or either with `*` for any run of characters
   * (`alle-*@kommune.example`); `name:` before it compares the display name; `<cpr>` and `<cvr>`
   * stand for such a number. Platforms are plain words.
   */
  readonly addresses: { readonly [name in ListName]?: readonly string[] };
  /** Exceptions to a rule for a sender or recipient, with the last day (ISO) and the reason. */
  readonly exceptions: readonly Exception[];
  readonly extraTerms: readonly { readonly term: string; readonly kind: Kind }[];
  readonly allowedTerms: readonly string[];
  readonly testNumbers: readonly string[];
  /** Departments by the senders' addresses (patterns as above). */
  readonly departments: readonly { readonly id: string; readonly addresses: readonly string[] }[];
}

export interface Exception {
  readonly rule: string;
  readonly address: string;
  readonly until: string;
  readonly because: string;
}

export const approvedTexts = [
  "safeReply",
  "supplier",
  "smsUnsafe",
  "privateProfile",
  "exceptionNote",
  "secureLink",
  "neutralReminder",
  "neutralSubject",
  "neutralMeeting",
] as const;
export type ApprovedText = (typeof approvedTexts)[number];

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

/** Which findings a rule looks at. Absent means any; a list means any of them. */
export interface FindingConditions {
  readonly kind?: OneOrMore<Kind>;
  readonly dataClass?: OneOrMore<DataClass>;
  readonly part?: OneOrMore<PartRole>;
  readonly region?: OneOrMore<Region>;
  /** At least this sure. */
  readonly confidence?: Confidence;
  /** Tied to an identifiable person, or not. */
  readonly linkedToPerson?: boolean;
  /** The person found is the sender, a recipient or a known colleague, or is somebody else. */
  readonly participant?: boolean;
  /** The found text holds an entry of a list, or none of them. */
  readonly foundOn?: ListName;
  readonly foundNotOn?: ListName;
  /** Stands inside a finding of this kind: an illness in a request for a paper about it. */
  readonly within?: OneOrMore<Kind>;
  /** The part it stands in holds an entry of a list. */
  readonly partOn?: ListName;
  /** Close by in the same sentence stands such a finding: a name beside an address. */
  readonly near?: FindingConditions;
}

/** Which recipients a rule looks at: at least one must fit. */
export interface RecipientConditions {
  readonly audience?: OneOrMore<Audience>;
  /** A private mailbox: consumer mail or a domain in the person's own name. */
  readonly privatePerson?: boolean;
  /** The writer's own private address. */
  readonly ownPrivateAddress?: boolean;
  readonly field?: OneOrMore<RecipientField>;
  readonly recipientOn?: ListName;
  /** Says nothing where the list is empty: a list that is not kept forbids nothing. */
  readonly recipientNotOn?: ListName;
}

/** What holds for the whole communication. */
export interface SituationConditions {
  readonly channel?: OneOrMore<Channel>;
  /** Default `outgoing`: a rule on incoming mail says so; what it spares comes the same way. */
  readonly direction?: Direction;
  /** Every recipient is on the list. */
  readonly everyRecipientOn?: ListName;
  /** Somebody of this audience is among the recipients too. */
  readonly alsoTo?: OneOrMore<Audience>;
  readonly senderAudience?: OneOrMore<Audience>;
  readonly senderOn?: ListName;
  /** Says nothing where the list is empty. */
  readonly senderNotOn?: ListName;
  readonly senderMailbox?: "own" | "shared";
  readonly department?: OneOrMore<string>;
  /** The sender belongs to a department the policy lists, or to none. */
  readonly departmentKnown?: boolean;
  readonly composeType?: OneOrMore<ComposeType>;
  readonly private?: boolean;
  readonly showAs?: OneOrMore<"free" | "tentative" | "busy" | "oof" | "workingElsewhere">;
  readonly secureRoute?: boolean;
  readonly encryptedAttachment?: boolean;
  /** The subject carries the word "privat" as a marking. */
  readonly markedPrivat?: boolean;
  /** The writer has said that the citizen is vulnerable and cannot be reached otherwise. */
  readonly vulnerableCitizen?: boolean;
  /** The writer has said that the text goes through the municipality's own secure app. */
  readonly secureApp?: boolean;
  /** The signature holds no number of this form (`#` is a digit). */
  readonly signatureLacks?: string;
  /** This must be found too, anywhere. */
  readonly besides?: FindingConditions;
  /** This must not be found, anywhere. */
  readonly without?: FindingConditions;
}

/** Conditions; all that are given must hold. */
export interface When extends FindingConditions, RecipientConditions, SituationConditions {
  /** How many findings fit. */
  readonly findings?: AtLeastAtMost;
  /** How many different people stand in the findings that fit. */
  readonly people?: AtLeastAtMost;
  /** How many recipients fit; a distribution list counts as ten, and so does the mailbox of a department that is greeted as all. */
  readonly recipients?: AtLeastAtMost;
}

export interface AtLeastAtMost {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** One effect, or one for each confidence that counts: `{ "high": "block", "medium": "prompt" }`. */
export type Then = Effect | { readonly [confidence in Confidence]?: Effect };

/** One line of a municipality's policy. */
export interface Rule {
  /** A sentence in kebab-case. */
  readonly id: string;
  readonly when: When;
  /** Findings, recipients or situations this rule leaves alone though `when` fits. */
  readonly unless?: OneOrMore<When>;
  readonly then: Then;
  readonly because: {
    /** Catalogue ids, for example `JK-M3`. */
    readonly ids: readonly string[];
    readonly text: LocalisedText;
  };
  /** Remedies, best first. */
  readonly instead?: readonly RemedyId[];
  /** A secure or block that a written reason may lift. */
  readonly override?: "with-reason";
  /** Nothing about a communication this rule speaks on is ever recorded. */
  readonly unrecorded?: true;
  /** The rule's own modes; where none has begun, the policy's hold. */
  readonly modes?: readonly ModeStep[];
}

/** A mode from a day on (ISO), for a department or a channel; the latest that has begun counts. */
export interface ModeStep {
  readonly mode: RuleMode;
  readonly from?: string;
  readonly department?: OneOrMore<string>;
  readonly channel?: OneOrMore<Channel>;
}

/**
 * `off`: the rule does not look. `measure`: it looks and is never shown; `check` and `explain` tell. `advise`: it is
 * shown, nothing stops. `enforce`: it does what it says.
 */
export const ruleModes = ["off", "measure", "advise", "enforce"] as const;
export type RuleMode = (typeof ruleModes)[number];
