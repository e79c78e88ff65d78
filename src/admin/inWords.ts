import { valuesOf } from "../engine/policy/oneOf";
import type { AtLeastAtMost, FindingConditions, When } from "../engine/policy/types";

type Say = (value: never) => string;

const or = (value: unknown): string => valuesOf(value as string | readonly string[]).join(" or ");
const on = (list: string): string => `on the list ${list}`;
const notOn = (list: string): string => `not on the list ${list}`;
const yesNo = (yes: string, no: string) => (value: boolean) => (value ? yes : no);

/** What a rule asks of findings. */
const ofFindings: { readonly [name in keyof FindingConditions]-?: Say } = {
  kind: or,
  dataClass: (value) => `${or(value)} data`,
  part: (value) => `in the ${or(value)}`,
  region: (value) => `in the ${or(value)} of the text`,
  confidence: (least: string) => `at least ${least}`,
  linkedToPerson: yesNo("tied to a person", "tied to nobody"),
  participant: yesNo("about somebody taking part", "about nobody taking part"),
  foundOn: (list: string) => `named ${on(list)}`,
  foundNotOn: (list: string) => `not named ${on(list)}`,
  partOn: (list: string) => `in a part that names something ${on(list)}`,
  within: (value) => `inside ${or(value)}`,
  near: (value: FindingConditions) => `close to ${findingInWords(value)}`,
};

/** What it asks of recipients. */
const ofRecipients: { readonly [name: string]: Say } = {
  audience: or,
  privatePerson: yesNo("a private person", "no private person"),
  ownPrivateAddress: yesNo("the writer's own private address", "somebody else's address"),
  field: (value) => `in ${or(value)}`,
  recipientOn: on,
  recipientNotOn: notOn,
};

/** What it asks of the communication as a whole. */
const ofSituation: { readonly [name: string]: Say } = {
  channel: (value) => `channel ${or(value)}`,
  direction: (value: string) => `${value} mail`,
  everyRecipientOn: (list: string) => `every recipient ${on(list)}`,
  alsoTo: (value) => `somebody ${or(value)} among the recipients`,
  senderAudience: (value) => `a sender who is ${or(value)}`,
  senderOn: (list: string) => `a sender ${on(list)}`,
  senderNotOn: (list: string) => `a sender ${notOn(list)}`,
  senderMailbox: (value: string) =>
    value === "own" ? "a person's own mailbox" : "a shared mailbox",
  department: (value) => `department ${or(value)}`,
  departmentKnown: yesNo("a sender of a listed department", "a sender of no listed department"),
  composeType: (value) => `a ${or(value)}`,
  private: yesNo("the private flag", "no private flag"),
  showAs: (value) => `shown as ${or(value)}`,
  secureRoute: yesNo("the secure route on", "the secure route off"),
  encryptedAttachment: yesNo("an encrypted attachment", "no encrypted attachment"),
  markedPrivat: yesNo("the marking privat", "no marking privat"),
  vulnerableCitizen: yesNo("a vulnerable citizen", "no vulnerable citizen"),
  secureApp: yesNo("the secure app", "no secure app"),
  signatureLacks: (form: string) => `a signature without ${form}`,
  besides: (value: FindingConditions) => `also ${findingInWords(value)}`,
  without: (value: FindingConditions) => `nowhere ${findingInWords(value)}`,
  recipients: (amount) => `${within(amount)} recipients`,
  findings: (amount) => `${within(amount)} findings`,
  people: (amount) => `${within(amount)} different people`,
};

const phrases: { readonly [name: string]: Say } = {
  ...ofFindings,
  ...ofRecipients,
  ...ofSituation,
};

export const findingNames = Object.keys(ofFindings) as readonly (keyof When)[];
export const recipientNames = Object.keys(ofRecipients) as readonly (keyof When)[];

/** Conditions as a person would say them, those named only: "health or cpr, in the subject". */
export function inWords(when: When, names: readonly string[] = Object.keys(phrases)): string {
  return names
    .filter((name) => when[name as keyof When] !== undefined)
    .map((name) => phrases[name]!(when[name as keyof When] as never))
    .join(", ");
}

function findingInWords(wanted: FindingConditions): string {
  return inWords(wanted, Object.keys(ofFindings));
}

function within({ atLeast, atMost }: AtLeastAtMost): string {
  if (atLeast !== undefined && atMost !== undefined) return `${atLeast} to ${atMost}`;
  return atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
}
