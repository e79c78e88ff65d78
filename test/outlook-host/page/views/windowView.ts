import { element } from "../element";
import { icon } from "../icon";
import type { Outlook } from "../outlook";
import { alertDialog } from "./alertDialog";
import { developerPanel } from "./developerPanel";
import { itemView } from "./itemView";
import { listView } from "./listView";
import { silentBanner } from "./silentBanner";

/** The whole window: title bar, rail, list, item and task pane. */
export function windowView(outlook: Outlook): HTMLElement {
  return element(
    "div",
    { class: "window" },
    titleBar(outlook),
    silentBanner(outlook),
    element(
      "div",
      { class: "columns" },
      rail(),
      listView(outlook),
      itemView(outlook),
      outlook.pane.element,
    ),
    developerPanel(outlook),
    alertDialog(outlook),
  );
}

function titleBar(outlook: Outlook): HTMLElement {
  const { strings, mailbox } = outlook.session.start;
  return element(
    "header",
    { class: "title-bar" },
    icon("grid"),
    element("b", {}, "Outlook"),
    element("span", { class: "stand-in" }, strings.standIn),
    element("span", { class: "search" }, icon("search"), strings.search),
    element("span", { class: "person", title: mailbox.emailAddress }, mailbox.displayName),
    element("span", { class: "avatar" }, initials(mailbox.displayName)),
  );
}

function rail(): HTMLElement {
  return element(
    "div",
    { class: "rail", "aria-hidden": "true" },
    element("span", { class: "here" }, icon("mail")),
    element("span", {}, icon("calendar")),
  );
}

function initials(name: string): string {
  return name
    .split(" ")
    .map((word) => word[0] ?? "")
    .join("");
}
