import type { Mailbox } from "../types";
import { audienceOf } from "./audience";
import type { Facts } from "./facts";
import { findingFits } from "./findingFits";
import { impliedComposeType } from "../text/impliedComposeType";
import { isKept } from "./listed";
import { isMarkedPrivat } from "./markedPrivat";
import { onceFor } from "./onceFor";
import { isOneOf, valuesOf } from "./oneOf";
import { isPersonalMailbox } from "./personalMailbox";
import { signatureLacks } from "./signature";
import type { SituationConditions } from "./types";

type Question<Name extends keyof SituationConditions> = (
  wanted: NonNullable<SituationConditions[Name]>,
  facts: Facts,
) => boolean;

/** One line for each condition; a trait the host could not know fits no condition. */
const questions: { readonly [name in keyof SituationConditions]-?: Question<name> } = {
  channel: (wanted, { communication }) => isOneOf(wanted, communication.channel),
  direction: (wanted, { communication }) => (communication.direction ?? "outgoing") === wanted,
  everyRecipientOn: (list, { recipients, lists }) =>
    recipients.length > 0 && recipients.every(({ mailbox }) => lists.isOn(list, mailbox)),
  alsoTo: (wanted, { recipients }) => recipients.some((each) => isOneOf(wanted, each.audience)),
  senderAudience: (wanted, facts) =>
    hasSender(facts, (sender) => isOneOf(wanted, audienceOf(sender, facts.policy))),
  senderOn: (list, facts) => hasSender(facts, (sender) => facts.lists.isOn(list, sender)),
  senderNotOn: (list, facts) =>
    isKept(list, facts) && hasSender(facts, (sender) => !facts.lists.isOn(list, sender)),
  senderMailbox: (wanted, facts) => isPersonalMailbox(facts) === (wanted === "own"),
  department: (wanted, facts) => valuesOf(wanted).some((id) => facts.departments.indexOf(id) >= 0),
  departmentKnown: (wanted, facts) => facts.departments.length > 0 === wanted,
  composeType: (wanted, { communication }) => {
    const composeType = communication.traits?.composeType ?? impliedComposeType(communication);
    return composeType !== undefined && isOneOf(wanted, composeType);
  },
  private: (wanted, { communication }) => communication.traits?.private === wanted,
  showAs: (wanted, { communication: { traits } }) =>
    traits?.showAs !== undefined && isOneOf(wanted, traits.showAs),
  secureRoute: (wanted, { secured }) => secured === wanted,
  encryptedAttachment: (wanted, { communication }) =>
    communication.traits?.encryptedAttachment === wanted,
  markedPrivat: (wanted, { communication }) => isMarkedPrivat(communication) === wanted,
  vulnerableCitizen: (wanted, { communication }) =>
    (communication.traits?.vulnerableCitizen ?? false) === wanted,
  secureApp: (wanted, { communication }) => (communication.traits?.secureApp ?? false) === wanted,
  signatureLacks: (form, { readings }) => signatureLacks(form, readings),
  besides: (wanted, facts) => facts.findings.some((each) => findingFits(wanted, each, facts)),
  without: (wanted, facts) => !facts.findings.some((each) => findingFits(wanted, each, facts)),
};

const names = Object.keys(questions) as readonly (keyof SituationConditions)[];

const askedIn = onceFor((when: SituationConditions) =>
  names.filter((name) => when[name] !== undefined),
);

/** Whether all that a rule asks of the communication as a whole holds. */
export function situationHolds(when: SituationConditions, facts: Facts): boolean {
  return askedIn(when).every((name) => answer(name, when, facts));
}

function answer<Name extends keyof SituationConditions>(
  name: Name,
  when: SituationConditions,
  facts: Facts,
): boolean {
  const question = questions[name] as Question<Name>;
  return question(when[name] as NonNullable<SituationConditions[Name]>, facts);
}

function hasSender({ communication }: Facts, fits: (sender: Mailbox) => boolean): boolean {
  return communication.sender !== undefined && fits(communication.sender);
}
