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
  "newAddress",
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
  /** Of a number that nothing but its form calls a person's: whether its check digit is right. */
  readonly formOnly?: "right" | "wrong";
  /** Tells different people apart (the digits of a number, a name): equal keys, same person. */
  readonly person?: string;
  /** A term's tie to an identifiable person; absent where the kind identifies by itself. */
  readonly linked?: boolean;
  /** Tells nothing unless something else of its kind is told of a person beside it. */
  readonly beside?: true;
}

/** A match that knows what it is and where it came from: positions, never the text itself. */
export interface Finding extends Omit<Match, "person" | "beside" | "formOnly"> {
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
