import type { HostActions } from "../model/call";
import type { EventOutcome } from "./eventRun";
import type { MailEntry } from "./mailEntry";
import type { LaunchEvent } from "./manifest";
import { recordedRun } from "./recordedRun";
import type { Session } from "./session";

type Details = Readonly<Record<string, unknown>>;

const MOST_AT_A_TIME = 5;

/** Starts the add-in's handlers for what happens to an item, a few at a time as Outlook does. */
export class LaunchEvents {
  private running = 0;
  private readonly queue: (() => void)[] = [];
  private leaving = new AbortController();
  private resting: (() => void)[] = [];

  constructor(
    private readonly session: Session,
    private readonly actions: HostActions,
  ) {}

  registered(type: string): LaunchEvent | undefined {
    return this.session.start.manifest.launchEvents.find((event) => event.type === type);
  }

  /** Starts the handler for an event without waiting for it; an event nobody wants is dropped. */
  raise(type: string, details: Details, entry: MailEntry): void {
    const event = this.registered(type);
    if (event === undefined) return;
    const { signal } = this.leaving;
    this.queue.push(() => void this.run(event, details, entry, signal));
    this.startQueued();
  }

  async run(
    { type, functionName }: LaunchEvent,
    details: Details,
    entry: MailEntry,
    cancelled: AbortSignal,
  ): Promise<EventOutcome> {
    this.running += 1;
    const { session } = this;
    const page = session.start.manifest.eventPage;
    const call = session.call(entry, this.actions);
    const run = { page, functionName, details };
    const outcome = await recordedRun(session, type, run, call, cancelled);
    this.finished();
    return outcome;
  }

  /** Ends every handler still running: Outlook does so when the user leaves the item. */
  leave(): void {
    this.leaving.abort();
    this.leaving = new AbortController();
    this.queue.length = 0;
  }

  /** Settles once no handler runs or waits. */
  idle(): Promise<void> {
    if (this.running === 0 && this.queue.length === 0) return Promise.resolve();
    return new Promise((resolve) => this.resting.push(resolve));
  }

  private finished(): void {
    this.running -= 1;
    this.startQueued();
    if (this.running > 0) return;
    this.resting.forEach((resolve) => resolve());
    this.resting = [];
  }

  private startQueued(): void {
    while (this.running < MOST_AT_A_TIME) {
      const next = this.queue.shift();
      if (next === undefined) return;
      next();
    }
  }
}
