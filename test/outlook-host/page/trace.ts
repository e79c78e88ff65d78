export interface TraceEntry {
  /** Milliseconds since the page opened. */
  readonly at: number;
  /** Which page of the add-in: `taskpane`, `command` or the event's name, with a running number. */
  readonly frame: string;
  readonly direction: "fromAddin" | "toAddin";
  readonly action: string;
  readonly dispatchId?: number;
  /** Name of the API member, for calls of the Outlook API. */
  readonly api?: string;
  readonly data: unknown;
}

export class Trace {
  readonly entries: TraceEntry[] = [];

  add(entry: Omit<TraceEntry, "at">): void {
    this.entries.push({ at: Math.round(performance.now()), ...entry });
  }
}
