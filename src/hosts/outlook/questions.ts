import { ask } from "../ask";
import type { Answer, OfficeCall } from "../ask";
import type { Budget } from "../budget";

/** Asks Office with the patience of whoever reads: a send handler has little, the pane has more. */
export type Question = <T>(call: OfficeCall<T>, patience?: "long") => Promise<Answer<T>>;

/** Milliseconds for one answer: `usual` for small things, `long` for bodies and file contents. */
export interface Patience {
  readonly usual: number;
  readonly long: number;
}

export function questions(patience: Patience, budget?: Budget): Question {
  return (call, kind) =>
    ask(call, { limit: kind === "long" ? patience.long : patience.usual, budget });
}
