import { firstNames } from "../lexicons/firstNames";
import { farewells, greetings } from "../lexicons/letterFormulas";
import { findNames } from "../names/findNames";
import type { FoundName } from "../names/findNames";
import type { KnownPerson } from "../names/people";
import { isOnDuty } from "../text/calendarDuty";
import { greetedNames, type GreetedName } from "../text/greeting";
import { regionAt } from "../text/regionAt";
import { isToPrivateAddress } from "../linking/addressee";
import { isSignOff } from "../text/signOff";
import type { Context, Detector, Reading } from "../text/types";
import type { Match, Recipient } from "../types";

/**
 * The name of a person the communication is about: somebody other than its sender, its recipients
 * and whoever signs it. Told by a small tagger that learnt how names look and stand in Danish and
 * Swedish text, and by the mail around it: greeting, header lines, titles, a full name before its
 * bare mention.
 *
 * Weakness: a name of everyday words in small letters ("bo", "mai"), and rare names in fragments.
 *
 * @finds Sagen om «Peter Holm» er afsluttet
 * @finds borgeren «Aziza Rahimi» møder kl. 10
 * @finds Møde med «Jensen, Peter»
 * @passes Hej Palle,\nher er kortet.
 * @passes Bulten sidder forkert. /Ronny
 * @passes Vi ses på Peter Bangs Vej 14
 * @passes Jammerbugt Kommune holder lukket
 * @see docs/names.md
 */
export const personName: Detector = {
  id: "personName",
  dataClass: "ordinary",
  find(reading, context) {
    if (reading.role === "recipient") return [];
    const people = peopleOf(context);
    const signatures = reading.regions.filter(({ region }) => region === "signature");
    const greeted = greetedNames(reading);
    const isCitizens = isToPrivateAddress(context);
    return findNames(reading.plain.text, { people, signatures })
      .filter(isThird)
      .filter((name) => !isAmong(greeted, name) && !isSignOff(reading, name))
      .filter(
        (name) =>
          !isFictional(reading, name) &&
          !(isEntry(context) && (isOnDuty(reading, name) || isInitials(reading, name))),
      )
      .filter((name) => isCitizens || !framesQuoted(reading, name))
      .map(matchOf)
      .map((match) => (isWordOfFileName(match, reading) ? { ...match, confidence: "low" } : match));
  },
};

/** Who stands for anybody in an example. */
const fictional =
  /^(?:anders and|fætter højben|kalle anka|joakim von (?:and|anka)|test testesen|nancy (?:ann|berggren)|kalle kula|donald duck|john doe|jane doe|pippi långstrømpe|pippi långstrump)s?$/;

function isFictional({ plain: { lower } }: Reading, { start, end }: FoundName): boolean {
  return fictional.test(lower.slice(start, end));
}

function isEntry({ channel }: Context): boolean {
  return channel === "meeting" || channel === "appointment";
}

/** "Klagemøde KHP, sag 24/33107": initials are what a calendar may show. */
function isInitials({ plain: { text, lower } }: Reading, { start, end }: FoundName): boolean {
  return (
    /^[A-ZÆØÅÄÖ]{2,4}$/.test(text.slice(start, end)) && !firstNames.has(lower.slice(start, end))
  );
}

const frame = new RegExp(`(?:^|\\n)[> \\t]{0,6}(?:${greetings}|${farewells})[,!]?[\\n> \\t]{1,6}$`);
const LONGEST_FRAME = 40;

/** "> Hej Finn … > Mvh Dennis": the two who wrote to each other in an organisation's quoted mail. */
function framesQuoted(reading: Reading, { start }: FoundName): boolean {
  if (regionAt(reading, start) !== "history") return false;
  return frame.test(reading.plain.lower.slice(Math.max(0, start - LONGEST_FRAME), start));
}

/** "klithede_2026.gpkg": a lone word in small letters is somebody only as a first name all know. */
function isWordOfFileName({ start, end }: Match, { role, plain: { text } }: Reading): boolean {
  const name = text.slice(start, end);
  if (role !== "attachmentName" || /[\s_-]/.test(name)) return false;
  return (
    name === name.toLowerCase() && !firstNames.has(name.replace(/s$/, "")) && !firstNames.has(name)
  );
}

function isThird({ relation }: FoundName): boolean {
  return relation === "third";
}

/** "Hej Palle": whoever is greeted by first name is written to, not about. */
function isAmong(greeted: readonly GreetedName[], { start, end }: FoundName): boolean {
  return greeted.some((name) => name.start === start && name.end === end);
}

function matchOf({ start, end, confidence, person }: FoundName): Match {
  return { start, end, confidence, person };
}

function peopleOf({ communication: { sender, recipients = [] } }: Context): readonly KnownPerson[] {
  const others = recipients.map(participant);
  return sender ? [{ name: sender.name ?? "", ...addressed(sender, "sender") }, ...others] : others;
}

function participant(recipient: Recipient): KnownPerson {
  const isAttendee = recipient.field === "required" || recipient.field === "optional";
  return {
    name: recipient.name ?? "",
    ...addressed(recipient, isAttendee ? "attendee" : "recipient"),
  };
}

/** "mamma.till.hugo@…" is not Hugo. */
const kin = /(?:^|[._-])(?:mamma|pappa|mor|far|mum|mom|dad|familien?|familjen)(?=[._\d-])/i;

function addressed<Role>({ address }: { readonly address: string }, role: Role) {
  return { address: kin.test(address) ? "" : address, role };
}
