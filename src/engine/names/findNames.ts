import type { Confidence } from "../types";
import { addressedEvidence } from "./addressed";
import { carrierEvidence } from "./carriers";
import { confidenceOf } from "./confidenceOf";
import {
  boosts,
  headerEvidence,
  participantEvidence,
  signOffEvidence,
  thingEvidence,
} from "./evidence";
import { fullNameEvidence } from "./fullNameEvidence";
import { greetingEvidence } from "./greeting";
import { joinLastFirst, splitLists } from "./lastFirst";
import { lastFirstEvidence } from "./lastFirstEvidence";
import { likenessOf } from "./likeness";
import { isUpper } from "./letters";
import { knownNameEvidence } from "./knownNameEvidence";
import { Mentions } from "./mentions";
import type { TaggerModel } from "./model";
import { ordinaryCapitals } from "./ordinaryCapitals";
import { isFormOf, nameWords, wordsOfPerson } from "./people";
import type { KnownPerson, PersonRole } from "./people";
import { quotedEvidence } from "./quoted";
import { readSentences } from "./readSentences";
import type { SentenceReading } from "./readSentences";
import { repairSpans } from "./repairSpans";
import { secondEvidence } from "./secondEvidence";
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
  /** Probability that a person is named here, the mail's evidence counted in; see `TokenSpan`. */
  readonly score: number;
  readonly confidence: Confidence;
  /** Equal keys, same person: "Hanne" and "Madsens" carry the key of "Hanne Madsen". */
  readonly person: string;
  readonly relation: Relation;
}

export const noContext: NameContext = { people: [] };

/** Persons named in a normalised text, in the order they stand in it. */
export function findNames(
  text: string,
  context: NameContext = noContext,
  model: TaggerModel = nameModel(),
): readonly FoundName[] {
  const reading = readSentences(text, model.likeness);
  const { tokens } = reading;
  const log = firstEvidence(reading, context, model);
  const others = new Float32Array(tokens.length);
  const first = reading.sentences.map((_, index) => tagPlaced(reading, index, model, log, others));
  const second = readAgain(reading, first, model, log, others);
  const order = isSurnameFirst(model);
  const spans = joinLastFirst(
    reading,
    splitLists(tokens, repairSpans(reading, second), order),
    order,
  );
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

/** What the mail says about its words before any is read: log odds for "part of a person's name". */
function firstEvidence(
  reading: SentenceReading,
  { people }: NameContext,
  { likeness }: TaggerModel,
): Float32Array {
  const { tokens } = reading;
  const log = new Float32Array(tokens.length);
  participantEvidence(tokens, people, log);
  addressedEvidence(reading, people, boosts.addressed, log);
  headerEvidence(tokens, log);
  signOffEvidence(reading, log);
  greetingEvidence(reading, likeness, boosts.greeted, log);
  lastFirstEvidence(reading, likeness, boosts.lastFirst, log);
  fullNameEvidence(reading, likeness, boosts.fullName, log);
  knownNameEvidence(reading, boosts.known, log);
  ordinaryCapitals(tokens, boosts.ordinary, log);
  quotedEvidence(tokens, boosts.quoted, log);
  const things = carrierEvidence(tokens, boosts.carrier, log);
  thingEvidence(tokens, things, boosts.thing, log);
  return log;
}

function tagPlaced(
  { sentences }: SentenceReading,
  index: number,
  model: TaggerModel,
  log: Float32Array,
  others?: Float32Array,
): TokenSpan[] {
  const { from, sentence } = sentences[index] as SentenceReading["sentences"][number];
  return tagSentence(sentence, model, { boosts: log, from, others }).map((span) => ({
    from: from + span.from,
    to: from + span.to,
    score: span.score,
  }));
}

/** Reads the sentences again about which the names found say something new. */
function readAgain(
  reading: SentenceReading,
  first: readonly (readonly TokenSpan[])[],
  model: TaggerModel,
  log: Float32Array,
  others: Float32Array,
): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (const spans of first) found.push(...spans);
  const touched = secondEvidence(reading.tokens, found, others, log);
  const all: TokenSpan[] = [];
  reading.sentences.forEach(({ from, sentence }, index) => {
    const again = holdsOne(touched, from, from + sentence.words.length);
    all.push(...(again ? tagPlaced(reading, index, model, log) : (first[index] ?? [])));
  });
  return all;
}

function holdsOne(marks: Uint8Array, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (marks[index] === 1) return true;
  return false;
}

/** Log odds from which on a word is one kind of name only; more where the name has a line to itself. */
const ONE_SIDED = 2;
const ONE_SIDED_IN_CELL = 9;

/** The word before the comma is more of a surname, the word behind it more of a first name. */
function isSurnameFirst(
  model: TaggerModel,
): (last: Token, first: Token, margin: number) => boolean {
  return (last, first, margin) => {
    if (isUpper(last.text[0] as string) !== isUpper(first.text[0] as string)) return false;
    const before = likenessOf(last.lower, model.likeness);
    const behind = likenessOf(first.lower, model.likeness);
    if (behind.last - behind.first > ONE_SIDED) return false;
    if (before.first - before.last > (margin > 0 ? ONE_SIDED : ONE_SIDED_IN_CELL)) return false;
    return before.last + behind.first > before.first + behind.last + margin;
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
