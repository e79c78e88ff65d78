/** The words of a name or of an address's local part, folded so that spellings of a letter agree. */
export function nameWords(written: string): readonly string[] {
  return written
    .toLowerCase()
    .split(/[^a-zà-öø-ÿ]+/)
    .map(folded)
    .filter((word) => word !== "");
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/[æäåáà]|ae|aa/g, "a"],
  [/[øöó]|oe/g, "o"],
  [/[éèêë]/g, "e"],
  [/[üú]/g, "u"],
  [/ð/g, "d"],
  [/í/g, "i"],
];

/** Bækgård, Baekgaard and Bakgard become one. */
function folded(word: string): string {
  return spellings.reduce((text, [letters, letter]) => text.replace(letters, letter), word);
}
