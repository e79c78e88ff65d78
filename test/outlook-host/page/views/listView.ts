import { isAppointment } from "../../model/item";
import { htmlToText } from "../../model/plainText";
import { element } from "../element";
import { icon, type IconName } from "../icon";
import type { Folder, MailEntry } from "../mailEntry";
import type { Outlook } from "../outlook";

const FOLDERS: readonly { readonly folder: Folder; readonly icon: IconName }[] = [
  { folder: "drafts", icon: "draft" },
  { folder: "inbox", icon: "inbox" },
  { folder: "sent", icon: "sent" },
];

/** Folders and the mails in the one chosen. */
export function listView(outlook: Outlook): HTMLElement {
  const list = element("nav", { class: "list", "aria-label": "Outlook" });
  const render = () => list.replaceChildren(newItems(outlook), folders(outlook), entries(outlook));
  outlook.session.onChange(render);
  render();
  return list;
}

function newItems(outlook: Outlook): HTMLElement {
  const { strings } = outlook.session.start;
  const open = (kind: "messageCompose" | "appointmentCompose") => () => {
    outlook.openNew({}, kind);
  };
  return element(
    "div",
    { class: "new-items" },
    element(
      "button",
      { class: "primary", onclick: open("messageCompose") },
      icon("plus"),
      strings.newMail,
    ),
    element(
      "button",
      {
        class: "outlined",
        title: strings.newEvent,
        "aria-label": strings.newEvent,
        onclick: open("appointmentCompose"),
      },
      icon("calendar"),
    ),
  );
}

function folders(outlook: Outlook): HTMLElement {
  const { session } = outlook;
  const buttons = FOLDERS.map(({ folder, icon: name }) => {
    const count = session.entries.filter((entry) => entry.folder === folder).length;
    const isShown = session.folder === folder;
    return element(
      "button",
      { class: "folder", "aria-current": isShown && "true", onclick: () => outlook.show(folder) },
      icon(name),
      element("span", {}, session.start.strings[folder]),
      element("span", { class: "count" }, count > 0 ? String(count) : ""),
    );
  });
  return element("div", { class: "folders" }, ...buttons);
}

function entries(outlook: Outlook): HTMLElement {
  const shown = outlook.session.entries.filter(({ folder }) => folder === outlook.session.folder);
  return element("ul", { class: "entries" }, ...shown.map((entry) => row(outlook, entry)));
}

function row(outlook: Outlook, entry: MailEntry): HTMLElement {
  const { item } = entry.store;
  const { session } = outlook;
  const meeting = isAppointment(item);
  const who =
    session.folder === "inbox" ? item.from.name : item.to.map(({ name }) => name).join("; ");
  const isShown = session.current === entry;
  return element(
    "li",
    {},
    element(
      "button",
      { class: "entry", "aria-current": isShown && "true", onclick: () => outlook.open(entry) },
      icon(meeting ? "calendar" : "mail"),
      element(
        "span",
        { class: "entry-text" },
        element("b", {}, entry.title || item.subject || session.start.strings.newMail),
        element("span", { class: "entry-who" }, who),
        element("span", { class: "entry-subject" }, item.subject || preview(item.body.content)),
      ),
    ),
  );
}

function preview(html: string): string {
  return htmlToText(html).slice(0, 80);
}
