import { sentencesOf } from "../text/sentences";
import type { Found, Reading } from "../text/types";
import type { Kind } from "../types";
import { isTold } from "./told";

const NEXT_TO = 1;

/** Where something of a kind is told of a person: the sentences that have it or stand beside it. */
export class Company {
  private readonly sentences = new Map<Reading, { [kind in Kind]?: Set<number> }>();

  constructor(found: readonly Found[]) {
    for (const { reading, kind, match } of found.filter(isTold)) {
      const ofReading = this.sentences.get(reading) ?? {};
      const told = (ofReading[kind] = ofReading[kind] ?? new Set<number>());
      const sentence = sentencesOf(reading).at(match.start);
      for (let near = -NEXT_TO; near <= NEXT_TO; near += 1) told.add(sentence + near);
      this.sentences.set(reading, ofReading);
    }
  }

  isBeside({ reading, kind, match }: Found): boolean {
    const told = (this.sentences.get(reading) ?? {})[kind];
    return told !== undefined && told.has(sentencesOf(reading).at(match.start));
  }
}
