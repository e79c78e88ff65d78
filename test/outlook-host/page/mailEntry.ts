import type { ItemStore } from "../model/itemStore";

export type Folder = "drafts" | "inbox" | "sent";

/** A mail or meeting in the list at the left. */
export interface MailEntry {
  readonly file: string;
  readonly title: string;
  folder: Folder;
  readonly store: ItemStore;
  sentAt?: Date;
}
