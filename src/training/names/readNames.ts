import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Names as statistics offices publish them, commonest first, written as people write them. */
export interface NameLists {
  readonly danishFirst: readonly string[];
  readonly danishLast: readonly string[];
  readonly swedishFirst: readonly string[];
}

export function readNames(folder: string): NameLists {
  const lines = (file: string): string[] =>
    readFileSync(join(folder, "names", file), "utf8")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line.length > 1);
  const swedish = (file: string): string[] =>
    lines(file).map((line) => line.split(",")[0] as string);
  return {
    danishFirst: interleave(lines("da-first-women.txt"), lines("da-first-men.txt")).map(capitalise),
    danishLast: lines("da-last.txt").map(capitalise),
    swedishFirst: interleave(swedish("sv-first-women.csv"), swedish("sv-first-men.csv")).map(
      capitalise,
    ),
  };
}

function interleave(one: readonly string[], other: readonly string[]): string[] {
  const both: string[] = [];
  const longest = Math.max(one.length, other.length);
  for (let index = 0; index < longest; index += 1) {
    for (const name of [one[index], other[index]]) if (name) both.push(name);
  }
  return [...new Set(both)];
}

/** "ANNE-MARIE" → "Anne-Marie". */
export function capitalise(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[-' ])(.)/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}
