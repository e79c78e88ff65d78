import type { Item } from "../../model/item";
import { element } from "../element";
import { icon } from "../icon";
import type { MailEntry } from "../mailEntry";
import type { Outlook } from "../outlook";
import { attachmentList } from "./attachmentList";
import { bodyEditor } from "./bodyEditor";
import { recipientField } from "./recipientField";
import { textLine } from "./textLine";
import { timeLine } from "./timeLine";

export function meetingForm(outlook: Outlook, entry: MailEntry): HTMLElement {
  const { strings } = outlook.session.start;
  return element(
    "form",
    { class: "form meeting", onsubmit: (event: Event) => event.preventDefault() },
    textLine(entry, "subject", strings.title),
    recipientField(entry, "to", strings.required, strings.remove),
    recipientField(entry, "cc", strings.optional, strings.remove),
    timeLine(outlook, entry),
    textLine(entry, "location", strings.location),
    privateLine(entry, strings.private),
    attachmentList(entry, strings.remove),
    bodyEditor(entry, strings.body),
  );
}

function privateLine({ store }: MailEntry, label: string): HTMLElement {
  const box = element("input", { type: "checkbox", role: "switch", "aria-label": label });
  const show = ({ sensitivity }: Item) => {
    box.checked = sensitivity === "private";
  };
  box.addEventListener("change", () =>
    store.change({ sensitivity: box.checked ? "private" : "normal" }, "user"),
  );
  store.onChange((_before, after) => show(after));
  show(store.item);
  return element(
    "label",
    { class: "line", "data-field": "private" },
    element("span", { class: "line-label" }, icon("lock")),
    element("span", { class: "line-value" }, element("span", {}, label), box),
  );
}
