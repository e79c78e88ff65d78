import { isFormOf, nameWords, personKey } from "./people";

/**
 * Ties bare mentions to the full name they are short for: "Hanne", "Madsens" and "Hanne Madsen" are
 * one person. A word that fits several full names belongs to the last one named before it.
 */
export class Mentions {
  private readonly full: { readonly key: string; readonly words: readonly string[] }[] = [];

  /** The person's key: equal keys, same person. Names must come in the order they stand. */
  keyOf(name: string): string {
    const key = personKey(name);
    const words = nameWords(key);
    const known = this.fullNameOf(nameWords(name));
    if (known !== undefined) return known;
    if (words.length > 1) this.full.push({ key, words });
    return key;
  }

  private fullNameOf(words: readonly string[]): string | undefined {
    for (let index = this.full.length - 1; index >= 0; index -= 1) {
      const { key, words: theirs } = this.full[index] as (typeof this.full)[number];
      if (words.every((word) => theirs.some((their) => isFormOf(word, their)))) return key;
    }
    return undefined;
  }
}
