import type { Sign } from "./sign";
import { from, letters } from "./words";

/** Signs that a term names a thing that is bought, found, parked or reckoned, whoever owns it. */
export const things: readonly Sign[] = [
  // "Gider du købe mælk og bleer?"
  {
    kinds: ["health"],
    isEveryday: true,
    before: from(
      `(?:købe?|køber|handle|köpa?|köper|handla|buy) (?:[${letters}]+(?:, | og | och | and )){1,4}$`,
    ),
    unless: ["numbered", "identified", "bearer", "yours"],
  },
  // "Linda har fundet et høreapparat i en pose og et gebis i vasketøjet".
  {
    kinds: ["health"],
    before: from(
      `(?:har (?:fundet|hittat)|fandt|hittade|found) (?:(?:en|ett?|an?) [^.;:!?]{2,40} (?:og|och|and) )?(?:en|ett?|an?) $`,
    ),
    sentence:
      /høreapparat|gebis|briller|krykke|rollator|kørestol|hörapparat|tandprotes|krycka|rullator|rullstol|hearing aid|denture|crutch|walking frame|wheelchair/,
    exceptSentence: /blodprop|propp|kræft|cancer|tumou?r|svulst/,
    unless: ["numbered", "inSubject"],
  },
  // "Två barnvagnar och en rullator stod i trapphuset".
  {
    kinds: ["health"],
    before: from("(?:en|ett?|an?|to|tre|två|two|three) $"),
    after: new RegExp(
      `^[${letters}]{0,4} (?:stod|står|stood|stands|spærrer|blokerer|blockerar|blocks) (?:i|på|ved|vid|in|on|at|by|foran|framför|for) `,
    ),
    unless: ["numbered", "identified", "yours", "person"],
  },
  // "kontoudtog.csv" beside invoices.
  {
    matter: "invoice",
    kinds: ["privateEconomy"],
    sentence: /kontoudtog|kontoutdrag|account statement/,
    unless: ["numbered", "identified", "person", "yours", "spokenTo"],
  },
];
