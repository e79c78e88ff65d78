import { crowds, greetings } from "../lexicons/letterFormulas";
import { nameWords } from "../text/nameWords";
import type { Context, Reading } from "../text/types";

/**
 * To whom a communication speaks. `citizen`: one or two people outside the organisation, so that
 * "du" is somebody with a case; `colleague`: inside; `many`: a list or a plural greeting, so that
 * "du" is nobody in particular.
 */
export type Addressee = "citizen" | "colleague" | "many";

const FEW = 2;
const LONG_LIST = 9;
const GREETING_WITHIN = 300;
const greetsOne = new RegExp(`^\\s{0,9}(?:${greetings})\\s+[a-zæøåäöé-]{2,}`);
const greetsMany = new RegExp(
  `(?:^|\\n)\\s{0,9}(?:(?:${greetings}|till?|to)\\s+(?:${crowds}|i)\\b|(?:${greetings}) [a-zæøåäö]{3,}(?:erne|arna|orna|ere|are)\\s*[,!\\n])`,
);

/** Mailboxes that stand for a crowd. */
const crowd =
  /^(?:alle|alla|all|hela|hele|everyone|medarbejdere|medarbetare|personale|personal|staff|ledere|chefer|managers|nyhedsbrev|nyhetsbrev|newsletter|newcomers|frivillige|klubber|foreninger|foreningar|skoler|skolor|foraeldre|vardnadshavare|parents|byraad|ledamoter)(?:[._-][\w.-]*)?@|[._-](?:alle|alla|all|everyone)@/i;

/** What is sent there is meant for print. */
const press =
  /^(?:press(?:en?)?|reporter|journalist|redaktion(?:en)?|nyheder|nyheter|(?:nyheds|nyhets)vagt|(?:nyheds|nyhets)?tips|news(?:room|desk)?|editors?|annoncer?|annons(?:er)?|ads)(?:[._-][\w.-]*)?@/i;

/** A firm's or an association's own mailbox: who reads it has no case. */
const officeMailbox =
  /^(?:info|kontakt|contact|post|mail|reception|salg|sales|order|ordre|booking|bokning|bestilling|bestallning|tilmelding|anmalan|kurser?|kurs|faktura|invoice|bogholderi|kundeservice|kundtjanst|support|office|kontor|kansli)@/i;

/** Mail providers of private people, by the first label of the domain. */
const privateProvider =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|aol|gmx|proton|protonmail|mail|email|webmail|post|privat|private|home|jubii|ofir|stofanet|tdcadsl|telia|comhem|bredband|spray|tele2|passagen)\./;

const cache = new WeakMap<Context, Addressee>();

export function addresseeOf(context: Context): Addressee {
  const known = cache.get(context);
  if (known) return known;
  const addressee = judge(context);
  cache.set(context, addressee);
  return addressee;
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

function judge({ channel, communication, readings }: Context): Addressee {
  if (channel === "sms") return "citizen";
  if (channel === "social-media") return readings.some(isToOne) ? "citizen" : "many";
  const recipients = communication.recipients ?? [];
  if (recipients.length > LONG_LIST || readings.some(isToMany)) return "many";
  if (recipients.some(({ address }) => crowd.test(address))) return "many";
  if (recipients.length === 0) return channel === "mail" ? "citizen" : "colleague";
  const own = domainOf(communication.sender?.address ?? "");
  const outside = recipients.filter(({ address }) => domainOf(address) !== own).length;
  if (outside === 0) return "colleague";
  return outside <= FEW ? "citizen" : "many";
}

function isToMany({ role, plain }: Reading): boolean {
  return role === "body" && greetsMany.test(plain.lower.slice(0, GREETING_WITHIN));
}

/** Whether somebody outside is written to at home rather than at work. */
export function isToPrivateAddress({ channel, communication }: Context): boolean {
  if (channel === "sms") return true;
  const recipients = communication.recipients ?? [];
  if (recipients.length === 0) return channel === "mail";
  return recipients.some(({ address }) => privateProvider.test(domainOf(address)));
}

/** "Opsigelse Jannie Rolsted.docx" to her own address: whoever is written to is whom it is about. */
export function namesPrivateRecipient({ plain }: Reading, { communication }: Context): boolean {
  const words = nameWords(plain.lower);
  return (communication.recipients ?? []).some(({ name = "", address }) => {
    if (!privateProvider.test(domainOf(address))) return false;
    const [first, ...further] = nameWords(name);
    const last = further[further.length - 1];
    return (
      first !== undefined && last !== undefined && words.includes(first) && words.includes(last)
    );
  });
}

/** Whether everybody it goes to is of the sender's own organisation, be it a whole staff. */
export function isInside({ communication: { sender, recipients = [] } }: Context): boolean {
  const own = domainOf(sender?.address ?? "");
  return recipients.length > 0 && recipients.every(({ address }) => domainOf(address) === own);
}

/** Whether it is written to be printed. */
export function isToPress({ communication: { recipients = [] } }: Context): boolean {
  return recipients.length > 0 && recipients.every(({ address }) => press.test(address));
}

/** Whether it goes to nobody's own mailbox. */
export function isToOffice({ communication: { recipients = [] } }: Context): boolean {
  return recipients.length > 0 && recipients.every(({ address }) => officeMailbox.test(address));
}

/** "Kære Jens": whatever else the mail speaks of, it speaks to one person. */
export function greetsOnePerson({ readings }: Context): boolean {
  return readings.some(isToOne) && !readings.some(isToMany);
}

function isToOne({ role, plain }: Reading): boolean {
  return role === "body" && greetsOne.test(plain.lower.slice(0, GREETING_WITHIN));
}
