import type { Call, Handlers, Parameters } from "../call";
import type { Notification } from "../item";
import { OfficeCode, OfficeFailure } from "../officeCode";

const TYPES = [
  "informationalMessage",
  "progressIndicator",
  "errorMessage",
  "insightMessage",
] as const;
const MOST = 5;

export const notificationHandlers: Handlers = {
  33: (parameters, call) => {
    if (find(call, parameters.key)) throw new OfficeFailure(OfficeCode.duplicateNotificationKey);
    return put(call, parameters);
  },
  35: (parameters, call) => {
    if (!find(call, parameters.key)) throw new OfficeFailure(OfficeCode.notificationKeyNotFound);
    return put(call, parameters);
  },
  36: ({ key }, call) => {
    if (!find(call, key)) throw new OfficeFailure(OfficeCode.notificationKeyNotFound);
    return write(call, without(call, key));
  },
  34: (_parameters, { store }) => store.item.notifications,
};

function find({ store }: Call, key: string): Notification | undefined {
  return store.item.notifications.find((notification) => notification.key === key);
}

function without({ store }: Call, key: string): readonly Notification[] {
  return store.item.notifications.filter((notification) => notification.key !== key);
}

function put(call: Call, parameters: Parameters): null {
  const others = without(call, parameters.key);
  const { key, message, icon, persistent, actions } = parameters;
  const type = TYPES[parameters.type as number] ?? "informationalMessage";
  // One insight message per add-in: a second one is refused as one too many.
  const secondInsight = type === "insightMessage" && others.some((other) => other.type === type);
  if (others.length >= MOST || secondInsight) {
    throw new OfficeFailure(OfficeCode.tooManyNotifications);
  }
  return write(call, [...others, { key, type, message, icon, persistent, actions }]);
}

function write({ store }: Call, notifications: readonly Notification[]): null {
  store.change({ notifications }, "addin");
  return null;
}
