import { answersTo, hasSurname, sharesSurname } from "../text/answersTo";
import { fullNames, type FullName } from "../text/fullNames";
import { greetedNames, type GreetedName, type Surname } from "../text/greeting";
import { hasOtherEnding, lookAlike } from "../text/lookAlike";
import { editDistance } from "../text/editDistance";
import { mailAddress, type MailAddress } from "../text/mailAddress";
import { isMistypedProvider, isProvider } from "../text/mailProvider";
import { knownNames, namedPeople, type NamedPerson } from "../text/namedPeople";
import { nameWords } from "../text/nameWords";
import { addressPlace, recipientOf } from "../text/recipientAddress";
import { regionText } from "../text/regionText";
import type { Context, Detector, Reading } from "../text/types";
import type { Communication, Match, Recipient } from "../types";

/**
 * A sign that the mail is on its way to somebody else than meant, the commonest breach of all.
 *
 * Form: in a recipient, an address that is nearly, but not quite, one that is known (the
 * organisation's, a covered one, a consumer provider's, the sender's or another recipient's), or the
 * name of a colleague who gets it too at a domain outside; in the body, a greeting with a name, or a
 * full name, no recipient bears; in a file name, a full name that is not the private person's who gets
 * it, or not the person's who is told that it is theirs.
 *
 * Weakness: it can only compare names when the recipients bear some; a nickname looks like another
 * person where it is not among those we know; a wrong recipient with the right name is not seen.
 *
 * @finds [to Anne Lund <anne.lund@firma.example>] Kære «Mette»\nVi ses tirsdag.
 * @finds [to Anne Lund <anne.lund@firma.example>] Hej «Mette» og Bo,\ntak for sidst
 * @finds [to Erling Kolb <ek@firma.example>] Kære «Mette» Lind\nVi ses tirsdag.
 * @finds [to Bjarne Vestermark <b.vestermark@firma.example>] Kære «Solvej»\nVi ses tirsdag.
 * @finds [to Mette Lund <mette.lund@firma.example>] Kære Mette «Holm»\nVi ses tirsdag.
 * @passes [to Mette Lund <mette.lund@firma.example>] Kære Mette Holm Lund\nVi ses tirsdag.
 * @passes [to Mette Lund <mhl@firma.example>] Kære Mette Holm\nVi ses tirsdag.
 * @passes [to Anne Lund <anne.lund@firma.example>] Kære Anne Mette\nVi ses tirsdag.
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
  const recipient = recipientOf(reading, context.communication);
  const address = recipient && mailAddress(recipient.address);
  if (!recipient || !address) return [];
  const place = addressPlace(recipient);
  if (hasTwin(recipient, address, context)) return [{ ...place, confidence: "medium" }];
  return isSlip(recipient, address, context) ? [{ ...place, confidence: "high" }] : [];
}

/** A list takes `gmail.*` for a provider, whatever the ending; all else it names is meant. */
function isSlip(recipient: Recipient, { domain }: MailAddress, context: Context): boolean {
  const { addresses } = context;
  const isListed = addresses?.isKnown(recipient) ?? false;
  if (isListed && !addresses?.isPrivate(recipient)) return false;
  if (isMistypedProvider(domain)) return true;
  if (isListed || isProvider(domain)) return false;
  return (
    (addresses?.domains ?? []).some((known) => hasOtherEnding(domain, known)) ||
    knownDomains(recipient, context).some((known) => lookAlike(domain, known))
  );
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

function inGreeting(reading: Reading, { communication }: Context): readonly Match[] {
  const people = namedPeople(communication.recipients ?? []);
  if (!people) return [];
  const greeted = greetedNames(reading).filter((name) => !isInitials(reading, name));
  const strangers = greeted.filter(
    (name) => !people.some((each) => isGreeted(each, name, reading)),
  );
  if (greeted.length === 0 || strangers.length < greeted.length) return [];
  return strangers.slice(0, 1).map((name) => ({
    ...(people.some((each) => answersTo(each, name.word)) ? placeOf(name.surname!) : placeOf(name)),
    confidence: "high",
  }));
}

function placeOf({ start, end }: GreetedName | Surname) {
  return { start, end };
}

function isGreeted(person: NamedPerson, { word, surname, start }: GreetedName, reading: Reading) {
  if (!answersTo(person, word)) return false;
  if (!surname || !isSurname(reading, surname) || !hasSurname(person)) return true;
  if (surname.words.some((each) => sharesSurname(person, each))) return true;
  return isInThread(reading, start, surname.end);
}

/** What is written with a capital behind a first name and is nobody's name. */
const noSurname =
  /^(?:god|godt|gott|tak|tack|mange|manga|rigtig|gladelig|gladeligt|velkommen|valkommen|hjertelig|stor|jul|nytar|ar|paske|sommer|weekend|dag|morgen|igen|og|och|her|har|haber|vi|jeg|jag|du|i|som|sa|ja|nej|hvad|hvor|kan|vil|vill|det|den|vedr|ang|jobcenter|kommune|kommun|skole|skola|afdeling|formand|rektor|chef|leder|thanks|thank|you|fint|super|perfekt|modtaget|okay|ok|okej|beklager|selvfolgelig|skont|absolut|toppen|javist|klart|biblioteket|teknik|it|good|happy|merry|hope|please|we|the)$/;

/** Full names only: "Kære Anne Mette", "Kære Mette H." tell no surname. */
function isSurname({ plain }: Reading, { start, end, words }: Surname): boolean {
  const written = plain.text.slice(start, end);
  if (written.length < shortName || written === written.toUpperCase()) return false;
  const last = words[words.length - 1] ?? "";
  return last.length > 1 && !words.some((word) => noSurname.test(word)) && !knownNames().has(last);
}

/** Whoever wrote under that name gets the reply. */
function isInThread(reading: Reading, start: number, end: number): boolean {
  return regionText("history", reading).indexOf(reading.plain.lower.slice(start, end)) >= 0;
}

/** "Hej JP": letters that a name may have been given by anybody. */
function isInitials({ plain }: Reading, { start, end }: GreetedName): boolean {
  const name = plain.text.slice(start, end);
  return name.length <= longestInitials && name === name.toUpperCase();
}

const longestInitials = 4;
const shortName = 3;

/**
 * Papers travel about third people all the time; a private person is sent their own, and so is
 * whoever is told that it is theirs.
 */
function inFileName(reading: Reading, context: Context): readonly Match[] {
  const { communication } = context;
  const named = fullNames(reading.plain.lower);
  if (named.length === 0) return [];
  const own = privatePeople(context);
  const people = own ?? namedPeople(communication.recipients ?? []);
  const [stranger] = named;
  if (!people || !stranger || named.some((each) => isNoStranger(each, people, communication)))
    return [];
  if (!own && !isSaidToBeTheirs(reading, stranger, context)) return [];
  return [{ start: stranger.start, end: stranger.end, confidence: "medium" }];
}

/** The people written to, where each of them is a private person and nobody else but colleagues. */
function privatePeople({ communication, addresses }: Context): readonly NamedPerson[] | undefined {
  const isPrivate = (each: Recipient) => addresses?.isPrivate(each) ?? false;
  const { recipients = [] } = communication;
  const others = recipients.filter((each) => !isPrivate(each));
  if (!others.every((each) => each.field !== "to" && addresses?.isKnown(each))) return undefined;
  return namedPeople(recipients.filter(isPrivate));
}

/** The recipient's own name, a relative's, the writer's or that of a colleague in copy. */
function isNoStranger(
  { words }: FullName,
  people: readonly NamedPerson[],
  { sender, recipients = [] }: Communication,
): boolean {
  const isOwn = people.some(
    (each) => words.every((word) => answersTo(each, word)) || sharesSurname(each, words[1]!),
  );
  const known = sender ? [sender, ...recipients] : recipients;
  return isOwn || known.some(({ name = "", address }) => holdsAll(`${name} ${address}`, words));
}

function holdsAll(text: string, words: readonly string[]): boolean {
  const all = nameWords(text);
  return words.every((word) => all.indexOf(word) >= 0);
}

const handedOver =
  /(?:her (?:er|får du|har du|kommer)|hermed|vedhæftet|vedhæfter|vedlagt|vedlægger|sender|här (?:är|får du|har du|kommer)|härmed|bifogat|bifogad|bifogar|skickar|here is|attached|enclosed|sending)[^.!?\n]{0,30}? (?:din|dit|ditt|your) ([a-zà-öø-ÿ]{2,40})(?: ([a-zà-öø-ÿ]{2,40}))?/;
const quality = /[ea]$|^(?:new|signed|final)$/;
const shortestPaper = 4;

/** "Her er din kontrakt" with a file "Kontrakt Thomas Bro", and no word of Thomas. */
function isSaidToBeTheirs(file: Reading, { words }: FullName, { readings }: Context): boolean {
  const papers = nameWords(file.plain.lower).filter((word) => word.length >= shortestPaper);
  return readings.some((reading) => {
    if (reading.role !== "body") return false;
    const text = regionText("new", reading);
    const [, first = "", second = ""] = handedOver.exec(text) ?? [];
    const named = nameWords(quality.test(first) && second !== "" ? `${first} ${second}` : first);
    const isPaper = named.some((word) =>
      papers.some((paper) => words.indexOf(paper) < 0 && isSamePaper(word, paper)),
    );
    return isPaper && !nameWords(text).some((word) => words.indexOf(word) >= 0);
  });
}

/** "kontrakten" and a file called "Ansættelseskontrakt". */
function isSamePaper(word: string, paper: string): boolean {
  if (word.length < shortestPaper) return false;
  return word.indexOf(paper) === 0 || paper.slice(-word.length) === word;
}
