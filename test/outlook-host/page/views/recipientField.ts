import type { Item, Recipient } from "../../model/item";
import { element } from "../element";
import { icon } from "../icon";
import type { MailEntry } from "../mailEntry";

type Field = "to" | "cc" | "bcc";

/** A line of recipients as chips; what is typed becomes one at Enter, comma or when left. */
export function recipientField(
  entry: MailEntry,
  field: Field,
  label: string,
  removeLabel: string,
): HTMLElement {
  const { store } = entry;
  const chips = element("span", { class: "chips" });
  const input = element("input", { "aria-label": label, type: "text", autocomplete: "off" });
  const set = (recipients: readonly Recipient[]) => store.change({ [field]: recipients }, "user");
  const take = () => {
    const added = typed(input.value);
    input.value = "";
    if (added.length > 0) set([...store.item[field], ...added]);
  };
  input.addEventListener("blur", take);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === "," || event.key === ";") {
      event.preventDefault();
      take();
    } else if (event.key === "Backspace" && input.value === "") {
      set(store.item[field].slice(0, -1));
    }
  });
  const remove = (gone: Recipient) => () => set(store.item[field].filter((one) => one !== gone));
  const render = (item: Item) =>
    chips.replaceChildren(...item[field].map((one) => chip(one, removeLabel, remove(one))));
  store.onChange((_before, after) => render(after));
  render(store.item);
  return element(
    "div",
    { class: "line", "data-field": field, onclick: () => input.focus() },
    element("span", { class: "line-label" }, label),
    element("span", { class: "line-value" }, chips, input),
  );
}

function chip(recipient: Recipient, removeLabel: string, onclick: () => void): HTMLElement {
  const { name, address } = recipient;
  const named = name !== "" && name !== address;
  return element(
    "span",
    { class: address === "" ? "chip unresolved" : "chip", title: address },
    element("b", {}, named || address === "" ? name : address),
    named && address !== "" && element("span", { class: "chip-address" }, address),
    element("button", { "aria-label": `${removeLabel} ${name}`, onclick }, icon("close")),
  );
}

function typed(text: string): readonly Recipient[] {
  const pieces = text.split(/[,;\n]/).map((piece) => piece.trim());
  return pieces.filter((piece) => piece !== "").map(recipient);
}

function recipient(text: string): Recipient {
  const both = /^([^<>]*)<([^<>]+)>$/.exec(text);
  if (both) return { name: (both[1] ?? "").replace(/"/g, "").trim(), address: both[2] ?? "" };
  return { name: text, address: text.includes("@") ? text : "" };
}
