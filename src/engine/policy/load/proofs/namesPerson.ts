import { findNames } from "../../../names/findNames";
import { knownNames } from "../../../text/namedPeople";
import { nameWords } from "../../../text/nameWords";
import type { ListName } from "../../types";

/** Lists of people by their nature: an address on them that may be a person's is taken for one. */
const ofPeople: readonly (ListName | undefined)[] = [
  "councillors",
  "unionRepresentatives",
  "colleagues",
];
const initials = /^[a-zæøåäö]{2,4}$/;
/** Functions that look like initials. */
const functions = /^(?:hr|it|tr|amr|ppr|info|post|mail|byr|kf|ks|med|tr[1-9]|fack)$/;

/**
 * Whether an entry of a list tells who a person is: `name:` and a name, or an address made of one.
 * `hr@` and patterns do not.
 */
export function namesPerson(entry: string, list?: ListName): boolean {
  if (entry.indexOf("*") >= 0 || entry.indexOf("<") >= 0) return false;
  if (entry.slice(0, 5) === "name:") return isName(entry.slice(5).trim());
  const at = entry.indexOf("@");
  if (at < 0) return false;
  const local = entry.slice(0, at).toLowerCase();
  const words = local.split(/[._-]+/).filter((word) => word !== "");
  if (ofPeople.indexOf(list) >= 0) {
    if (initials.test(local)) return !functions.test(local);
    if (words.length > 1 && words.every((word) => /^[a-zæøåäöé]+$/.test(word))) return true;
  }
  return isName(words.map(capitalised).join(" "));
}

function isName(words: string): boolean {
  if (knownNames().has(nameWords(words)[0] ?? "")) return true;
  return words.indexOf(" ") > 0 && findNames(words).some(({ confidence }) => confidence !== "low");
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
