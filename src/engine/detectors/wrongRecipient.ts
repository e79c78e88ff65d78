import { nicknames } from "../lexicons/nicknames";
import { fullNames } from "../text/fullNames";
import { greetedNames, type GreetedName } from "../text/greeting";
import { hasOtherEnding, lookAlike } from "../text/lookAlike";
import { editDistance } from "../text/editDistance";
import { mailAddress, type MailAddress } from "../text/mailAddress";
import { namedPeople, type NamedPerson } from "../text/namedPeople";
import { nameWords } from "../text/nameWords";
import { recipientText } from "../text/read";
import type { Context, Detector, Reading } from "../text/types";
import type { Communication, Match, Recipient } from "../types";

/**
 * A sign that the mail is on its way to somebody else than meant, the commonest breach of all.
 *
 * Form: in a recipient, an address that is nearly, but not quite, one that is known (the
 * organisation's, a covered one, a consumer provider's, the sender's or another recipient's), the
 * name of a colleague who gets it too at a domain outside, or in a reply a domain outside that the
 * thread has not seen; in the body, a greeting with a name no
 * recipient bears; in a file name, a full name that is not the private person's who gets it.
 *
 * Weakness: it can only compare names when the recipients bear some; a nickname looks like another
 * person where it is not among those we know; a wrong recipient with the right name is not seen.
 *
 * @finds [to Anne Lund <anne.lund@firma.example>] Kære «Mette»\nVi ses tirsdag.
 * @finds [to Anne Lund <anne.lund@firma.example>] Hej «Mette» og Bo,\ntak for sidst
 * @finds [to Erling Kolb <ek@firma.example>] Kære «Mette» Lind\nVi ses tirsdag.
 * @finds [to Bjarne Vestermark <b.vestermark@firma.example>] Kære «Solvej»\nVi ses tirsdag.
 * @passes [to Anne Lund <anne.lund@firma.example>] Kære Anne\nVi ses tirsdag.
 * @passes [to Jobcenter Nord <jn@firma.example>] Hej Mette\nVi ses tirsdag.
 * @passes [to Anne Lund <anne.lund@firma.example>] Hej AL, kan du rykke dem?
 * @passes [to Mikael Storm <mikael.storm@firma.example>] Hej Micke\nVi ses tirsdag.
 * @passes [to Anne-Marie Lund <aml@firma.example>] Hej Anne\nVi ses tirsdag.
 * @passes [to Jobcenter <jobcenter@firma.example>] Hej Mette\nVi ses tirsdag.
 * @passes [to Anne Lund <anne.lund@firma.example>] Hej alle\nVi ses tirsdag.
 * @passes [to Anne Lund <anne.lund@firma.example>] Hej, Peter er syg i dag
 * @passes [to Anne Lund <anne.lund@firma.example>] Jeg har talt med Mette om det.
 * @see Datatilsynet, yearly figures of reported breaches; practice on auto-complete, 2023-08-29
 */
export const wrongRecipient: Detector = {
  id: "wrongRecipient",
  dataClass: "conduct",
  find(reading, context) {
    const { channel, communication } = context;
    if (channel !== "mail" && channel !== "meeting") return [];
    if (communication.direction === "incoming") return [];
    if (reading.role === "recipient") return inAddress(reading, context);
    if (channel !== "mail") return [];
    if (reading.role === "body") return inGreeting(reading, context);
    return reading.role === "attachmentName" ? inFileName(reading, context) : [];
  },
};

function inAddress(reading: Reading, context: Context): readonly Match[] {
  const recipient = recipientOf(reading, context);
  const address = recipient && mailAddress(recipient.address);
  if (!recipient || !address) return [];
  const end = recipientText(recipient).length - (recipient.name ? ">".length : 0);
  const place = { start: end - recipient.address.length, end };
  if (hasTwin(recipient, address, context)) return [{ ...place, confidence: "medium" }];
  if (context.addresses?.isKnown(recipient)) return [];
  const own = context.addresses?.domains ?? [];
  if (
    own.some((known) => hasOtherEnding(address.domain, known)) ||
    knownDomains(recipient, context).some((known) => lookAlike(address.domain, known))
  ) {
    return [{ ...place, confidence: "high" }];
  }
  return isNewInThread(address.domain, context) ? [{ ...place, confidence: "medium" }] : [];
}

function recipientOf({ name }: Reading, { communication }: Context): Recipient | undefined {
  return communication.recipients?.[Number(name.slice(name.indexOf(":") + 1))];
}

/** Nobody looks through a longer list for two that are alike. */
const mostCompared = 20;
const shortestLocal = 6;

/**
 * Whether another recipient is so alike that one of the two may have slipped in: a letter's
 * difference before the same domain, or the same first and last name at an outside domain as well.
 */
function hasTwin(
  recipient: Recipient,
  { local, domain }: MailAddress,
  { communication: { recipients = [] }, addresses }: Context,
): boolean {
  if (recipients.length > mostCompared || nameWords(local).length < 2) return false;
  const own = addresses?.domains ?? [];
  return recipients.some((each, index) => {
    const other = each === recipient ? undefined : mailAddress(each.address);
    if (!other) return false;
    if (other.domain !== domain) {
      return other.local === local && own.indexOf(domain) < 0 && own.indexOf(other.domain) >= 0;
    }
    const isLater = index < recipients.indexOf(recipient);
    const isNear = local.length >= shortestLocal && editDistance(local, other.local) === 1;
    return isLater && isNear && !(own.indexOf(domain) >= 0 && arePlaces(local, other.local));
  });
}

