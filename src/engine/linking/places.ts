import type { Reading } from "../text/types";
import type { Span } from "./span";

/** Positions by reading, asked by halving: a list of citizens holds thousands. */
export class Places {
  private readonly starts = new Map<Reading, number[]>();
  private isSorted = true;

  add(reading: Reading, start: number): void {
    const starts = this.starts.get(reading);
    if (starts) starts.push(start);
    else this.starts.set(reading, [start]);
    this.isSorted = false;
  }

  anyIn(reading: Reading, { start, end }: Span): boolean {
    if (!this.isSorted) this.sort();
    const starts = this.starts.get(reading) ?? [];
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) < start) low = middle + 1;
      else high = middle;
    }
    return low < starts.length && (starts[low] as number) < end;
  }

  private sort(): void {
    this.starts.forEach((starts) => starts.sort((one, other) => one - other));
    this.isSorted = true;
  }
}
