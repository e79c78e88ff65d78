import type { Kind, Language } from "../types";

/**
 * Words that are no finding by themselves but tell a detector, or the link to a person, something
 * about the sentence they stand in.
 */
export const cues = [
  // Looks like a term and is none: takes the word away from every kind.
  "ordinaryWord",
  // Ends a compound that is about a unit, a post or an event, not about somebody's condition.
  "neutralHead",
  // Only parts of phrases.
  "bodyPart",
  "determiner",
  "nationality",
  "country",
  "kin",
  "schoolSubject",
  // Evidence against a sentence being about one person.
  "publicContext",
  "newsContext",
  "manyPeople",
  // What the conduct detectors put together.
  "party",
  "partyGathering",
  "publicMeeting",
  "membershipVerb",
  "union",
  "unionGathering",
  "askVerb",
  "sensitivePaper",
  "plainChannel",
  "secureChannel",
  "passwordWord",
] as const;
export type Cue = (typeof cues)[number];

export type TermLabel = Kind | Cue;

/** How much a word tells of its label by itself. */
export const levels = ["high", "medium", "low", "beside", "general"] as const;
export type Level = (typeof levels)[number];

/**
 * Terms of one label in one language, by how much the word alone tells.
 *
 * `high`: means this and nothing else. `medium`: usually means this. `low`: an everyday word that
 * counts right beside a person, or close to one where more of its kind is told. `beside`: one that
 * counts only where more of its kind is told of a person ("lift" beside "ALS"). `general`: names
 * nothing itself and gives way to what its sentence names ("diagnosen er ADHD").
 *
 * Each is a list parted by white space, in this notation:
 *
 * | written | finds |
 * |---|---|
 * | `diabetes` | the word in every inflection |
 * | `kræft-` | also every compound it begins (kræftbehandling) |
 * | `-kræft` | also every compound it ends (brystkræft, brystkræften) |
 * | `~brud` | only compounds it ends, never the bare word |
 * | `+skade` | only compounds whose first half is a part of the body (rygskade) |
 * | `=koma` | this form alone |
 * | `ADHD` | capitals as written; a genitive or plural ending may follow |
 * | `ondt_i_@bodyPart` | a phrase; `@label` stands for any one word of that label, and `@bodyPart` for what owns it too ("i sin venstre arm") |
 * | `{har\|fik}_afslag` | any of these words; an empty alternative makes the word optional |
 * | `tage_*_livet` | up to three words of any kind between |
 *
 * Inside a phrase, words of four letters and more are found in every inflection too.
 */
export interface Lexicon {
  readonly label: TermLabel;
  /** Read in texts of this language, and where a text is too short to tell; absent: in all. */
  readonly language?: Language;
  readonly high?: string;
  readonly medium?: string;
  readonly low?: string;
  readonly beside?: string;
  readonly general?: string;
}
