import type { Language, Mailbox } from "../types";

const words: { readonly [language in Language]: (name: string) => string } = {
  da: (name) => (name === "" ? "Hej" : `Kære ${name}`),
  sv: (name) => (name === "" ? "Hej!" : `Hej ${name}!`),
  en: (name) => (name === "" ? "Hello," : `Dear ${name},`),
};

/** The first line of a letter to somebody: by name, where the mailbox tells a person's. */
export function salutation(to: Mailbox | undefined, language: Language): string {
  return words[language](nameOf(to));
}

/** Only what reads as a name: letters, nothing in brackets, no address; "Test, Karen" turned round. */
function nameOf(to: Mailbox | undefined): string {
  const given = (to?.name ?? "").replace(/["\s]+/g, " ").trim();
  const [last, first, ...more] = given.split(/, ?/);
  const name = first !== undefined && more.length === 0 ? `${first} ${last}` : given;
  return /^[^\d@<>()[\]{}|/\\,;:"_]{2,60}$/.test(name) ? name : "";
}
