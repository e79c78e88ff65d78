import { crowds, greetings, pairs } from "../lexicons/letterFormulas";
import { nameWords } from "./nameWords";
import type { Reading } from "./types";

/** A name somebody is greeted by. */
export interface GreetedName {
  readonly start: number;
  readonly end: number;
  /** Folded as `nameWords` folds. */
  readonly word: string;
  /** The further names behind it, where there are any. */
  readonly surname?: Surname;
}

export interface Surname {
  readonly start: number;
  readonly end: number;
  /** Folded as `nameWords` folds. */
  readonly words: readonly string[];
}

const lookedAt = 300;
const title = "hr\\.? |fru |frk\\.? |herr |mr\\.? |mrs\\.? |ms\\.? ";
const opening = new RegExp(`(?:^|\\n)[ \\t>]{0,4}(?:${greetings})[ ,]{1,3}(?:${title})?`);
const word = /^[a-zà-öø-ÿ'-]{2,30}/;
/** Words behind a greeting that are no name, beside those for a crowd. */
const nameless =
  "sammen|colleague|kollega|beboer|borger|medlem|sir|madam|there|igen|dig|du|ni|din|hold|holdet|gruppe|gruppen|udvalg|udvalget|afdeling|skole|kommune|kommun|support|kundeservice|it|hr|modtager|mottagare|ansøger|sökande|leverandør|leverantör";
const nobody = new RegExp(`^(?:${crowds}|${pairs}|${nameless})$`);

const toAll = new RegExp(
  `^\\s{0,9}(?:${greetings}|till?)[ ,]{1,3}(?:alle(?:sammen)?|alla|allihopa|all|everyone|everybody|kolleger|kollegaer|kollegor|colleagues)(?![a-zæøåäö])`,
);

/** "Hej alle", "Kære kolleger": whether the text is written to everybody at a place of work. */
export function greetsAll({ role, plain }: Reading): boolean {
  return role === "body" && toAll.test(plain.lower.slice(0, lookedAt));
}

/**
 * The names in the greeting at the head of the new text: "Kære Mette og Bo," gives both. Names are
 * written with a capital; "Hej alle" greets nobody by name.
 */
export function greetedNames(reading: Reading): readonly GreetedName[] {
  const head = reading.plain.lower.slice(0, endOfHead(reading));
  const opened = opening.exec(head);
  if (!opened) return [];
  const found: GreetedName[] = [];
  let at = opened.index + opened[0].length;
  for (;;) {
    const [name] = word.exec(head.slice(at)) ?? [];
    if (!name) return found;
    if (nobody.test(name)) return [];
    if (!isCapital(reading, at)) return [];
    const end = at + name.length;
    const surname = surnameIn(reading, head, end);
    found.push({ start: at, end, word: nameWords(name).join(""), ...surname });
    at = surname.surname?.end ?? end;
    const [joint] = /^(?:,? og |,? och |,? and | & |, )/.exec(head.slice(at)) ?? [];
    if (!joint || !isCapital(reading, at + joint.length)) return endsHere(head, at) ? found : [];
    at += joint.length;
  }
}

function endOfHead({ regions }: Reading): number {
  const first = regions[0];
  if (!first || first.region !== "new") return 0;
  return Math.min(first.end, lookedAt);
}

function isCapital({ plain }: Reading, at: number): boolean {
  return plain.text[at] !== plain.lower[at];
}

/** A greeting is a line or a clause of its own: "Hej Peter er syg" greets nobody. */
function endsHere(head: string, at: number): boolean {
  return (
    at === head.length || /[,.!:;\n–-]/.test(head.charAt(at)) || /^ [-–:)]/.test(head.slice(at))
  );
}

/** "Kære Mette Holm": the further names of the same person. */
function surnameIn(reading: Reading, head: string, from: number): { readonly surname?: Surname } {
  const end = afterSurname(reading, head, from);
  if (end === from) return {};
  return { surname: { start: from + 1, end, words: nameWords(head.slice(from, end)) } };
}

function afterSurname(reading: Reading, head: string, from: number): number {
  let at = from;
  for (;;) {
    const [more] = / [a-zà-öø-ÿ'-]{1,30}/.exec(head.slice(at, at + 32)) ?? [];
    if (!more || head.slice(at, at + more.length) !== more) return at;
    if (!isCapital(reading, at + 1)) return at;
    at += more.length;
  }
}
