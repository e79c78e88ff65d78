import { sentenceAt } from "./sentenceAt";
import type { Reading } from "./types";

const denial =
  /(?:^|[^a-zæøåäö])(?:ikke|aldrig|undlad|undgå|inte|undvik|not|never|don't|dont|without|uden|utan)(?![a-zæøåäö])/;

/** Whether the sentence at a position says that something is not, or shall not be, done. */
export function isDenied(reading: Reading, position: number): boolean {
  return denial.test(sentenceAt(reading, position));
}
