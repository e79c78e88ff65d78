import type { Item } from "../../model/item";
import { element } from "../element";
import type { MailEntry } from "../mailEntry";
import { safeHtml } from "./safeHtml";

/** The text of a draft, rich or plain as the item is. */
export function bodyEditor(entry: MailEntry, label: string): HTMLElement {
  return entry.store.item.body.type === "html" ? rich(entry, label) : plain(entry, label);
}

function rich({ store }: MailEntry, label: string): HTMLElement {
  const editor = element("div", {
    class: "body",
    contenteditable: "true",
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": label,
  });
  let written = "";
  const show = ({ body }: Item) => {
    if (body.content === written) return;
    written = body.content;
    editor.innerHTML = safeHtml(body.content);
  };
  editor.addEventListener("input", () => {
    written = editor.innerHTML;
    store.change({ body: { type: "html", content: written } }, "user");
  });
  store.onChange((_before, after) => show(after));
  show(store.item);
  return editor;
}

function plain({ store }: MailEntry, label: string): HTMLElement {
  const editor = element("textarea", { class: "body", "aria-label": label });
  const show = ({ body }: Item) => {
    if (editor.value !== body.content) editor.value = body.content;
  };
  editor.addEventListener("input", () =>
    store.change({ body: { type: "text", content: editor.value } }, "user"),
  );
  store.onChange((_before, after) => show(after));
  show(store.item);
  return editor;
}
