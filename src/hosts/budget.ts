import { after } from "./timers";

/** A stretch of time in which questions to Office may be asked. */
export interface Budget {
  /** By the clock too, for work that never yields to timers. */
  readonly isSpent: () => boolean;
  /** Calls back once when the time is up, or at once if it is; returns how to be forgotten. */
  readonly whenSpent: (action: () => void) => () => void;
  /** Ends it now: everyone waiting is told, and no timer is left running. */
  readonly close: () => void;
}

/** Opens a budget of so many milliseconds, counted from now. */
export function openBudget(milliseconds: number): Budget {
  const waiting = new Set<() => void>();
  const end = Date.now() + milliseconds;
  let spent = false;
  const stopTimer = after(milliseconds, close);

  function close(): void {
    if (spent) return;
    spent = true;
    stopTimer();
    const actions = Array.from(waiting);
    waiting.clear();
    actions.forEach((action) => action());
  }

  function whenSpent(action: () => void): () => void {
    if (spent) {
      action();
      return () => undefined;
    }
    waiting.add(action);
    return () => {
      waiting.delete(action);
    };
  }

  return { isSpent: () => spent || Date.now() >= end, whenSpent, close };
}
