/** One thing wrong with a policy, in words for whoever wrote it. */
export interface Problem {
  /** Where: `rules[3].when.kind`. Empty for the file as a whole. */
  readonly path: string;
  /** The rule it stands in. */
  readonly rule?: string;
  readonly says: string;
  readonly advice: string;
  /**
   * Only an `error` keeps the policy from being used. A `warning` was probably meant otherwise; a
   * `note` is something left to fill in or to confirm.
   */
  readonly severity: "error" | "warning" | "note";
}

/** Takes a problem at a path, with the word that was probably meant. */
export type Report = (path: string, says: string, advice: string, meant?: string) => void;
