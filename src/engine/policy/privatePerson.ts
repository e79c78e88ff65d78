import type { Audience, Communication, Mailbox } from "../types";
import { mailAddress } from "../text/mailAddress";
import { knownNames } from "../text/namedPeople";
import { nameWords } from "../text/nameWords";

const officeNames = /^(?:info|kontakt|contact|post|mail|kontor|admin|support|salg|hej|faktura)$/;

/**
 * Whether a mailbox outside is a private person's own: at a consumer mail provider, or at a domain
 * that is nothing but the person's name (`jens@oerum.example` for Jens Ørum).
 */
export function isPrivatePerson(mailbox: Mailbox, audience: Audience): boolean {
  if (audience === "private-webmail") return true;
  const address = mailAddress(mailbox.address);
  if (audience !== "external" || !address) return false;
  const words = nameWords(`${mailbox.name ?? ""} ${address.local}`);
  const names = words.filter((word) => word.length > 2 && !officeNames.test(word));
  const label = nameWords(address.domain.split(".")[0]!).join("");
  const isNamed = words.length > 0 && knownNames().has(words[0]!);
  const left = isNamed ? names.reduce((rest, name) => rest.replace(name, ""), label) : label;
  return left !== label && /^(?:familien?|familjen?|fam|og|och)*$/.test(left);
}

/**
 * Whether a mailbox outside is the writer's own: with a private provider by first and last name in
 * the address or the display name; elsewhere only by a domain that carries the name too
 * (`lone@bach.example`), as a namesake may work anywhere.
 */
export function isOwnPrivate(
  mailbox: Mailbox,
  audience: Audience,
  { sender, traits }: Communication,
): boolean {
  const address = mailAddress(mailbox.address);
  if (!address || (audience !== "private-webmail" && audience !== "external")) return false;
  const local = nameWords(address.local).join("");
  const label = nameWords(address.domain.split(".")[0]!).join("");
  const isPrivate = isPrivatePerson(mailbox, audience);
  return [sender?.name, sender?.address, traits?.writer].some((writer) => {
    const names = firstAndLast(writer ?? "");
    if (!names) return false;
    if (isPrivate)
      return holdsAll(local, names) || isShortened(local, names) || isNamed(mailbox.name, names);
    return !holdsAll(local, names) && holdsAll(`${local} ${label}`, names);
  });
}

type Names = readonly [first: string, last: string];

function firstAndLast(writer: string): Names | undefined {
  const words = nameWords(mailAddress(writer)?.local ?? writer);
  return words.length > 1 ? [words[0]!, words[words.length - 1]!] : undefined;
}

function holdsAll(text: string, names: Names): boolean {
  return names.every((name) => name.length > 1 && text.indexOf(name) >= 0);
}

const SHORTEST = 3;

/** "kirstenvest" of Kirsten Vestergaard, "kvestergaard". */
function isShortened(local: string, [first, last]: Names): boolean {
  const letters = local.replace(/\d/g, "");
  if (letters === first.charAt(0) + last) return true;
  const rest = letters.slice(first.length);
  return letters.indexOf(first) === 0 && rest.length >= SHORTEST && last.indexOf(rest) === 0;
}

function isNamed(name: string | undefined, [first, last]: Names): boolean {
  const words = nameWords(name ?? "");
  return words.length > 1 && words[0] === first && words[words.length - 1] === last;
}
