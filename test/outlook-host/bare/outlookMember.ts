/* eslint-disable @typescript-eslint/no-explicit-any -- each member has arguments of its own */
import type { Item } from "../model/item";
import type { WireRecipient } from "../model/handlers/recipients";

/** Makes values of the context's own realm, so that `instanceof` holds inside. */
export interface Realm {
  readonly date: (milliseconds: number) => unknown;
}

/** How a member of `mailbox.item` turns its arguments into a call, and the reply into a value. */
export interface OutlookMember {
  readonly path: string;
  readonly dispatchId: number;
  /** How many arguments come before the options and the callback. */
  readonly required: number;
  readonly parameters?: (given: readonly any[], options: any) => unknown;
  readonly value?: (data: any, realm: Realm) => unknown;
}

const RECIPIENT_TYPES = ["other", "distributionList", "user", "externalUser"];
const ATTACHMENT_TYPES = ["file", "item", "cloud"];
const NOTIFICATION_TYPES = [
  "informationalMessage",
  "progressIndicator",
  "errorMessage",
  "insightMessage",
];

const coercion = (name: unknown): number => (name === "html" ? 3 : 0);

const emailAddress = ({ address, name, recipientType }: WireRecipient) => ({
  emailAddress: address,
  displayName: name,
  recipientType: RECIPIENT_TYPES[recipientType],
  appointmentResponse: "none",
});

const wireRecipient = (given: any) =>
  typeof given === "string"
    ? { address: given, name: given }
    : { address: given.emailAddress, name: given.displayName };

function recipients(path: string, recipientField: number): readonly OutlookMember[] {
  const write = ([list]: readonly any[]) => ({
    recipientField,
    recipientArray: [].concat(list).map(wireRecipient),
  });
  return [
    {
      path: `${path}.getAsync`,
      dispatchId: 15,
      required: 0,
      parameters: () => ({ recipientField }),
      value: (data: readonly WireRecipient[]) => data.map(emailAddress),
    },
    { path: `${path}.setAsync`, dispatchId: 21, required: 1, parameters: write },
    { path: `${path}.addAsync`, dispatchId: 22, required: 1, parameters: write },
  ];
}

function time(path: string, TimeProperty: number): readonly OutlookMember[] {
  return [
    {
      path: `${path}.getAsync`,
      dispatchId: 24,
      required: 0,
      parameters: () => ({ TimeProperty }),
      value: (data, realm) => realm.date(data),
    },
    {
      path: `${path}.setAsync`,
      dispatchId: 25,
      required: 1,
      parameters: ([date]) => ({ TimeProperty, time: date.getTime() }),
    },
  ];
}

function sender(path: string): OutlookMember {
  return { path: `${path}.getAsync`, dispatchId: 107, required: 0, value: emailAddress };
}

function notification(path: string, dispatchId: number): OutlookMember {
  return {
    path: `notificationMessages.${path}`,
    dispatchId,
    required: 2,
    parameters: ([key, details]) => ({
      ...details,
      key,
      type: NOTIFICATION_TYPES.indexOf(details.type),
    }),
  };
}

const shared: readonly OutlookMember[] = [
  { path: "subject.getAsync", dispatchId: 18, required: 0 },
  {
    path: "subject.setAsync",
    dispatchId: 17,
    required: 1,
    parameters: ([subject]) => ({ subject }),
  },
  { path: "body.getTypeAsync", dispatchId: 14, required: 0 },
  {
    path: "body.getAsync",
    dispatchId: 37,
    required: 1,
    parameters: ([type]) => ({ coercionType: coercion(type) }),
  },
  {
    path: "body.setAsync",
    dispatchId: 38,
    required: 1,
    parameters: ([data], options) => ({ data, coercionType: coercion(options?.coercionType) }),
  },
  {
    path: "getAttachmentsAsync",
    dispatchId: 149,
    required: 0,
    value: (list: readonly any[]) =>
      list.map((one) => ({ ...one, attachmentType: ATTACHMENT_TYPES[one.attachmentType] })),
  },
  {
    path: "getAttachmentContentAsync",
    dispatchId: 150,
    required: 1,
    parameters: ([id]) => ({ id }),
  },
  { path: "getItemIdAsync", dispatchId: 164, required: 0 },
  { path: "getInitializationContextAsync", dispatchId: 99, required: 0 },
  notification("addAsync", 33),
  notification("replaceAsync", 35),
  {
    path: "notificationMessages.removeAsync",
    dispatchId: 36,
    required: 1,
    parameters: ([key]) => ({ key }),
  },
  { path: "notificationMessages.getAllAsync", dispatchId: 34, required: 0 },
  {
    path: "sessionData.setAsync",
    dispatchId: 185,
    required: 2,
    parameters: ([name, value]) => ({ name, value }),
  },
  {
    path: "sessionData.getAsync",
    dispatchId: 186,
    required: 1,
    parameters: ([name]) => ({ name }),
  },
  { path: "sessionData.getAllAsync", dispatchId: 187, required: 0 },
  { path: "sessionData.clearAsync", dispatchId: 188, required: 0 },
  {
    path: "sessionData.removeAsync",
    dispatchId: 189,
    required: 1,
    parameters: ([name]) => ({ name }),
  },
  { path: "sensitivityLabel.getAsync", dispatchId: 90003, required: 0 },
];

const message: readonly OutlookMember[] = [
  ...recipients("to", 0),
  ...recipients("cc", 1),
  ...recipients("bcc", 2),
  sender("from"),
  { path: "getComposeTypeAsync", dispatchId: 174, required: 0 },
  {
    path: "internetHeaders.getAsync",
    dispatchId: 151,
    required: 1,
    parameters: ([internetHeaderKeys]) => ({ internetHeaderKeys }),
  },
  {
    path: "internetHeaders.setAsync",
    dispatchId: 152,
    required: 1,
    parameters: ([internetHeaderNameValuePairs]) => ({ internetHeaderNameValuePairs }),
  },
  {
    path: "internetHeaders.removeAsync",
    dispatchId: 153,
    required: 1,
    parameters: ([internetHeaderKeys]) => ({ internetHeaderKeys }),
  },
  {
    path: "delayDeliveryTime.getAsync",
    dispatchId: 166,
    required: 0,
    value: (data, realm) => (data === 0 ? 0 : realm.date(data)),
  },
];

const appointment: readonly OutlookMember[] = [
  ...recipients("requiredAttendees", 0),
  ...recipients("optionalAttendees", 1),
  sender("organizer"),
  ...time("start", 1),
  ...time("end", 2),
  { path: "location.getAsync", dispatchId: 26, required: 0 },
  { path: "enhancedLocation.getAsync", dispatchId: 154, required: 0 },
  { path: "recurrence.getAsync", dispatchId: 103, required: 0 },
  { path: "isAllDayEvent.getAsync", dispatchId: 169, required: 0 },
  { path: "sensitivity.getAsync", dispatchId: 171, required: 0 },
  {
    path: "sensitivity.setAsync",
    dispatchId: 172,
    required: 1,
    parameters: ([sensitivity]) => ({ sensitivity }),
  },
];

/** The members of the item in compose that an event handler may use. */
export function outlookMembers(item: Item): readonly OutlookMember[] {
  return [...shared, ...(item.kind === "appointmentCompose" ? appointment : message)];
}
