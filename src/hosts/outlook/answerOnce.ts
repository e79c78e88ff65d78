import { openBudget } from "../budget";
import type { Budget } from "../budget";
import { after } from "../timers";

/** What Outlook hands a handler, as far as we use it. */
export interface LaunchEvent<Options> {
  completed(options?: Options): void;
}

/** What is left for deciding when the last question to Office has been cut off. */
const grace = 500;

/**
 * Runs a handler within so many milliseconds and completes the event exactly once: with what `work` says, or with `otherwise`
 * when it throws or does not end. Every timer is stopped first, because classic Outlook goes on
 * running code after `completed`, and a late second call has let stopped mail go.
 */
export function answerOnce<Options>(
  event: LaunchEvent<Options>,
  work: (budget: Budget) => Promise<Options | undefined>,
  otherwise: () => Options | undefined,
  milliseconds: number,
): void {
  let isOpen = true;
  const budget = openBudget(milliseconds);
  const stopWaiting = after(milliseconds + grace, () => complete(otherwise()));

  function complete(options: Options | undefined): void {
    if (!isOpen) return;
    isOpen = false;
    stopWaiting();
    budget.close();
    try {
      event.completed(options);
    } catch {
      // A client that does not take the words and the button is told the bare answer.
      event.completed(bare(options));
    }
  }

  started(work, budget)
    .then(complete, () => complete(otherwise()))
    .catch(() => complete(undefined));
}

function bare<Options>(options: Options | undefined): Options {
  const { allowEvent = false } = (options ?? {}) as { readonly allowEvent?: boolean };
  return { allowEvent } as Options;
}

/** A `work` that throws before its first await is a rejected promise like any other. */
async function started<T>(work: (budget: Budget) => Promise<T>, budget: Budget): Promise<T> {
  return work(budget);
}
