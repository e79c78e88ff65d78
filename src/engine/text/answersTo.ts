import { nicknames } from "../lexicons/nicknames";
import { editDistance } from "./editDistance";
import { mailAddress } from "./mailAddress";
import { knownNames, type NamedPerson } from "./namedPeople";
import { nameWords } from "./nameWords";

const shortName = 3;

/**
 * A name answers to itself, to a shorter or longer form of itself (Ann, Anne; Niels, Niels-Erik) and to
 * what it is called for short.
 */
export function answersTo({ words }: NamedPerson, greeted: string): boolean {
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

/** Whether the recipient's own name tells one: "Mette", "Mette L." and "mette78@" do not. */
export function hasSurname({ mailbox: { name = "", address } }: NamedPerson): boolean {
  const shown = name.indexOf("@") < 0 ? nameWords(name.split(/[(|/]| - /)[0]!) : [];
  const words = shown.length > 0 ? shown : nameWords(mailAddress(address)?.local ?? "");
  if (words.length < 2 || (shown.length === 0 && words.some((word) => ofAddress.test(word))))
    return false;
  if (words.some((word) => ofRole.test(word))) return false;
  return words.some((word) => word.length > 1 && !knownNames().has(word));
}

/** "Mette, Aabybro Skole", "Mette Mor til Emil": what a display name says beside the first name. */
const ofRole =
  /skole|skola|borneh|vuggestue|revis|konsulent|terapeut|sekret|leder|laerer|larare|padagog|kommun|bibliotek|jobcent|^(?:mor|far|til|till|mamma|pappa)$/;

const ofAddress =
  /^(?:privat|private|mail|post|job|work|arbejde|arbete|hjem|home|kontor|info|dk|se)$/;

/** Longer surnames are often spelt in two ways: Pedersen, Petersen. */
const misspelt = 4;

/** The same surname, another spelling of it, one inside `metteholm78@`, or its letter in `mhl@`. */
export function sharesSurname({ mailbox, words }: NamedPerson, surname: string): boolean {
  const local = mailAddress(mailbox.address)?.local ?? "";
  if (/^[a-z]{2,4}\d{0,3}$/.test(local) && local.indexOf(surname.charAt(0), 1) > 0) return true;
  return words.some((word) => {
    if (word.length >= shortName && word.indexOf(surname) >= 0) return true;
    if (word.length >= shortName && surname.indexOf(word) === 0) return true;
    const isLong = word.length >= misspelt && surname.length >= misspelt;
    return isLong && editDistance(spoken(word), spoken(surname)) <= 1;
  });
}

/** Letters that sound alike: Christensen, Kristensen. */
function spoken(name: string): string {
  return name
    .replace(/ch|ck|c|q/g, "k")
    .replace(/ph/g, "f")
    .replace(/w/g, "v")
    .replace(/z/g, "s")
    .replace(/th|dt/g, "t")
    .replace(/(.)\1/g, "$1");
}
