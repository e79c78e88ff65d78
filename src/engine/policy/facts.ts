import { greetsAll } from "../text/greeting";
import { knownNames } from "../text/namedPeople";
import { nameWords } from "../text/nameWords";
import type { Reading } from "../text/types";
import type { Audience, Communication, Finding, Recipient } from "../types";
import { audienceOf } from "./audience";
import { departmentsOf } from "./department";
import { isListed } from "./listed";
import { MailboxLists } from "./mailboxLists";
import { Participants } from "./participants";
import { PartTexts } from "./partTexts";
import { PlacedFindings } from "./placedFindings";
import { isOwnPrivate, isPrivatePerson } from "./privatePerson";
import { isSecured } from "./route";
import type { Policy } from "./types";

/** A recipient with what the policy knows of it. */
export interface KnownRecipient {
  /** Place among the communication's recipients; -1 for one that could not be read. */
  readonly index: number;
  readonly mailbox: Recipient;
  readonly audience: Audience;
  readonly privatePerson: boolean;
  readonly ownPrivate: boolean;
  /** How many people it counts as: a distribution list, or a department whose text begins "Hej alle", is ten. */
  readonly weight: number;
}

/** Everything a condition may ask about. */
export interface Facts {
  readonly policy: Policy;
  readonly communication: Communication;
  readonly readings: readonly Reading[];
  readonly findings: readonly Finding[];
  readonly placed: PlacedFindings;
  readonly texts: PartTexts;
  readonly participants: Participants;
  readonly recipients: readonly KnownRecipient[];
  readonly lists: MailboxLists;
  /** Of the sender, or of the person writing on the sender's behalf. */
  readonly departments: readonly string[];
  readonly secured: boolean;
}

/** What is known of a communication, as it stands. */
export function factsOf(
  policy: Policy,
  communication: Communication,
  findings: readonly Finding[],
  readings: readonly Reading[],
): Facts {
  return {
    policy,
    communication,
    readings,
    findings,
    placed: new PlacedFindings(findings),
    texts: new PartTexts(communication, policy),
    participants: new Participants(communication, policy, findings),
    recipients: knownRecipients(policy, communication, readings.some(greetsAll)),
    lists: new MailboxLists(policy),
    departments: departmentsOf(policy, communication),
    secured: isSecured(policy, communication),
  };
}

const peopleOnAList = 10;
const unknownRecipient: Recipient = { field: "to", address: "" };

/** Recipients that could not be read count as one outsider, where a channel has an outside. */
function knownRecipients(
  policy: Policy,
  communication: Communication,
  isToAll: boolean,
): readonly KnownRecipient[] {
  const { recipients, channel } = communication;
  const knownAs = (each: Recipient, index: number) =>
    known(each, index, policy, communication, isToAll);
  if (recipients) return recipients.map(knownAs);
  const hasOutside = channel === "mail" || channel === "meeting";
  return hasOutside ? [knownAs(unknownRecipient, -1)] : [];
}

/** Places among the communication's recipients, without those that could not be read. */
export function indicesOf(recipients: readonly KnownRecipient[]): readonly number[] {
  return recipients.map(({ index }) => index).filter((index) => index >= 0);
}

function known(
  mailbox: Recipient,
  index: number,
  policy: Policy,
  communication: Communication,
  isToAll: boolean,
): KnownRecipient {
  const audience = audienceOf(mailbox, policy);
  const isDepartment = isToAll && audience === "internal" && isOffice(mailbox);
  const privatePerson = isPrivatePerson(mailbox, audience);
  return {
    index,
    mailbox,
    audience,
    privatePerson,
    ownPrivate: isOwnPrivate(mailbox, audience, communication),
    weight:
      isDepartment || isListed(policy.lists.addresses.distributionLists, mailbox)
        ? peopleOnAList
        : 1,
  };
}

const office =
  /tekni|milj|pleje|omsorg|hemtj|skol|kontor|cent(?:er|ral)|förvaltning|forvaltning|team|afdeling|avdelning|enhe[dt]|kultur|fritid|bibliotek|borgerservice|social|byg|park|ekonomi|oekonomi|personal|bo?ern|jobcenter|ydelse|drift|idraet|tandpl|sekretariat|kansli|raadhus/;

/** Letters: "a-mh", "kr-ho" are somebody's. */
const LONG = 4;

/** "teknikogmiljoe@", "marehalm-nord@": what people work with or where, and no first name that everybody knows. */
function isOffice({ name = "", address }: Recipient): boolean {
  const local = address.slice(0, address.indexOf("@")).toLowerCase();
  const [place = "", ward = ""] = local.split("-");
  if (!office.test(local) && (place.length < LONG || ward.length < LONG - 1)) return false;
  return !nameWords(`${name} ${local}`).some((word) => knownNames().has(word));
}
