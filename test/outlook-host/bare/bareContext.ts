import { createContext, runInContext, type Context } from "node:vm";

import type { BareTimers } from "./bareTimers";
import { deletions } from "./newerThanEs2016";

export interface BareContext {
  readonly global: Context;
  /** A copy made of the context's own objects and arrays. */
  readonly inRealm: (value: unknown) => object;
  readonly realmDate: (milliseconds: number) => unknown;
  /** A promise of the context's own that never settles. */
  readonly never: () => unknown;
}

const OWN = `({
  parse: JSON.parse,
  date: (time) => new Date(time),
  never: () => new Promise(() => {}),
})`;

/** A JavaScript engine with a console and timers, and nothing else around it. */
export function bareContext(timers: BareTimers, printed: string[]): BareContext {
  const print = (...words: readonly unknown[]) => void printed.push(words.map(String).join(" "));
  const global = createContext({
    console: { log: print, info: print, warn: print, error: print },
    setTimeout: timers.set,
    clearTimeout: timers.clear,
  });
  const own = runInContext(OWN, global);
  runInContext(deletions(), global);
  return {
    global,
    inRealm: (value) => own.parse(JSON.stringify(value)),
    realmDate: own.date,
    never: own.never,
  };
}
