import type { Budget } from "./budget";
import { takeSlot } from "./slots";
import { after } from "./timers";

/** A method of Office that reports through a callback. */
export type OfficeCall<T> = (callback: (result: Office.AsyncResult<T>) => void) => void;

/**
 * What Office said, or why there is nothing to use: it refused (`failed`, with its error code), the
 * call itself threw (missing permission, wrong argument, missing member), or no answer came in time
 * (some callbacks never come: a reply without data, an item that is gone).
 */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: "failed" | "threw" | "silent"; readonly code?: number };

export interface Asking {
  /** Milliseconds to wait for this one answer, from the moment the call is made. */
  readonly limit: number;
  /** When it is spent, the question is answered `silent` at once, asked or not. */
  readonly budget?: Budget;
}

/** Asks Office one question. The promise always settles and never rejects; late answers are lost. */
export function ask<T>(call: OfficeCall<T>, asking: Asking): Promise<Answer<T>> {
  return new Promise((resolve) => {
    let settled = false;
    let cleanUp: Array<() => void> = [];

    function settle(answer: Answer<T>): void {
      if (settled) return;
      settled = true;
      cleanUp.forEach((action) => action());
      cleanUp = [];
      resolve(answer);
    }

    const { budget, limit } = asking;
    if (budget !== undefined)
      cleanUp.push(budget.whenSpent(() => settle({ ok: false, why: "silent" })));
    takeSlot((free) => {
      if (settled) return free();
      cleanUp.push(
        free,
        after(limit, () => settle({ ok: false, why: "silent" })),
      );
      try {
        call((result) => settle(answerOf(result)));
      } catch {
        settle({ ok: false, why: "threw" });
      }
    });
  });
}

function answerOf<T>(result: Office.AsyncResult<T> | undefined): Answer<T> {
  // Compared with the enum's documented value: in classic Outlook the enum object may be missing.
  if (result !== undefined && result !== null && String(result.status) === "succeeded")
    return { ok: true, value: result.value };
  const code = result?.error?.code;
  return code === undefined ? { ok: false, why: "failed" } : { ok: false, why: "failed", code };
}

/** The value, or `fallback` where there is none. */
export function valueOr<T, F>(answer: Answer<T>, fallback: F): T | F {
  return answer.ok ? answer.value : fallback;
}
