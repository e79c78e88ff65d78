import type { Mailbox } from "../../model/mailbox";
import type { Recipient } from "../../model/item";
import { element } from "../element";
import type { MailEntry } from "../mailEntry";

/** The sender: one's own mailbox or the one shared with colleagues. */
export function fromLine({ store }: MailEntry, mailbox: Mailbox, label: string): HTMLElement {
  const senders = candidates(store.item.from, mailbox);
  const select = element(
    "select",
    { "aria-label": label },
    ...senders.map(({ name, address }) =>
      element("option", { value: address }, `${name} <${address}>`),
    ),
  );
  select.value = store.item.from.address;
  select.addEventListener("change", () => {
    const chosen = senders.find(({ address }) => address === select.value);
    if (chosen !== undefined) store.change({ from: chosen }, "user");
  });
  return element(
    "div",
    { class: "line", "data-field": "from" },
    element("span", { class: "line-label" }, label),
    element("span", { class: "line-value" }, select),
  );
}

function candidates(from: Recipient, mailbox: Mailbox): readonly Recipient[] {
  const own = { name: mailbox.displayName, address: mailbox.emailAddress };
  const domain = own.address.slice(own.address.lastIndexOf("@"));
  const shared = { name: "Borgerservice", address: `borgerservice${domain}` };
  const others = [own, shared].filter(({ address }) => address !== from.address);
  return [from, ...others];
}
