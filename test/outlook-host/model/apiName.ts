import { isAppointment, type Item } from "./item";
import { NewerDispatchId } from "./handlers/newerMembers";

const FIELD_OF_MESSAGE = ["to", "cc", "bcc"];
const FIELD_OF_APPOINTMENT = ["requiredAttendees", "optionalAttendees", "resources"];

const NAMES: Readonly<Record<number, string>> = {
  1: "initialData",
  3: "loadCustomPropertiesAsync",
  4: "customProperties.saveAsync",
  10: "displayReplyForm",
  11: "displayReplyAllForm",
  13: "body.setSelectedDataAsync",
  14: "body.getTypeAsync",
  15: "{field}.getAsync",
  16: "addFileAttachmentAsync",
  17: "subject.setAsync",
  18: "subject.getAsync",
  19: "addItemAttachmentAsync",
  20: "removeAttachmentAsync",
  21: "{field}.setAsync",
  22: "{field}.addAsync",
  23: "body.prependAsync",
  24: "{time}.getAsync",
  25: "{time}.setAsync",
  26: "location.getAsync",
  27: "location.setAsync",
  28: "getSelectedDataAsync",
  30: "displayReplyForm",
  31: "displayReplyAllForm",
  32: "saveAsync",
  33: "notificationMessages.addAsync",
  34: "notificationMessages.getAllAsync",
  35: "notificationMessages.replaceAsync",
  36: "notificationMessages.removeAsync",
  37: "body.getAsync",
  38: "body.setAsync",
  41: "close",
  44: "displayNewMessageForm",
  99: "getInitializationContextAsync",
  100: "body.appendOnSendAsync",
  103: "recurrence.getAsync",
  104: "recurrence.setAsync",
  107: "{sender}.getAsync",
  148: "addFileAttachmentFromBase64Async",
  149: "getAttachmentsAsync",
  150: "getAttachmentContentAsync",
  151: "internetHeaders.getAsync",
  152: "internetHeaders.setAsync",
  153: "internetHeaders.removeAsync",
  154: "enhancedLocation.getAsync",
  155: "enhancedLocation.addAsync",
  156: "enhancedLocation.removeAsync",
  157: "categories.getAsync",
  158: "categories.addAsync",
  159: "categories.removeAsync",
  164: "getItemIdAsync",
  166: "delayDeliveryTime.getAsync",
  167: "delayDeliveryTime.setAsync",
  168: "getAllInternetHeadersAsync",
  169: "isAllDayEvent.getAsync",
  170: "isAllDayEvent.setAsync",
  171: "sensitivity.getAsync",
  172: "sensitivity.setAsync",
  173: "body.setSignatureAsync",
  174: "getComposeTypeAsync",
  175: "isClientSignatureEnabledAsync",
  176: "disableClientSignatureAsync",
  178: "displayNewMessageFormAsync",
  181: "displayReplyFormAsync",
  182: "displayReplyAllFormAsync",
  183: "displayReplyFormAsync",
  184: "displayReplyAllFormAsync",
  185: "sessionData.setAsync",
  186: "sessionData.getAsync",
  187: "sessionData.getAllAsync",
  188: "sessionData.clearAsync",
  189: "sessionData.removeAsync",
  404: "roamingSettings.saveAsync",
  [NewerDispatchId.labelsCatalogIsEnabled]: "sensitivityLabelsCatalog.getIsEnabledAsync",
  [NewerDispatchId.labelsCatalogGet]: "sensitivityLabelsCatalog.getAsync",
  [NewerDispatchId.sensitivityLabelGet]: "sensitivityLabel.getAsync",
  [NewerDispatchId.sensitivityLabelSet]: "sensitivityLabel.setAsync",
  [NewerDispatchId.send]: "sendAsync",
  [NewerDispatchId.close]: "closeAsync",
  [NewerDispatchId.getItemClass]: "getItemClassAsync",
};

/** The dispatch ids the stand-in gives a name; a fault may be planted on each of them. */
export const namedDispatchIds: readonly number[] = Object.keys(NAMES).map(Number);

/** The name under `Office.context.mailbox.item` of the member behind a dispatch id. */
export function apiName(
  dispatchId: number,
  parameters: Readonly<Record<string, unknown>> | undefined,
  item: Item,
): string {
  const fields = isAppointment(item) ? FIELD_OF_APPOINTMENT : FIELD_OF_MESSAGE;
  return (NAMES[dispatchId] ?? `dispatch ${dispatchId}`)
    .replace("{field}", fields[Number(parameters?.recipientField)] ?? "recipients")
    .replace("{time}", parameters?.TimeProperty === 1 ? "start" : "end")
    .replace("{sender}", isAppointment(item) ? "organizer" : "from");
}
