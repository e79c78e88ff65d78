/** The words of a name or of an address's local part, folded so that spellings of a letter agree. */
export function nameWords(written: string): readonly string[] {
  return written
    .toLowerCase()
    .split(/[^a-zà-öø-ÿ]+/)
    .map(folded)
    .filter((word) => word !== "");
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/æ|ä|å|ae|aa|á|à/g, "a"],
  [/ø|ö|oe|ó/g, "o"],
  [/é|è|ê|ë/g, "e"],
  [/ü|ú/g, "u"],
  [/ð/g, "d"],
  [/í/g, "i"],
];

/** Bækgård, Baekgaard and Bakgard become one. */
function folded(word: string): string {
  return spellings.reduce((text, [letters, letter]) => text.replace(letters, letter), word);
}
