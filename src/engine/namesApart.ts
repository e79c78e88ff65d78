import type { Found } from "./text/types";

/**
 * Drops names that are nothing but another finding's words: "Kemo" in a calendar is a treatment,
 * "Enhedslisten" a party, whatever they look like to the name tagger.
 */
export function namesApart(found: readonly Found[]): readonly Found[] {
  return found.filter((one) => one.kind !== "personName" || !found.some(covers(one)));
}

function covers({ reading, match }: Found): (other: Found) => boolean {
  return (other) =>
    other.kind !== "personName" &&
    other.reading === reading &&
    other.match.confidence !== "low" &&
    other.match.start <= match.start &&
    match.end <= other.match.end;
}
