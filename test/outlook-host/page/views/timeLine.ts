import type { Item } from "../../model/item";
import { element } from "../element";
import { icon } from "../icon";
import { readTime, writeTime } from "../localTime";
import type { MailEntry } from "../mailEntry";
import type { Outlook } from "../outlook";

/** Start and end of a meeting, written as the page's language has it. */
export function timeLine(outlook: Outlook, entry: MailEntry): HTMLElement {
  const { strings, locale } = outlook.session.start;
  return element(
    "div",
    { class: "line", "data-field": "time" },
    element("span", { class: "line-label" }, icon("clock")),
    element(
      "span",
      { class: "line-value" },
      timeInput(entry, "start", strings.start, locale),
      element("span", { class: "until" }, "–"),
      timeInput(entry, "end", strings.end, locale),
    ),
  );
}

function timeInput(
  { store }: MailEntry,
  field: "start" | "end",
  label: string,
  locale: string,
): HTMLElement {
  const input = element("input", { type: "text", class: "time", "aria-label": label });
  const show = (item: Item) => {
    input.value = writeTime(item[field], locale);
  };
  input.addEventListener("change", () => {
    const time = readTime(input.value, locale);
    if (time === undefined) show(store.item);
    else store.change({ [field]: time }, "user");
  });
  store.onChange((_before, after) => show(after));
  show(store.item);
  return input;
}
