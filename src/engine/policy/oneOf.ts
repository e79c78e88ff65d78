import type { OneOrMore } from "./types";

/** Whether a value is one of those wanted; absent wishes take any. */
export function isOneOf<T>(wanted: OneOrMore<T> | undefined, value: T): boolean {
  return wanted === undefined || valuesOf(wanted).indexOf(value) >= 0;
}

export function valuesOf<T>(wanted: OneOrMore<T> | undefined): readonly T[] {
  if (wanted === undefined) return [];
  return Array.isArray(wanted) ? (wanted as readonly T[]) : [wanted as T];
}
