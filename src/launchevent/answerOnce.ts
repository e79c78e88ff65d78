import { openBudget } from "../hosts/budget";
import type { Budget } from "../hosts/budget";
import { after } from "../hosts/timers";

/** What Outlook hands a handler, as far as we use it. */
export interface LaunchEvent<Options> {
  completed(options?: Options): void;
}

/**
 * Milliseconds for everything a handler does. Outlook shows its own waiting dialog five seconds
 * after the click on Send, and loading the bundle counts among them.
 */
const budgetLimit = 3000;
/** What is left for deciding when the last question to Office has been cut off. */
const grace = 500;

/**
 * Runs a handler and completes the event exactly once: with what `work` says, or with `otherwise`
 * when it throws or does not end. Every timer is stopped first, because classic Outlook goes on
 * running code after `completed`, and a late second call has let stopped mail go.
 */
export function answerOnce<Options>(
  event: LaunchEvent<Options>,
  work: (budget: Budget) => Promise<Options | undefined>,
  otherwise: () => Options | undefined,
): void {
  let isOpen = true;
  const budget = openBudget(budgetLimit);
  const stopWaiting = after(budgetLimit + grace, () => complete(otherwise()));

  function complete(options: Options | undefined): void {
    if (!isOpen) return;
    isOpen = false;
    stopWaiting();
    budget.close();
    event.completed(options);
  }

  started(work, budget).then(complete, () => complete(otherwise()));
}

/** A `work` that throws before its first await is a rejected promise like any other. */
async function started<T>(work: (budget: Budget) => Promise<T>, budget: Budget): Promise<T> {
  return work(budget);
}
