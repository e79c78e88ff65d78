import type { CompletedOptions } from "../model/smartAlert";
import type { BareTimers } from "./bareTimers";

/** Every call of `event.completed`, and what the handler had left running at the first. */
export class Completion {
  readonly options: (CompletedOptions | undefined)[] = [];
  milliseconds = 0;
  leftoverTimers = 0;
  /** Settles after the first completion and a while of watching, or when time is up. */
  readonly over: Promise<void>;
  private end: () => void = () => undefined;
  private readonly started = performance.now();
  private readonly limit: NodeJS.Timeout;

  constructor(
    private readonly timers: BareTimers,
    timeoutMs: number,
    private readonly lingerMs: number,
  ) {
    this.over = new Promise((resolve) => (this.end = resolve));
    this.limit = setTimeout(() => this.end(), timeoutMs);
  }

  readonly completed = (options?: CompletedOptions): void => {
    this.options.push(options);
    if (this.options.length > 1) return;
    this.milliseconds = performance.now() - this.started;
    clearTimeout(this.limit);
    // The handler's own last statements may still clear a timer.
    setTimeout(() => {
      this.leftoverTimers = this.timers.pending;
      setTimeout(() => this.end(), this.lingerMs);
    }, 0);
  };
}
