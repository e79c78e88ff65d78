import { sentenceAt } from "./sentenceAt";
import type { Reading } from "./types";

const denial =
  /(?:^|[^a-zæøåäö])(?:ikke|aldrig|undlad|undgå|inte|undvik|not|never|don't|dont|without|uden|utan)(?![a-zæøåäö])/;

/** "Kan du ikke sende …": asks for it all the same. */
const polite =
  /(?:kan|vil|kunne|ville|gider|vill|skulle|could|can|would) (?:du|i|ni|you) (?:ikke|inte|not)|(?:can't|couldn't|won't) you/;

/** Whether the sentence at a position says that something is not, or shall not be, done. */
export function isDenied(reading: Reading, position: number): boolean {
  return denial.test(sentenceAt(reading, position).replace(polite, " "));
}
