import { isAppointment, isCompose } from "../../model/item";
import { element } from "../element";
import { icon, type IconName } from "../icon";
import type { MailEntry } from "../mailEntry";
import type { Control } from "../manifest";
import type { Outlook } from "../outlook";
import { addFiles } from "./addFiles";

/** Outlook's own buttons for the item on show, and the add-in's beside them. */
export function commandBar(outlook: Outlook, entry: MailEntry): HTMLElement {
  const bar = element("div", { class: "commands", role: "toolbar" });
  const own = ownCommands(outlook, entry);
  const addin = outlook.controls().map((control) => addinButton(outlook, control));
  bar.append(...own, element("span", { class: "gap" }), ...(entry.folder === "sent" ? [] : addin));
  return bar;
}

function ownCommands(outlook: Outlook, entry: MailEntry): readonly HTMLElement[] {
  const { strings } = outlook.session.start;
  if (entry.folder === "sent") return [];
  if (!isCompose(entry.store.item)) {
    if (isAppointment(entry.store.item)) return [];
    return [
      quiet("reply", strings.reply, () => outlook.reply(entry, false)),
      quiet("replyAll", strings.replyAll, () => outlook.reply(entry, true)),
    ];
  }
  const files = element("input", {
    type: "file",
    multiple: true,
    hidden: true,
    onchange: () => void addFiles(entry.store, files.files),
  });
  return [
    sendButton(outlook, entry),
    quiet("discard", strings.discard, () => outlook.discard(entry)),
    quiet("attach", strings.attach, () => files.click()),
    files,
  ];
}

function sendButton(outlook: Outlook, entry: MailEntry): HTMLElement {
  const { session } = outlook;
  const { strings, manifest } = session.start;
  const button = element("button", {
    class: "primary send",
    onclick: () => void outlook.send(entry),
  });
  const render = () => {
    const { item } = entry.store;
    const saves = isAppointment(item) && item.to.length + item.cc.length === 0;
    button.disabled = session.isSending;
    const isChecking = session.isSending && session.alert === undefined;
    const label = isChecking ? `${manifest.name} ${strings.checking}` : strings.send;
    button.replaceChildren(
      isChecking ? element("span", { class: "spinner" }) : icon(saves ? "save" : "send"),
      saves ? strings.save : label,
    );
  };
  session.onChange(render);
  render();
  return button;
}

function quiet(name: IconName, label: string, onclick: () => void): HTMLElement {
  return element(
    "button",
    { class: "quiet", title: label, "aria-label": label, onclick },
    icon(name),
    element("span", {}, label),
  );
}

function addinButton(outlook: Outlook, { id, label, icon: address }: Control): HTMLElement {
  return element(
    "button",
    { class: "quiet addin", "data-control": id, onclick: () => outlook.runControl(id) },
    element("img", { src: address, alt: "" }),
    element("span", {}, label),
  );
}
