import type { Reading } from "../text/types";
import type { Span } from "./span";

const thereWas =
  /(?:der (?:har været|er (?:begået|sket|anmeldt)|blev begået)|(?:det|där) (?:har varit|var|är)|vi (?:har haft|hade|fik|fick)|there (?:was|were|has been|have been)|we (?:had|have had)) (?:(?:et|ett|en|a|an|flere|flera|several|nyt|new) )?(?:forsøg på |försök till |attempted )?$/;
const LONGEST_LEAD = 50;

/** "Der har været indbrud": something happened, and nobody is said to have done it. */
export function isHappening({ plain }: Reading, { start }: Span): boolean {
  return thereWas.test(plain.lower.slice(Math.max(0, start - LONGEST_LEAD), start));
}
