import type { Confidence } from "../types";
import { carrierEvidence } from "./carriers";
import { confidenceOf } from "./confidenceOf";
import {
  addForWords,
  boosts,
  headerEvidence,
  participantEvidence,
  signOffEvidence,
} from "./evidence";
import { joinLastFirst } from "./lastFirst";
import { likenessOf } from "./likeness";
import { isUpper } from "./letters";
import { Mentions } from "./mentions";
import type { TaggerModel } from "./model";
import { isFormOf, nameWords, wordsOfPerson } from "./people";
import type { KnownPerson, PersonRole } from "./people";
import { readSentences } from "./readSentences";
import type { SentenceReading } from "./readSentences";
import { tagSentence } from "./tagSentence";
import type { TokenSpan } from "./tagSentence";
import { nameModel } from "./tagNames";
import type { Token } from "./tokens";

/** What the mail around a text says about names. */
export interface NameContext {
  readonly people: readonly KnownPerson[];
  /** Where signatures stand, half-open positions in the text. */
  readonly signatures?: readonly { readonly start: number; readonly end: number }[];
}

/** `third` is everybody else: the person a mail is about. */
export type Relation = PersonRole | "signature" | "third";

export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** Probability that exactly this span is a person, the mail's evidence counted in. */
  readonly score: number;
  readonly confidence: Confidence;
  /** Equal keys, same person: "Hanne" and "Madsens" carry the key of "Hanne Madsen". */
  readonly person: string;
  readonly relation: Relation;
}

export const noContext: NameContext = { people: [] };

/** From this probability on a name is carried to its bare mentions. */
const CERTAIN = 0.8;

/** Persons named in a normalised text, in the order they stand in it. */
export function findNames(
  text: string,
  context: NameContext = noContext,
  model: TaggerModel = nameModel(),
): readonly FoundName[] {
  const reading = readSentences(text, model.likeness);
  const { tokens } = reading;
  const log = new Float32Array(tokens.length);
  participantEvidence(tokens, context.people, log);
  headerEvidence(tokens, log);
  signOffEvidence(reading, log);

  carrierEvidence(tokens, boosts.carrier, log);

  const first = reading.sentences.map((_, index) => tagPlaced(reading, index, model, log));
  const second = carry(reading, first, model, log);
  const spans = joinLastFirst(reading, second, isSurnameFirst(model));
  const mentions = new Mentions();
  return spans.map((span) => {
    const start = (tokens[span.from] as Token).start;
    const end = (tokens[span.to - 1] as Token).end;
    const name = text.slice(start, end);
    return {
      start,
      end,
      score: span.score,
      confidence: confidenceOf(name, span.score, model.calibration),
      person: mentions.keyOf(name),
      relation: relationOf(name, start, context),
    };
  });
}

function tagPlaced(
  { sentences }: SentenceReading,
  index: number,
  model: TaggerModel,
  log: Float32Array,
): TokenSpan[] {
  const { from, sentence } = sentences[index] as SentenceReading["sentences"][number];
  return tagSentence(sentence, model, { boosts: log, from }).map((span) => ({
    from: from + span.from,
    to: from + span.to,
    score: span.score,
  }));
}

/** Reads the sentences again in which a word of a certain full name stands bare. */
function carry(
  reading: SentenceReading,
  first: readonly (readonly TokenSpan[])[],
  model: TaggerModel,
  log: Float32Array,
): TokenSpan[] {
  const { tokens, sentences } = reading;
  const full: string[] = [];
  const covered = new Uint8Array(tokens.length);
  for (const spans of first) {
    for (const { from, to, score } of spans) {
      covered.fill(1, from, to);
      if (score < CERTAIN || to - from < 2) continue;
      for (let at = from; at < to; at += 1) full.push((tokens[at] as Token).lower);
    }
  }
  const bare = new Uint8Array(tokens.length);
  for (const at of addForWords(tokens, wordsOfNames(full), boosts.carried, log)) {
    if (covered[at] === 0) bare[at] = 1;
  }
  const all: TokenSpan[] = [];
  sentences.forEach(({ from, sentence }, index) => {
    const again = bare.subarray(from, from + sentence.words.length).some((is) => is === 1);
    all.push(...(again ? tagPlaced(reading, index, model, log) : (first[index] ?? [])));
  });
  return all;
}

function wordsOfNames(names: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of names) for (const word of nameWords(name)) words.add(word);
  return words;
}

const SURNAME_MARGIN = 3;

/** The word before the comma is more of a surname, the word behind it more of a first name. */
function isSurnameFirst(model: TaggerModel): (last: Token, first: Token) => boolean {
  return (last, first) => {
    if (isUpper(last.text[0] as string) !== isUpper(first.text[0] as string)) return false;
    const before = likenessOf(last.lower, model.likeness);
    const behind = likenessOf(first.lower, model.likeness);
    return before.last + behind.first > before.first + behind.last + SURNAME_MARGIN;
  };
}

function relationOf(name: string, start: number, context: NameContext): Relation {
  const words = nameWords(name);
  for (const person of context.people) {
    const theirs = wordsOfPerson(person);
    if (words.every((word) => isWordOf(word, theirs))) return person.role;
  }
  const signed = (context.signatures ?? []).some(
    (place) => start >= place.start && start < place.end,
  );
  return signed ? "signature" : "third";
}

function isWordOf(word: string, theirs: ReadonlySet<string>): boolean {
  if (theirs.has(word)) return true;
  let found = false;
  theirs.forEach((their) => {
    found = found || isFormOf(word, their);
  });
  return found;
}
