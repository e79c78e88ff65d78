import type { ItemStore } from "./itemStore";
import type { Mailbox } from "./mailbox";

/** What an API call asks of the program around the item. */
export interface HostActions {
  openNewMessage(form: Readonly<Record<string, unknown>>): void;
  openReply(form: Readonly<Record<string, unknown>>, toAll: boolean): void;
  closeItem(): void;
  send(): void;
}

export interface Call {
  readonly store: ItemStore;
  readonly mailbox: Mailbox;
  readonly actions: HostActions;
}

/** Their shape differs with the dispatch id; Office.js has checked them before they arrive. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Parameters = any;

/**
 * Answers one Outlook dispatch id.
 * @returns the reply's `data`
 * @throws OfficeFailure with the code the add-in shall see
 */
export type Handler = (parameters: Parameters, call: Call) => unknown;

export type Handlers = Readonly<Record<number, Handler>>;

export const noActions: HostActions = {
  openNewMessage: () => undefined,
  openReply: () => undefined,
  closeItem: () => undefined,
  send: () => undefined,
};
