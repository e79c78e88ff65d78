import type { Mailbox } from "../../model/mailbox";
import { element } from "../element";
import type { MailEntry } from "../mailEntry";
import type { Strings } from "../strings/strings";

/** The sensitivity label, where the organisation has any. */
export function labelLine({ store }: MailEntry, mailbox: Mailbox, strings: Strings): HTMLElement {
  const select = element(
    "select",
    { "aria-label": strings.label },
    element("option", { value: "" }, strings.noLabel),
    ...mailbox.labels.map(({ id, name }) => element("option", { value: id }, name)),
  );
  const show = (id: string | undefined) => {
    select.value = id ?? "";
  };
  select.addEventListener("change", () =>
    store.change({ sensitivityLabel: select.value || undefined }, "user"),
  );
  store.onChange((_before, after) => show(after.sensitivityLabel));
  show(store.item.sensitivityLabel);
  return element(
    "div",
    { class: "line", "data-field": "label" },
    element("span", { class: "line-label" }, strings.label),
    element("span", { class: "line-value" }, select),
  );
}
