import type { Item } from "./item";

/**
 * A disturbance of one API call. `drop`: no answer ever comes. `delay`: the answer comes `ms` later.
 * `fail`: it fails with `code`. `change`: it answers `data`, or the item changes meanwhile (`item`).
 * `throw`: the member throws when called (needs the overlay in the page).
 */
export interface Fault {
  /** Name under `mailbox.item` such as `body.getAsync`, or `load` for the page itself. */
  readonly api?: string;
  readonly dispid?: number;
  readonly kind: "drop" | "delay" | "fail" | "change" | "throw";
  readonly ms?: number;
  readonly code?: number;
  readonly data?: unknown;
  readonly item?: Partial<Item>;
  /** How often it strikes; unstated, every time. */
  readonly times?: number;
}

/** The faults planted at present, used up as they strike. */
export class Faults {
  private readonly planted: { fault: Fault; left: number }[] = [];

  plant(fault: Fault): void {
    if (fault.api === undefined && fault.dispid === undefined) {
      throw new Error("a fault needs api or dispid");
    }
    this.planted.push({ fault, left: fault.times ?? Infinity });
  }

  clear(): void {
    this.planted.length = 0;
  }

  /** The fault that strikes this call, if any. */
  strike(dispatchId: number, api: string): Fault | undefined {
    const hit = this.planted.find(
      ({ fault, left }) =>
        left > 0 && fault.kind !== "throw" && (fault.dispid === dispatchId || fault.api === api),
    );
    if (hit === undefined) return undefined;
    hit.left -= 1;
    return hit.fault;
  }

  /** Names of the members that shall throw; the overlay in the page sees to it. */
  throwing(): readonly string[] {
    return this.planted
      .filter(({ fault }) => fault.kind === "throw")
      .map(({ fault }) => fault.api ?? "");
  }
}
