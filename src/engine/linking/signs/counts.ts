import type { Sign } from "./sign";
import { from, letters } from "./words";

/** Signs that a term is counted or ordered, and so nobody's. */
export const counts: readonly Sign[] = [
  // "Hoists 1 to 30".
  {
    kinds: ["health"],
    after: /^ (?:nr\.? |no\.? )?\d+ ?(?:to|til|till|-|–) ?\d/,
    unless: ["numbered", "bearer", "yours"],
  },
  // "Fordeling: hjemmeplejen øst 5, vest 4".
  {
    kinds: ["health", "socialServices"],
    sentence:
      /^[^a-zæøåäö]*(?:fordeling|fördelning|fordelingen|fördelningen|bemanding|bemanning|vagtplan|pladser|platser|distribution)[^:.!?\n]{0,30}: [^\n]*\d/,
    unless: ["numbered", "person", "bearer"],
  },
  // "de knap 3.000 tamilske flygtninge".
  {
    before: from(
      `(?:(?:de|cirka|ca\\.|knap|omkring|næsten|over|mindst|drygt|nästan|minst|about|some|nearly|over) [1-9]\\d{1,3}|[1-9]\\d{0,2}[. ]\\d{3}|(?:tusind|hundred|tusen|hundra|thousand)[a-z]{0,4}(?: af| av| of)?) (?:[${letters}]+ )?$`,
    ),
    unless: ["numbered", "person"],
  },
  // "Antalet sjukdagar".
  { before: from("(?:antal|antallet|antalet|numbers? of) $"), unless: ["namedAfter", "yours"] },
  // "Nul personer kom til skade".
  {
    before: from(
      `(?:nul|ingen|inga|noll|no|zero) (?:personer|mennesker|människor|elever|børn|barn|passagerer|people|persons|children|one) (?:(?:er|är|blev|var|were|was|kom|came) )?$`,
    ),
    unless: ["numbered", "bearer"],
  },
  // "Bestilling: medicinskabe, 6 stk."
  {
    after: /^[a-zæøåäö]{0,6},? ?\(?\d+ ?(?:stk|st|pcs|pk|ex)(?![a-zæøåäö])/,
    unless: ["numbered", "identified"],
  },
  // "25 ks bleer": goods.
  {
    before:
      /\d ?(?:ks|kasser|stk\.?|pk|pakker|ruller|par|st|förp|kartonger|lådor|boxes|pcs|packs) (?:[a-zæøåäö]+ )?$/,
  },
  // "34 har gennemført KOL-hold, 28 hjertehold"; "i snit".
  {
    sentence:
      /^[^a-zæøåäö\d]*\d{2,4} (?:har|have|er|är|are|gennemførte|completed) |(?:^|[^a-zæøåäö])(?:i snitt?|i gennemsnit|i genomsnitt|on average)(?![a-zæøåäö])/,
    unless: ["numbered", "identified", "person", "bearer", "spokenTo"],
  },
  // "12 of 96 females showed thiamine deficiency".
  {
    before: from(
      `\\d+ (?:of|ud af|af|av) (?:de |the |vores |våra |our )?\\d{2,} (?:[${letters}]+ ){0,3}$`,
    ),
    unless: ["numbered", "identified", "bearer"],
  },
  // "3 afskedigelser", "tolv anmälningar".
  {
    kinds: ["employment", "criminalOffence", "socialServices", "familyMatters", "examination"],
    before: new RegExp(
      `(?:^|[^\\d.,:/${letters}-])(?:[2-9]|(?!(?:19|20)\\d\\d)[1-9]\\d{1,3}|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|två|fyra|sex|sju|åtta|nio|tio|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:(?!(?:er|är|is|var|was|har|has|blev|år)[^${letters}])[${letters}]+ )?$`,
    ),
    unless: ["identified", "person", "spokenTo"],
  },
];
