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

/** Whether a private mailbox is that of the person writing: same name, or same local part. */
export function isOwnPrivate(mailbox: Mailbox, { sender, traits }: Communication): boolean {
  const writers = [sender?.name, sender?.address, traits?.writer];
  const theirs = mailAddress(mailbox.address)?.local ?? "";
  return writers.some((writer) => {
    const own = nameWords(localOf(writer ?? ""));
    if (own.length < 2) return false;
    const names = [own[0]!, own[own.length - 1]!];
    return holdsAll(nameWords(theirs).join(""), names) || sameName(mailbox.name, names);
  });
}

function localOf(writer: string): string {
  return mailAddress(writer)?.local ?? writer;
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => word.length > 1 && text.indexOf(word) >= 0);
}

function sameName(name: string | undefined, [first, last]: readonly string[]): boolean {
  const words = nameWords(name ?? "");
  return words.length > 1 && words[0] === first && words[words.length - 1] === last;
}
