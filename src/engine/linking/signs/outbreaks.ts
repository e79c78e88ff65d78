import type { Sign } from "./sign";
import { anyOf, from } from "./words";

/** What goes round in a nursery or a school. */
const caught =
  "lus|børneorm|skoldkopper|maveinfluenza|maveonde|roskildesyge|omgangssyge|fnat|skarlagensfeber|lussingesyge|børnesår|influenza|corona|covid|feber|hand,? fod og mund|hånd,? fod(?: og|-) ?mund|løss|löss|springmask|vattkoppor|vinterkräksjuka|kräksjuka|magsjuka|scharlakansfeber|höstblåsor|svinkoppor|influensa|lice|worms|chicken ?pox|scarlet fever|stomach (?:bug|flu)|flu";

const place =
  "stue|stuen|gruppe|gruppen|børnehaven|vuggestuen|institutionen|klassen|skolen|årgangen|afdelingen|huset|sfo|avdelning|avdelningen|förskolan|skolan|fritids|lågstadiet|mellanstadiet|the (?:class|school|nursery|group)";

/** Signs that a term is of what goes round, or of what is done with every child that has it. */
export const outbreaks: readonly Sign[] = [
  // "To tilfælde af skoldkopper", "flera fall av löss".
  {
    kinds: ["health"],
    sentence: from(
      `(?:tilfælde af|fall av|cases? of|meld(?:er|inger) om|rapporter(?:ar)? om|ramt af|drabbats av) (?:${caught})(?![a-zæøåäö])`,
    ),
    unless: ["numbered", "identified", "bearer", "named", "yours"],
  },
  // "Så er der lus igen på blå stue".
  {
    kinds: ["health"],
    sentence: from(
      `(?:der er|vi har|vi har fået|det finns|det är|det går|there (?:is|are)|we have) (?:[a-zæøåäö]+ ){0,3}(?:${caught})(?: [a-zæøåäö]+){0,2} (?:på|i|in|at) (?:[a-zæøåäö]+ ){0,2}(?:${place})(?![a-zæøåäö])`,
    ),
    unless: ["numbered", "identified", "bearer", "named", "yours"],
  },
  // "Vid kräksjuka stannar barnet hemma 48 timmar".
  {
    kinds: ["health"],
    sentence: anyOf(
      `(?:vid|ved|efter|with|after) (?:${caught}) (?:stannar|stanna|ska|skal|bliver|må|får|kommer|holder|gäller|gælder|stay|keep|must)`,
    ),
    unless: ["numbered", "identified", "bearer", "named", "yours"],
  },
  // "Barnet må komme, når blærerne er tørret ind".
  {
    kinds: ["health"],
    sentence: anyOf(
      "(?:barnet|børnene|barnen|the child|children) (?:må|får|kan|may|can) (?:først |godt |gärna )?(?:komme|komma|gå|come|return)(?: (?:igen|tilbage|tillbaka|back))?,? (?:når|när|48|efter|when|after)",
    ),
    unless: ["numbered", "identified", "bearer", "named", "yours"],
  },
  // "Kig efter prikker på maven", "hold øje med lus".
  {
    kinds: ["health"],
    before: from(
      "(?:kig|hold øje|se|titta|leta|håll utkik|look|watch) (?:efter|med|out for|for) $",
    ),
    unless: ["numbered", "identified", "bearer"],
  },
];
