import { Faults, type Fault } from "../../outlook-host/model/fault";

/** Faults, and what happens the moment after one call has been carried out. */
export class After extends Faults {
  private readonly waiting = new Map<string, () => void>();
  private isCut = false;

  /** Once, when `api` has been carried out and before its answer arrives. */
  whenDone(api: string, happens: () => void): void {
    this.waiting.set(api, happens);
  }

  /** The page is gone: what it had still wanted to ask is never asked. */
  cut(): void {
    this.isCut = true;
  }

  override clear(): void {
    super.clear();
    this.waiting.clear();
    this.isCut = false;
  }

  override strike(dispatchId: number, api: string): Fault | undefined {
    if (this.isCut) return { api, kind: "drop" };
    const happens = this.waiting.get(api);
    this.waiting.delete(api);
    if (happens !== undefined) queueMicrotask(happens);
    return super.strike(dispatchId, api);
  }
}
