import { runInContext } from "node:vm";

import { bareContext, type BareContext } from "./bare/bareContext";
import { bareOffice, type BareCall, type BareHandler } from "./bare/bareOffice";
import { BareTimers } from "./bare/bareTimers";
import { Completion } from "./bare/completion";
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
  const thrown: string[] = [];
  const printed: string[] = [];
  const trace: BareCall[] = [];
  const caught = (reason: unknown) => void thrown.push(String(reason));
  const timers = new BareTimers(caught);
  const store = new ItemStore(run.item);
  const context = bareContext(timers, printed);
  const handler = load(run, context, store, trace, caught);
  const completion = new Completion(timers, run.timeoutMs ?? 10_000, run.lingerMs ?? 50);
  try {
    const event = context.inRealm(run.eventDetails ?? {});
    handler(Object.assign(event, { completed: completion.completed }));
  } catch (reason) {
    caught(reason);
  }
  await completion.over;
  timers.clearAll();
  return {
    completed: completion.options[0],
    completions: completion.options.length,
    milliseconds: completion.milliseconds,
    leftoverTimers: completion.leftoverTimers,
    item: store.item,
    trace,
    thrown,
    printed,
  };
}

function load(
  run: BareRun,
  context: BareContext,
  store: ItemStore,
  trace: BareCall[],
  caught: (reason: unknown) => void,
): BareHandler {
  const faults = new Faults();
  run.faults?.forEach((fault) => faults.plant(fault));
  const associated = new Map<string, BareHandler>();
  let isLoading = true;
  const setting = {
    ...context,
    call: { store, mailbox: newMailbox(run.mailbox), actions: noActions },
    client: clientProfile(run.client ?? "classic"),
    locale: run.locale ?? "da-DK",
    isLoading: () => isLoading,
    faults,
    trace,
    caught,
  };
  context.global.Office = bareOffice(setting, associated);
  runInContext(run.bundleText, context.global, { filename: "launchevent.js" });
  isLoading = false;
  const handler = associated.get(run.functionName.toLowerCase());
  if (handler === undefined) {
    throw new Error(`the bundle associates no function "${run.functionName}"`);
  }
  return handler;
}
