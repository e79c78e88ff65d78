import type { Item } from "../model/item";

/** A mail or meeting from a file, as the page lists it. */
export interface Sample {
  readonly file: string;
  readonly title: string;
  readonly folder: "drafts" | "inbox";
  readonly item: Item;
}
