import type { Call, Handlers, Parameters } from "./call";
import { appointmentHandlers } from "./handlers/appointment";
import { attachmentHandlers } from "./handlers/attachments";
import { bodyHandlers } from "./handlers/body";
import { formHandlers } from "./handlers/forms";
import { internetHeaderHandlers } from "./handlers/internetHeaders";
import { itemPropertyHandlers } from "./handlers/itemProperties";
import { newerMemberHandlers } from "./handlers/newerMembers";
import { notificationHandlers } from "./handlers/notifications";
import { recipientHandlers } from "./handlers/recipients";
import { sessionDataHandlers } from "./handlers/sessionData";
import { rawStorageHandlers } from "./handlers/storage";
import { OfficeCode, OfficeFailure } from "./officeCode";

const handlers: Handlers = {
  ...appointmentHandlers,
  ...attachmentHandlers,
  ...bodyHandlers,
  ...formHandlers,
  ...internetHeaderHandlers,
  ...itemPropertyHandlers,
  ...newerMemberHandlers,
  ...notificationHandlers,
  ...recipientHandlers,
  ...sessionDataHandlers,
};

export type Reply =
  | { readonly error: false; readonly data: unknown }
  | { readonly error: true; readonly errorCode: number };

/**
 * Answers one call of the Outlook API over plain item state, as the program behind Office.js does.
 * An id nobody implements answers like an operation the program does not know.
 */
export function dispatch(dispatchId: number, parameters: Parameters, call: Call): unknown {
  const raw = rawStorageHandlers[dispatchId];
  if (raw !== undefined) return raw(parameters, call);
  return answer(dispatchId, parameters, call);
}

function answer(dispatchId: number, parameters: Parameters, call: Call): Reply {
  const handler = handlers[dispatchId];
  if (handler === undefined) return { error: true, errorCode: OfficeCode.genericResponse };
  try {
    return { error: false, data: handler(parameters ?? {}, call) ?? null };
  } catch (reason) {
    if (!(reason instanceof OfficeFailure)) throw reason;
    return { error: true, errorCode: reason.code };
  }
}