const quarter =
  /[_-](?:nord|norr|syd|söder|oest|øst|öst|ost|vest|väst|vast|east|west)$|[_-][a-z\d]$/;

/** "team-oest", "team-vest": a house's own mailboxes, told apart by where they are. */
function arePlaces(one: string, other: string): boolean {
  return quarter.test(one) && quarter.test(other);
}

const consumerProviders = ["gmail.com", "hotmail.com", "outlook.com", "icloud.com", "yahoo.com"];

/** More domains than a person would tell apart; the rest of a long list is not compared with. */
const mostDomains = 50;
const counted = new WeakMap<Communication, ReadonlyMap<string, number>>();

function knownDomains(recipient: Recipient, context: Context): readonly string[] {
  const own = mailAddress(recipient.address)?.domain;
  const seen: string[] = [];
  domainsIn(context.communication).forEach((count, domain) => {
    if (domain !== own || count > 1) seen.push(domain);
  });
  return (context.addresses?.domains ?? []).concat(consumerProviders, seen);
}

/** How often each domain stands among recipients and sender; kept, as every recipient asks. */
function domainsIn(communication: Communication): ReadonlyMap<string, number> {
  const known = counted.get(communication);
  if (known) return known;
  const domains = new Map<string, number>();
  const { sender, recipients = [] } = communication;
  for (const { address } of sender ? [sender, ...recipients] : recipients) {
    const domain = mailAddress(address)?.domain ?? "";
    const isNew = !domains.has(domain);
    if (!isNew || domains.size < mostDomains) domains.set(domain, (domains.get(domain) ?? 0) + 1);
  }
  counted.set(communication, domains);
  return domains;
}

const addressInText = /@[a-z0-9åäöæø-]+(?:\.[a-z0-9åäöæø-]+)+/g;

/** The quoted thread names addresses, and none of them is at this domain. */
function isNewInThread(domain: string, { communication, readings }: Context): boolean {
  if (communication.traits?.composeType !== "reply") return false;
  const thread = readings
    .filter(({ role }) => role === "body")
    .reduce((text, reading) => text + textIn("history", reading), "");
  const domains: readonly string[] = thread.match(addressInText) ?? [];
  return domains.length > 0 && domains.indexOf(`@${domain}`) < 0;
}

function textIn(region: string, { regions, plain }: Reading): string {
  return regions
    .filter((each) => each.region === region)
    .reduce((text, { start, end }) => text + plain.lower.slice(start, end), "");
}

function inGreeting(reading: Reading, { communication }: Context): readonly Match[] {
  const people = namedPeople(communication.recipients ?? []);
  if (!people) return [];
  const greeted = greetedNames(reading).filter((name) => !isInitials(reading, name));
  const strangers = greeted.filter(({ word }) => !people.some((person) => answersTo(person, word)));
  if (greeted.length === 0 || strangers.length < greeted.length) return [];
  return strangers.slice(0, 1).map(({ start, end }) => ({ start, end, confidence: "high" }));
}

/** "Hej JP": letters that a name may have been given by anybody. */
function isInitials({ plain }: Reading, { start, end }: GreetedName): boolean {
  const name = plain.text.slice(start, end);
  return name.length <= longestInitials && name === name.toUpperCase();
}

const longestInitials = 4;
const shortName = 3;

/**
 * A name answers to itself, to a shorter or longer form of itself (Ann, Anne; Niels, Niels-Erik) and to
 * what it is called for short.
 */
function answersTo({ words }: NamedPerson, greeted: string): boolean {
  return words.some(
    (word) =>
      word === greeted ||
      isCalled(word, greeted) ||
      (greeted.length >= shortName && word.slice(0, greeted.length) === greeted) ||
      (word.length >= shortName && greeted.slice(0, word.length) === word),
  );
}

/** "Hej Micke" to a Mikael. */
function isCalled(name: string, greeted: string): boolean {
  return (standsFor.get(greeted) ?? []).some((each) => name.slice(0, each.length) === each);
}

/** Spelled as addresses spell them. */
const standsFor = new Map<string | undefined, readonly string[]>(
  nicknames.map(([nickname, names]) => [nameWords(nickname)[0], nameWords(names.join(" "))]),
);

/** Papers travel about third people all the time; a private person is sent their own. */
function inFileName(reading: Reading, { communication, addresses }: Context): readonly Match[] {
  const people = namedPeople(communication.recipients ?? []);
  if (!people || !people.every(({ mailbox }) => addresses?.isPrivate(mailbox))) return [];
  const strangers = fullNames(reading.plain.lower).filter(
    ({ words }) => !people.some((person) => words.every((word) => answersTo(person, word))),
  );
  return strangers.slice(0, 1).map(({ start, end }) => ({ start, end, confidence: "medium" }));
}
