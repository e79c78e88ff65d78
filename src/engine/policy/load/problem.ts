/** One thing wrong with a policy, in words for whoever wrote it. */
export interface Problem {
  /** Where: `rules[3].when.kind`. Empty for the file as a whole. */
  readonly path: string;
  /** The rule it stands in. */
  readonly rule?: string;
  readonly says: string;
  readonly advice: string;
  /** A `warning` does not keep the policy from being used. */
  readonly severity: "error" | "warning";
}

/** Takes a problem at a path, with the word that was probably meant. */
export type Report = (path: string, says: string, advice: string, meant?: string) => void;
