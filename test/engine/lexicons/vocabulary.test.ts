import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { kinds, type Communication, type Kind } from "../../../src/engine/types";
import { postvagt } from "../../bench/readers";

const folder = join(__dirname, "vocabulary");
const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));

/** What a caseworker writes around the matter, in which nothing but the matter is sensitive. */
const frames: { readonly [language: string]: readonly [before: string, after: string] } = {
  da: ["Kære Lone.\nVi skriver om borgeren. Hendes sag: ", ".\n\nMed venlig hilsen\nBo"],
  sv: ["Hej Lena.\nVi skriver om brukaren. Hennes ärende: ", ".\n\nMed vänlig hälsning\nBo"],
  en: ["Dear Helen,\nWe write about the client. Her case: ", ".\n\nKind regards\nBo"],
};

/**
 * The words of each class as people use them, listed from general knowledge chapter by chapter and
 * without looking at the lexicons.
 */
test.each(files)("every word of %s is found where it is said of somebody", (file) => {
  const [name = "", language = ""] = file.replace(/-\w+/, "").split(".");
  const kind = kinds.find((each): each is Kind => each === name);
  const [before, after] = frames[language] ?? frames.da!;
  const missed = termsOf(file).filter((term) => {
    const from = before.length;
    return !postvagt
      .claims(mail(before + term + after))
      .some(
        (found) =>
          found.kind === kind &&
          found.confidence !== "low" &&
          found.start < from + term.length &&
          found.end > from,
      );
  });
  expect(kind).toBeDefined();
  expect(missed).toEqual([]);
});

function termsOf(file: string): readonly string[] {
  return readFileSync(join(folder, file), "utf8")
    .split(/[;\n]/)
    .map((term) => term.trim())
    .filter((term) => term !== "");
}

function mail(text: string): Communication {
  return {
    channel: "mail",
    at: "2026-11-21",
    sender: { name: "Bo", address: "bo@kommune.example" },
    recipients: [{ field: "to", address: "lena@gmail.com" }],
    parts: [{ name: "body", text }],
  };
}
