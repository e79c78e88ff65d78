import type { Answer } from "../ask";
import type { ItemForm } from "../draft";
import { notificationIcon, notificationKey, paneControls } from "../installedNames";
import type { Question } from "./questions";

/** The one notification on an item: what it says, and the button that opens the pane. */
export interface Notification {
  /** At most 150 characters. */
  readonly message: string;
  readonly button: string;
  /** The rule the pane opens at. */
  readonly rule?: string;
}

/** Shows, changes or takes away Postvagt's notification; leaves it alone where it says so already. */
export async function notify(
  notificationMessages: Office.NotificationMessages,
  form: ItemForm,
  notification: Notification | undefined,
  question: Question,
): Promise<void> {
  const shown = await question<Office.NotificationMessageDetails[]>((done) =>
    notificationMessages.getAllAsync(done),
  );
  const own = shown.ok
    ? (shown.value ?? []).filter(({ key }) => key === notificationKey)[0]
    : undefined;
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

/** Only this kind can carry a button, and only while an item is written. */
function withButton(
  { message, button, rule }: Notification,
  form: ItemForm,
): Office.NotificationMessageDetails {
  const action = {
    actionType: "showTaskPane",
    actionText: button,
    commandId: paneControls[form],
    contextData: JSON.stringify(rule === undefined ? {} : { reason: rule }),
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
