import type { FileText, Unread } from "./types";

/** Why something was not read, in words for whoever looks after the program. */
export const whyNot = {
  broken: "it is broken",
  empty: "it is empty or could not be fetched",
  encrypted: "it is encrypted",
  picture: "it is a picture",
  scan: "it holds pictures and no text: a scan or picture",
  tooLarge: "it is too large to be read",
  tooDeep: "it lies too many files deep",
  tooLong: "it is longer than is read",
  tooMany: "it holds more files than are read",
  noTime: "there was no time left to read it",
  notHere: "this program does not read its kind",
} as const;

/** Thrown by a reader that knows why it cannot read on; any other error means a broken file. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/** What a reader's exception says of the file. */
export function whyOf(fault: unknown): string {
  if (fault instanceof Unreadable) return fault.message;
  return `${whyNot.broken} (${fault instanceof Error ? fault.message : String(fault)})`;
}

export function unreadBecause(why: string): FileText {
  return { text: "", unread: [unreadInside("", why)] };
}

export function unreadInside(inside: string, why: string): Unread {
  return why === whyNot.encrypted ? { inside, why, encrypted: true } : { inside, why };
}

/** The unread of a file that lies inside another, told from the outer one. */
export function unreadWithin(name: string, { unread }: FileText): readonly Unread[] {
  return unread.map((each) => ({
    ...each,
    inside: each.inside === "" ? name : `${name}/${each.inside}`,
  }));
}
