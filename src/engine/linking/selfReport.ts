import { letters } from "./signs/words";
import type { TermPlace } from "./termPlace";

const opening =
  "(?:(?:hej|hejsa|hejsan|hi|hello|god ?morgen|god ?morgon|sorry|tyvärr|desværre|undskyld|ursäkta|beklager)(?: [a-zæøåäöé]+)?[^a-zæøåäö]{1,4})*";
const verbs =
  "har|ligger|sidder|sitter|stannar|bliver|blir|kan|kommer|går|måste|må|mår|føler mig|känner mig|melder mig|sjukanmäler|sygemelder|vabbar|vaknade|vågnede|been|am|have|feeling|woke up|staying|can't|cannot|won't|home with|hemma med|hjemme med";
const subjects =
  "du|i|ni|han|hun|hon|hen|de|det|den|vi|man|der|jeg|jag|nogen|någon|alla|alle|barnet|you|he|she|they|it|we|there|this|that";

const report = new RegExp(
  `^[^${letters}]*${opening}(?:${verbs})(?![${letters}])(?! (?:${subjects})(?![${letters}]))`,
);

/** Letters: it is the first thing said, perhaps behind a greeting, in a text no longer than a message. */
const FIRST = 40;
const LONGEST = 300;

/** "Har kastet op hele natten", "ligger hemma med feber": who writes leaves out that it is they. */
export function isSelfReport({ found: { reading }, sentence, lower }: TermPlace): boolean {
  if (reading.role !== "body" || sentence.start > FIRST || reading.plain.text.length > LONGEST)
    return false;
  return report.test(lower) && lower.indexOf("?") < 0;
}
