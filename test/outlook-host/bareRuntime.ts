import { createContext, runInContext } from "node:vm";

import { bareOffice, type BareCall } from "./bare/bareOffice";
import { BareTimers } from "./bare/bareTimers";
import { deletions } from "./bare/newerThanEs2016";
import { noActions } from "./model/call";
import { clientProfile } from "./model/clientProfile";
import { Faults, type Fault } from "./model/fault";
import type { Item } from "./model/item";
import { ItemStore } from "./model/itemStore";
import { newMailbox, type Mailbox } from "./model/mailbox";
import type { CompletedOptions } from "./model/smartAlert";

export interface BareRun {
  /** The built event bundle, whole. */
  readonly bundleText: string;
  readonly item: Item;
  /** As in the manifest, for instance the one named for OnMessageSend. */
  readonly functionName: string;
  readonly eventDetails?: Readonly<Record<string, unknown>>;
  /** As in `?client=` of the page; `classic` unless given. */
  readonly client?: string;
  readonly locale?: string;
  readonly mailbox?: Partial<Mailbox>;
  readonly faults?: readonly Fault[];
  /** How long to wait for completion; 10 seconds unless given. */
  readonly timeoutMs?: number;
  /** How long to go on watching after it, for what a handler left running; 50 unless given. */
  readonly lingerMs?: number;
}

export interface BareOutcome {
  /** What `event.completed` was given first; undefined where it was never called. */
  readonly completed: CompletedOptions | undefined;
  readonly completions: number;
  /** From the call of the handler to completion. */
  readonly milliseconds: number;
  readonly trace: readonly BareCall[];
  /** The item as the handler left it. */
  readonly item: Item;
  /** Timers still set when the handler had completed; classic Outlook would run them. */
  readonly leftoverTimers: number;
  /** What was thrown within the handler and its callbacks. */
  readonly thrown: readonly string[];
  /** What was written to the console. */
  readonly printed: readonly string[];
}

/**
 * Runs one function of the event bundle as classic Outlook on Windows does, as far as its
 * documentation tells: no DOM, no browser, nothing newer than ES2016.
 * @throws Error where the bundle does not load, or has not associated the function
 */
export async function runInBareRuntime(run: BareRun): Promise<BareOutcome> {
  const trace: BareCall[] = [];
  const thrown: string[] = [];
  const printed: string[] = [];
  const caught = (reason: unknown) => void thrown.push(String(reason));
  const timers = new BareTimers(caught);
  const store = new ItemStore(run.item);
  const faults = new Faults();
  run.faults?.forEach((fault) => faults.plant(fault));
  const print = (...words: readonly unknown[]) => void printed.push(words.map(String).join(" "));
  const global = createContext({
    console: { log: print, info: print, warn: print, error: print },
    setTimeout: timers.set,
    clearTimeout: timers.clear,
  });
  const realm = runInContext(
    "({ parse: JSON.parse, date: (time) => new Date(time), never: () => new Promise(() => {}) })",
    global,
  );
  runInContext(deletions(), global);
  let isLoading = true;
  const associated = new Map<string, (event: unknown) => void>();
  global.Office = bareOffice(
    {
      call: { store, mailbox: newMailbox(run.mailbox), actions: noActions },
      client: clientProfile(run.client ?? "classic"),
      locale: run.locale ?? "da-DK",
      faults,
      trace,
      inRealm: (value) => realm.parse(JSON.stringify(value)),
      realmDate: realm.date,
      never: realm.never,
      isLoading: () => isLoading,
      caught,
    },
    associated,
  );
  runInContext(run.bundleText, global, { filename: "launchevent.js" });
  isLoading = false;
  const handler = associated.get(run.functionName.toLowerCase());
  if (handler === undefined) {
    throw new Error(`the bundle associates no function "${run.functionName}"`);
  }

  const completions: (CompletedOptions | undefined)[] = [];
  const started = performance.now();
  let milliseconds = 0;
  let leftoverTimers = 0;
  await new Promise<void>((resolve) => {
    const over = setTimeout(resolve, run.timeoutMs ?? 10_000);
    const completed = (options?: CompletedOptions) => {
      completions.push(options);
      if (completions.length > 1) return;
      milliseconds = performance.now() - started;
      clearTimeout(over);
      // Let the handler's own last statements run before its timers are counted.
      setTimeout(() => {
        leftoverTimers = timers.pending;
        setTimeout(resolve, run.lingerMs ?? 50);
      }, 0);
    };
    try {
      handler(Object.assign(realm.parse(JSON.stringify(run.eventDetails ?? {})), { completed }));
    } catch (reason) {
      caught(reason);
    }
  });
  timers.clearAll();
  return {
    completed: completions[0],
    completions: completions.length,
    milliseconds,
    trace,
    item: store.item,
    leftoverTimers,
    thrown,
    printed,
  };
}
