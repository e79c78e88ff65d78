import { bareOffice, type BareCall } from "../../outlook-host/bare/bareOffice";
import { invoke } from "../../outlook-host/bare/invoke";
import type { OutlookMember } from "../../outlook-host/bare/outlookMember";
import { clientProfile } from "../../outlook-host/model/clientProfile";
import { After } from "./after";
import type { Item } from "../../outlook-host/model/item";
import { ItemStore } from "../../outlook-host/model/itemStore";
import { newMailbox } from "../../outlook-host/model/mailbox";

export interface StandInOffice {
  readonly store: ItemStore;
  readonly faults: After;
  readonly trace: readonly BareCall[];
  /** Mails the add-in has sent or opened. */
  readonly done: readonly string[];
}

/** Members of a pane's item that an event handler may not use. */
const panesOwn: readonly OutlookMember[] = [
  {
    path: "delayDeliveryTime.setAsync",
    dispatchId: 167,
    required: 1,
    parameters: ([date]) => ({ time: date.getTime() }),
  },
  { path: "sendAsync", dispatchId: 90005, required: 0 },
];

/** The stand-in's item model as this process's own `Office`, for the pane's code without a browser. */
export function installOffice(item: Item): StandInOffice {
  const store = new ItemStore(item);
  const faults = new After();
  const trace: BareCall[] = [];
  const done: string[] = [];
  const actions = {
    openNewMessage: () => void done.push("opened a mail"),
    openReply: () => undefined,
    closeItem: () => undefined,
    send: () => void done.push("sent"),
  };
  const setting = {
    call: { store, mailbox: newMailbox(), actions },
    client: clientProfile("web"),
    locale: "da-DK",
    faults,
    trace,
    isLoading: () => false,
    // An answer so wrong that the library itself stumbles over it is one that never comes.
    caught: () => undefined,
    inRealm: (value: unknown) => JSON.parse(JSON.stringify(value)) as object,
    realmDate: (milliseconds: number) => new Date(milliseconds),
    never: () => new Promise(() => undefined),
  };
  const office = bareOffice(setting, new Map()) as { context: { mailbox: { item: Members } } };
  const { item: members } = office.context.mailbox;
  for (const member of panesOwn) {
    const [first = "", second] = member.path.split(".");
    const method = (...given: readonly unknown[]) => invoke(member, given, setting);
    if (second === undefined) members[first] = method;
    else if (members[first] !== undefined) (members[first] as Members)[second] = method;
  }
  members.addHandlerAsync = (...given: readonly unknown[]) => succeed(given);
  members.removeHandlerAsync = (...given: readonly unknown[]) => succeed(given);
  (globalThis as { Office?: unknown }).Office = office;
  return { store, faults, trace, done };
}

type Members = Record<string, unknown>;

function succeed(given: readonly unknown[]): void {
  const callback = given[given.length - 1] as (result: unknown) => void;
  setTimeout(() => callback({ status: "succeeded" }), 0);
}
