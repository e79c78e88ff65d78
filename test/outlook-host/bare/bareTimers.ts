/** Timers of a bare context: numbered as in a browser, counted, and their faults caught. */
export class BareTimers {
  private readonly running = new Map<number, NodeJS.Timeout>();
  private last = 0;

  constructor(private readonly caught: (reason: unknown) => void) {}

  get pending(): number {
    return this.running.size;
  }

  readonly set = (callback: () => void, milliseconds = 0): number => {
    this.last += 1;
    const id = this.last;
    const timer = setTimeout(() => {
      this.running.delete(id);
      try {
        callback();
      } catch (reason) {
        this.caught(reason);
      }
    }, milliseconds);
    this.running.set(id, timer);
    return id;
  };

  readonly clear = (id: number): void => {
    clearTimeout(this.running.get(id));
    this.running.delete(id);
  };

  clearAll(): void {
    this.running.forEach((timer) => clearTimeout(timer));
    this.running.clear();
  }
}
