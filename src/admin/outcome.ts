import type { Communication, Effect } from "../engine/types";

/** What an administrator's task has to say, and the exit status that goes with it. */
export interface Outcome {
  /** Results, for standard output. */
  readonly output: string;
  /** What is wrong, for standard error. */
  readonly complaints: string;
  /** 0 as wished, 1 something differs, 2 something could not be read or is wrong. */
  readonly status: 0 | 1 | 2;
}

/** A communication and the file it came from. */
export interface Mail {
  readonly name: string;
  readonly communication: Communication;
  /** What the municipality wants of it, where that is written down. */
  readonly expected?: Effect;
}

export function complaint(complaints: string): Outcome {
  return { output: "", complaints, status: 2 };
}
