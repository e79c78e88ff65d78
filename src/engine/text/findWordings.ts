import type { Kind, Match } from "../types";
import { apart, findTerms } from "./findTerms";
import { matchesOf } from "./matchesOf";
import type { Context, Reading } from "./types";

export interface Wordings {
  /** What is told by how words stand together, which no list of terms can tell. Global. */
  readonly told?: RegExp;
  /** Tried on a match and the letters behind it: the same words of something else. */
  readonly except?: RegExp;
  /** Tried on the letters before a match, to their end: whose or of what it is. */
  readonly exceptBefore?: RegExp;
}

/** Letters. */
const BEHIND = 40;
const BEFORE = 40;

/** The terms of a kind in a reading, its wordings, and less what is said of something else. */
export function findWordings(
  kind: Kind,
  { told, except, exceptBefore }: Wordings,
  reading: Reading,
  context: Context,
): readonly Match[] {
  if (reading.role === "recipient") return [];
  const terms = findTerms(kind, reading, context);
  const found = told ? apart(terms.concat(matchesOf(told, reading, "medium"))) : terms;
  const { lower } = reading.plain;
  return found.filter(
    ({ start, end }) =>
      !(except && except.test(lower.slice(start, end + BEHIND))) &&
      !(exceptBefore && exceptBefore.test(lower.slice(Math.max(0, start - BEFORE), start))),
  );
}
