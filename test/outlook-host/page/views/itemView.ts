import { isAppointment, isCompose } from "../../model/item";
import { element } from "../element";
import { icon } from "../icon";
import type { Folder, MailEntry } from "../mailEntry";
import type { Outlook } from "../outlook";
import { commandBar } from "./commandBar";
import { composeForm } from "./composeForm";
import { meetingForm } from "./meetingForm";
import { notificationBar } from "./notificationBar";
import { readForm } from "./readForm";

/** The item on show in the middle; built anew only when another one is opened or it has left. */
export function itemView(outlook: Outlook): HTMLElement {
  const view = element("main", { class: "item" });
  let shown: MailEntry | undefined;
  let folder: Folder | undefined;
  const render = () => {
    const { current } = outlook.session;
    if (current !== undefined && current === shown && current.folder === folder) return;
    shown = current;
    folder = current?.folder;
    view.replaceChildren(...(current === undefined ? [empty(outlook)] : content(outlook, current)));
  };
  outlook.session.onChange(render);
  render();
  return view;
}

function content(outlook: Outlook, entry: MailEntry): readonly HTMLElement[] {
  return [
    commandBar(outlook, entry),
    ...(entry.folder === "sent" ? [] : [notificationBar(outlook, entry)]),
    element("div", { class: "sheet" }, form(outlook, entry)),
  ];
}

function form(outlook: Outlook, entry: MailEntry): HTMLElement {
  const { item } = entry.store;
  if (entry.folder === "sent" || !isCompose(item)) return readForm(outlook, entry);
  return isAppointment(item) ? meetingForm(outlook, entry) : composeForm(outlook, entry);
}

function empty(outlook: Outlook): HTMLElement {
  const { strings } = outlook.session.start;
  return element(
    "div",
    { class: "empty" },
    icon("mail"),
    element("h1", {}, strings.pickSomething),
    element("p", {}, strings.pickHint),
  );
}
