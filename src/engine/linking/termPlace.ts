import { sentencesOf } from "../text/sentences";
import type { Found, Reading } from "../text/types";
import type { Conversation } from "./conversation";
import { wholeOf } from "./identifiers";
import { hasFamily, hasKin, hasThirdPerson } from "./personWords";
import { dealsWith, type Matter } from "./signs/matters";
import type { Place, Presence } from "./signs/sign";
import { anyOf } from "./signs/words";
import { wordsIn, type Span } from "./span";

const NEAR_WORDS = 4;
/** Letters. */
const SAME_THOUGHT = 60;

/** One person: firms are spoken to as many. */
const you = anyOf("du|dig|din|dit|dine|ditt|dina|you|your");

/** "Lena har længe …", up to the term. */
const bearing =
  /[A-ZÆØÅÄÖÉ][a-zæøåäöé-]+ (?:har|er|fik|får|blev|lider|fejler|är|fick|has|had|is|was|got|suffers)(?![a-zæøåäö])[^.,;:!?]{0,40}$/;

type Presences = { readonly [presence in Presence]: (place: TermPlace) => boolean };

/** Where one sensitive term stands, and who is there. */
export class TermPlace implements Place {
  /** Of the sentence among the reading's. */
  readonly index: number;
  readonly sentence: Span;

  constructor(
    readonly found: Found,
    readonly conversation: Conversation,
    private readonly readings: readonly Reading[],
  ) {
    const sentences = sentencesOf(found.reading);
    this.index = sentences.at(found.match.start);
    this.sentence = {
      start: sentences.startOf(this.index),
      end: sentences.endOf(this.index),
    };
  }

  isPresent(presence: Presence): boolean {
    return presences[presence](this);
  }

  dealsWith(matter: Matter): boolean {
    return dealsWith(this.readings, matter);
  }

  /** The sentence, in small letters. */
  get lower(): string {
    return this.found.reading.plain.lower.slice(this.sentence.start, this.sentence.end);
  }

  /** The sentence up to the term. */
  get leadAsWritten(): string {
    const { reading, match } = this.found;
    return reading.plain.text.slice(this.sentence.start, match.start);
  }

  /** The sentence up to the term, in small letters. */
  get lead(): string {
    const { reading, match } = this.found;
    return reading.plain.lower.slice(this.sentence.start, match.start);
  }

  /** The sentence behind the term, in small letters. */
  get tail(): string {
    const { reading, match } = this.found;
    return reading.plain.lower.slice(match.end, this.sentence.end);
  }

  /** What may still be said of the same person, in a sentence that goes on and on. */
  get around(): Span {
    const { start, end } = this.found.match;
    return {
      start: Math.max(this.sentence.start, start - SAME_THOUGHT),
      end: Math.min(this.sentence.end, end + SAME_THOUGHT),
    };
  }

  get words(): readonly string[] {
    return wordsIn(this.found.reading, this.sentence);
  }

  /** The last words before the term, in its sentence. */
  get wordsBefore(): readonly string[] {
    const { reading, match } = this.found;
    const { start } = this.sentence;
    return wordsIn(reading, { start, end: match.start }).slice(-NEAR_WORDS);
  }
}

const presences: Presences = {
  numbered: ({ conversation: { identifiers }, found: { reading } }) =>
    identifiers.numberIn(reading, wholeOf(reading)),
  numberBeside: ({ conversation: { identifiers }, found: { reading }, sentence }) =>
    identifiers.numberIn(reading, sentence),
  identified: ({ conversation: { identifiers }, found: { reading }, sentence }) =>
    identifiers.anyIn(reading, sentence),
  bearer: ({ conversation: { identifiers }, found: { reading }, leadAsWritten, sentence }) => {
    const borne = bearing.exec(leadAsWritten);
    if (!borne) return false;
    const start = sentence.start + borne.index;
    return identifiers.likelyIn(reading, { start, end: start + 1 });
  },
  person: ({ conversation, found: { reading, kind }, words }) => {
    const small = conversation.pronounsOf(reading);
    return hasKin(words, small) || hasThirdPerson(words, small) || hasFamily(words, small, kind);
  },
  yours: ({ conversation, found: { reading }, wordsBefore }) => {
    const { secondPossessive } = conversation.pronounsOf(reading);
    return wordsBefore.some((word) => secondPossessive.has(word));
  },
  spokenTo: ({ lower }) => you.test(lower),
  named: ({ conversation: { identifiers } }) => identifiers.isSure,
  atHome: ({ conversation }) => conversation.isToCitizenAtHome,
  inSubject: ({ conversation: { identifiers } }) => identifiers.inSubject,
  namedAfter: ({ conversation: { identifiers }, found: { reading, match }, around }) =>
    identifiers.anyIn(reading, { start: match.end, end: around.end }),
};
