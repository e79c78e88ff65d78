/** Where a command reads and writes; results and complaints never mix. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array | string>;
  /** Standard output: results only. */
  readonly write: (text: string) => void;
  /** Standard error: what could not be done, which file, where. */
  readonly complain: (text: string) => void;
  /** ISO date. */
  readonly today: string;
}

/** 0 nothing stronger than inform, 1 at least one prompt, secure or block, 2 something was wrong. */
export type ExitStatus = 0 | 1 | 2;

/** The command line itself is wrong; the message says what was expected. */
export class WrongUsage extends Error {
  override readonly name = "WrongUsage";
}
