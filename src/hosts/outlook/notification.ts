import type { Answer } from "../ask";
import type { ItemForm, Notification } from "../draft";
import { notificationIcon, notificationKey, paneControls } from "../installedNames";
import { fromNotification } from "./opening";
import type { Question } from "./questions";

/** Shows, changes or takes away Postvagt's notification; leaves it alone where it says so already. */
export async function notify(
  notificationMessages: Office.NotificationMessages,
  form: ItemForm,
  notification: Notification | undefined,
  question: Question,
): Promise<void> {
  const own = await ownNotification(notificationMessages, question);
  if (own?.message === notification?.message) return;
  if (notification === undefined) {
    await question<void>((done) => notificationMessages.removeAsync(notificationKey, done));
    return;
  }
  const put = (details: Office.NotificationMessageDetails): Promise<Answer<void>> =>
    question((done) =>
      own === undefined
        ? notificationMessages.addAsync(notificationKey, details, done)
        : notificationMessages.replaceAsync(notificationKey, details, done),
    );
  const insight = await put(withButton(notification, form));
  if (!insight.ok && insight.why !== "silent") await put(plain(notification));
}

/** Keeps a notification that stands true; one that is not there, or was closed, is not put up. */
export async function correctNotification(
  notificationMessages: Office.NotificationMessages,
  form: ItemForm,
  notification: Notification | undefined,
  question: Question,
): Promise<void> {
  const own = await ownNotification(notificationMessages, question);
  if (own) await notify(notificationMessages, form, notification, question);
}

async function ownNotification(
  notificationMessages: Office.NotificationMessages,
  question: Question,
): Promise<Office.NotificationMessageDetails | undefined> {
  const shown = await question<Office.NotificationMessageDetails[]>((done) =>
    notificationMessages.getAllAsync(done),
  );
  return shown.ok ? (shown.value ?? []).filter(({ key }) => key === notificationKey)[0] : undefined;
}

/** Only this kind can carry a button, and only while an item is written. */
function withButton(
  { message, button, rule }: Notification,
  form: ItemForm,
): Office.NotificationMessageDetails {
  const action = {
    actionType: "showTaskPane",
    actionText: button,
    commandId: paneControls[form],
    contextData: fromNotification(rule),
  };
  return {
    type: "insightMessage",
    message,
    icon: notificationIcon,
    actions: [action],
  } as unknown as Office.NotificationMessageDetails;
}

function plain({ message }: Notification): Office.NotificationMessageDetails {
  return {
    type: "informationalMessage",
    message,
    icon: notificationIcon,
    persistent: false,
  } as unknown as Office.NotificationMessageDetails;
}
