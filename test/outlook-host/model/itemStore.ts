import type { Item } from "./item";

export type ChangedBy = "user" | "addin";
export type ItemListener = (before: Item, after: Item, by: ChangedBy) => void;

/** The one place where an open item changes; every change is announced. */
export class ItemStore {
  private readonly listeners = new Set<ItemListener>();

  constructor(private current: Item) {}

  get item(): Item {
    return this.current;
  }

  change(changes: Partial<Item>, by: ChangedBy): void {
    const before = this.current;
    this.current = { ...before, ...changes };
    this.listeners.forEach((listener) => listener(before, this.current, by));
  }

  /** @returns a function that ends the subscription */
  onChange(listener: ItemListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}
