import type { Communication, Finding } from "../../engine/types";

/** A line of what `npm run train:telling` learns from, as JSON. */
export interface Example {
  readonly set: string;
  /** A preset. */
  readonly policy: string;
  /** Whether it tells private matters of an identifiable person, whoever may read them; absent where judges do not say. */
  readonly tells?: boolean;
  /** For one with a long number in it: whether it holds something of a person, a number or else. */
  readonly isPersonal?: boolean;
  /** Where it is told what, in the given text of a part. */
  readonly marks: readonly Told[];
  readonly communication: Communication;
}

export type Told = Pick<Finding, "part" | "start" | "end" | "kind">;
