/** Time as the follower needs it, so that a test can hold the clock. */
export type After = (milliseconds: number, action: () => void) => () => void;

export interface Following {
  /** One reading of the draft; never started again before it has settled. */
  readonly read: () => Promise<void>;
  /** Milliseconds from the end of one reading to the start of the next. */
  readonly interval: number;
  /** Nobody looks at a hidden pane: it does not read. */
  readonly isVisible: () => boolean;
  readonly after: After;
}

export interface Follower {
  /** Something changed, or the pane came into view: read as soon as nothing is being read. */
  readonly now: () => Promise<void>;
  /** Waits out a reading under way, then holds all others until `action` has settled. */
  readonly hold: <T>(action: () => Promise<T>) => Promise<T>;
  readonly stop: () => void;
}

/**
 * Keeps reading the draft: gently by the clock, since no event tells of typing, and at once when
 * asked. There is never a second reading while one runs; askings in between become one.
 */
export function follow({ read, interval, isVisible, after }: Following): Follower {
  let running: Promise<void> | undefined;
  let again: Promise<void> | undefined;
  let held = 0;
  let stopped = false;
  let cancelTimer = (): void => undefined;

  function tick(): void {
    cancelTimer();
    if (stopped) return;
    cancelTimer = after(interval, () => void (isVisible() && held === 0 ? now() : tick()));
  }

  function start(): Promise<void> {
    cancelTimer();
    const reading = read().finally(() => {
      running = undefined;
      tick();
    });
    running = reading;
    return reading;
  }

  function now(): Promise<void> {
    if (stopped) return Promise.resolve();
    if (held > 0) {
      wanted = true;
      return Promise.resolve();
    }
    if (running === undefined) return start();
    again ??= running.then(() => {
      again = undefined;
      return now();
    });
    return again;
  }

  let wanted = false;

  async function hold<T>(action: () => Promise<T>): Promise<T> {
    held += 1;
    try {
      await running;
      return await action();
    } finally {
      held -= 1;
      if (held === 0 && wanted) {
        wanted = false;
        void now();
      }
    }
  }

  function stop(): void {
    stopped = true;
    cancelTimer();
  }

  tick();
  return { now, hold, stop };
}
