import type { Item } from "../../model/item";
import { element } from "../element";
import { icon } from "../icon";
import type { MailEntry } from "../mailEntry";
import type { Strings } from "../strings/strings";

/** Start and end of a meeting, in the browser's time zone. */
export function timeLine(entry: MailEntry, strings: Strings): HTMLElement {
  return element(
    "div",
    { class: "line", "data-field": "time" },
    element("span", { class: "line-label" }, icon("clock")),
    element(
      "span",
      { class: "line-value" },
      timeInput(entry, "start", strings.start),
      element("span", { class: "until" }, "–"),
      timeInput(entry, "end", strings.end),
    ),
  );
}

function timeInput({ store }: MailEntry, field: "start" | "end", label: string): HTMLElement {
  const input = element("input", { type: "datetime-local", "aria-label": label });
  const show = (item: Item) => {
    input.value = local(item[field]);
  };
  input.addEventListener("change", () => {
    const time = new Date(input.value).getTime();
    if (!Number.isNaN(time)) store.change({ [field]: time }, "user");
  });
  store.onChange((_before, after) => show(after));
  show(store.item);
  return input;
}

function local(time: number): string {
  const shifted = new Date(time - new Date(time).getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
