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

export interface Remedy {
  readonly id: RemedyId;
  /** Indices into the verdict's reasons. */
  readonly reasons: readonly number[];
  /** Indices into the verdict's findings, where the remedy works on findings. */
  readonly findings?: readonly number[];
}
