import { joinedToNames } from "./coordination";
import { besideThings } from "./besideThings";
import { addForWords, boosts, SMALL_LETTERS } from "./evidence";
import { isUpper } from "./letters";
import { nameWords } from "./people";
import type { TokenSpan } from "./tagSentence";
import type { Token } from "./tokens";

/** From this probability on a full name is carried to its bare mentions. */
const CARRIED_FROM = 0.8;

/** From this probability on a name speaks for what is joined to it by "og". */
const JOINS_FROM = 0.7;

/**
 * What the names of a first reading say about the words they left out: bare mentions of a full name,
 * and what is joined to a name. Adds to `log`; returns 1 for every token it touched.
 */
export function secondEvidence(
  tokens: readonly Token[],
  spans: readonly TokenSpan[],
  others: Float32Array,
  log: Float32Array,
): Uint8Array {
  const covered = new Uint8Array(tokens.length);
  for (const { from, to } of spans) covered.fill(1, from, to);
  const touched = new Uint8Array(tokens.length);
  for (const at of addForWords(tokens, wordsOfFullNames(tokens, spans), boosts.carried, log)) {
    if (covered[at] === 0) touched[at] = 1;
  }
  for (const at of joinedToNames(tokens, spans, covered, JOINS_FROM)) {
    if ((log[at] as number) < 0) continue;
    const weight = isUpper((tokens[at] as Token).text[0] as string) ? 1 : SMALL_LETTERS;
    log[at] = (log[at] as number) + boosts.joined * weight;
    touched[at] = 1;
  }
  for (const at of besideThings(tokens, spans, others)) {
    log[at] = (log[at] as number) - boosts.besideThing;
    touched[at] = 1;
  }
  return touched;
}

function wordsOfFullNames(
  tokens: readonly Token[],
  spans: readonly TokenSpan[],
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { from, to, score } of spans) {
    if (score < CARRIED_FROM || to - from < 2) continue;
    for (const { lower } of tokens.slice(from, to)) {
      for (const word of nameWords(lower)) words.add(word);
    }
  }
  return words;
}
