import type { Policy } from "../../engine/policy/types";
import type { CheckedPart } from "../../engine/types";
import { openBudget } from "../budget";
import type { Budget } from "../budget";
import { after } from "../timers";
import { fingerprint } from "./attachedFile";
import type { FileDetails } from "./attachedFile";
import { checkFiles, missingFiles, withKnownFiles } from "./checkFiles";
import type { ItemWithFiles } from "./checkFiles";
import type { ItemReading } from "./itemReading";
import type { Question } from "./questions";

/** Files that are read beside the pane's own readings, which must not wait for them. */
export interface BackgroundFiles {
  /** Goes on with what is missing; the reading comes back with what is known by now. */
  readonly read: (reading: ItemReading, policy: Policy) => ItemReading;
  /** Calls back whenever more is known; returns how to stop it all. */
  readonly watch: (changed: () => void) => () => void;
}

/** Milliseconds for all that is missing at a time; what remains is tried again. */
const limit = 120_000;
const mostTries = 2;

export function backgroundFiles(item: ItemWithFiles, question: Question): BackgroundFiles {
  const listeners = new Set<() => void>();
  const tries = new Map<string, number>();
  let budget: Budget | undefined;

  const triesOf = (details: FileDetails) => tries.get(fingerprint(details)) ?? 0;
  const isGivenUp = (details: FileDetails) => triesOf(details) >= mostTries;

  function start(reading: ItemReading, policy: Policy): void {
    if (budget !== undefined || missingFiles(reading, policy).every(isGivenUp)) return;
    const ownBudget = openBudget(limit);
    budget = ownBudget;
    const skip = (details: FileDetails) => {
      if (isGivenUp(details)) return true;
      tries.set(fingerprint(details), triesOf(details) + 1);
      return false;
    };
    void checkFiles(item, reading, { policy, question, budget, pause, skip })
      .catch(() => undefined)
      .then(() => {
        ownBudget.close();
        budget = undefined;
        listeners.forEach((listener) => listener());
      });
  }

  function read(reading: ItemReading, policy: Policy): ItemReading {
    start(reading, policy);
    return withKnownFiles(reading, policy, (details) =>
      isGivenUp(details) ? undefined : nothingYet(details),
    );
  }

  function watch(changed: () => void): () => void {
    listeners.add(changed);
    return () => {
      listeners.delete(changed);
      budget?.close();
    };
  }

  return { read, watch };
}

/** A file that is being read is not one that could not be read. */
function nothingYet(details: FileDetails): CheckedPart {
  return { attachment: fingerprint(details), engine: "", policy: "", found: [], people: 0 };
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    after(0, resolve);
  });
}
