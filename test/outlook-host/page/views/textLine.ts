import type { Item } from "../../model/item";
import { element } from "../element";
import type { MailEntry } from "../mailEntry";

/** One line of the form bound to a text of the item. */
export function textLine(
  { store }: MailEntry,
  field: "subject" | "location",
  label: string,
): HTMLElement {
  const input = element("input", { type: "text", "aria-label": label, maxlength: 255 });
  const show = (item: Item) => {
    if (input.value !== item[field]) input.value = item[field];
  };
  input.addEventListener("input", () => store.change({ [field]: input.value }, "user"));
  store.onChange((_before, after) => show(after));
  show(store.item);
  return element(
    "div",
    { class: "line", "data-field": field },
    element("span", { class: "line-label" }, label),
    element("span", { class: "line-value" }, input),
  );
}
