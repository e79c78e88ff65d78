import type { EditOutcome, Refusal } from "../../draft";

/**
 * One change to the draft. Calling it looks and plans, and writes nothing: the answer is how to
 * write it, or why it cannot be done.
 */
export type Change = () => Promise<PreparedChange | Refusal>;

export interface PreparedChange {
  write(): Promise<Written>;
}

/** Written, with the change that takes it back (absent: there is no way back); or not written. */
export type Written = { readonly inverse?: Change } | "failed";

/**
 * All changes or none: every one is looked at before the first is written, and when a later one
 * fails the earlier are taken back. What was looked at last is written first: Office cannot write
 * only where nothing has changed, so the moment in between is kept short for the text of the mail.
 */
export async function carryOut(changes: readonly Change[]): Promise<EditOutcome> {
  const prepared: PreparedChange[] = [];
  for (const change of changes) {
    const outcome = await change();
    if (typeof outcome === "string") return { done: false, why: outcome };
    prepared.push(outcome);
  }
  const inverses: Change[] = [];
  for (const { write } of prepared.reverse()) {
    const written = await write();
    if (written === "failed") {
      if (inverses.length > 0) await carryOut(inverses);
      return { done: false, why: "failed" };
    }
    if (written.inverse !== undefined) inverses.unshift(written.inverse);
  }
  return inverses.length > 0 ? { done: true, undo: () => carryOut(inverses) } : { done: true };
}
