import { sentenceAt } from "./sentenceAt";
import type { Reading } from "./types";

const denial =
  /(?:^|[^a-zæøåäö])(?:ikke|aldrig|undlad|undgå|inte|undvik|not|never|don't|dont|without|uden|utan)(?![a-zæøåäö])/;

/** "Kan du ikke sende …": asks for it all the same. */
const polite =
  /(?:kan|vil|kunne|ville|gider|vill|skulle|could|can|would) (?:du|i|ni|you) (?:ikke|inte|not)|(?:can't|couldn't|won't) you|gl[eö]m (?:ikke|inte)|(?:don't|do not) forget/;

/** "… och skicka ett läkarintyg om det är något du inte får lyfta": what may be is not denied. */
const condition =
  / (?:om|hvis|if) (?:det|du|der|ni|there|it|you) (?:(?!(?:men|but|så|so) )[^,.;:!?])*/g;

/** Whether the sentence at a position says that something is not, or shall not be, done. */
export function isDenied(reading: Reading, position: number): boolean {
  const sentence = sentenceAt(reading, position).replace(polite, " ").replace(condition, " ");
  return denial.test(sentence);
}

const clauseEnd = /[,;:–(]| (?:hvis|der|som|så|dem|men|if|who|those|but|so)(?![a-zæøåäö])/;
const LONGEST_CLAUSE = 80;

/** The same of the clause alone: "optages, så de, der ikke kan komme, …" is no denial. */
export function isClauseDenied({ plain }: Reading, start: number, end: number): boolean {
  const before = plain.lower
    .slice(Math.max(0, start - LONGEST_CLAUSE), start)
    .split(/[,;:–.!?\n(]/);
  const behind = plain.lower.slice(end, end + LONGEST_CLAUSE).split(/[.!?\n]/)[0] as string;
  const lead = before[before.length - 1] as string;
  const clause = `${lead}${plain.lower.slice(start, end)}${behind.split(clauseEnd)[0] as string}`;
  return denial.test(clause.replace(polite, " "));
}
