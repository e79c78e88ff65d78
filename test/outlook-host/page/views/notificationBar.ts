import type { Notification } from "../../model/item";
import { element } from "../element";
import { icon, type IconName } from "../icon";
import type { MailEntry } from "../mailEntry";
import type { Outlook } from "../outlook";

const ICONS: Readonly<Record<Notification["type"], IconName>> = {
  informationalMessage: "info",
  progressIndicator: "clock",
  errorMessage: "info",
  insightMessage: "bulb",
};

/** The add-in's messages above the item. */
export function notificationBar(outlook: Outlook, entry: MailEntry): HTMLElement {
  const bar = element("div", { class: "notifications", "aria-live": "polite" });
  const render = () => {
    const rows = entry.store.item.notifications.map((one) => row(outlook, entry, one));
    const { hint } = outlook.session;
    if (hint) rows.push(element("div", { class: "notification hint" }, icon("info"), hint));
    bar.replaceChildren(...rows);
  };
  outlook.session.onChange(render);
  render();
  return bar;
}

function row(outlook: Outlook, entry: MailEntry, notification: Notification): HTMLElement {
  const { strings, manifest } = outlook.session.start;
  const action = notification.actions?.[0];
  return element(
    "div",
    { class: `notification ${notification.type}`, "data-key": notification.key },
    icon(ICONS[notification.type]),
    element("b", {}, manifest.name),
    element("span", { class: "notification-text" }, notification.message),
    action &&
      element(
        "button",
        { class: "link", onclick: () => outlook.pressNotificationAction(notification) },
        action.actionText,
      ),
    element(
      "button",
      {
        class: "quiet",
        "aria-label": strings.dismiss,
        title: strings.dismiss,
        onclick: () => outlook.dismissNotification(entry, notification.key),
      },
      icon("close"),
    ),
  );
}
