import type { Sign } from "./sign";
import { from, letters } from "./words";

/** Signs that a paper is asked for, shown or filled in by whoever comes: it says nothing yet. */
export const papers: readonly Sign[] = [
  // "Send din lægeerklæring": a paper that is asked for says nothing yet.
  { isAlso: "sensitivePaper", holdsBefore: "askVerb" },
  // "Svar med en kopi af din sygemelding": a paper that is asked for.
  {
    isAlso: "sensitivePaper",
    before: from(
      "(?:copy|kopi|kopia|photo|foto|billede|bild|scan) (?:of|af|av|på) (?:your|din|dit|ditt|dine|dina) $",
    ),
  },
  // "Ta med betyg och utdrag ur …": nor does one to show.
  {
    kinds: ["criminalOffence", "examination", "privateEconomy", "employment", "socialServices"],
    before: from(
      `(?:bring|medbring|medtag|ta med|ha med|ha gärna|hav|find|husk|remember) (?:[${letters}]+,? ){0,10}$`,
    ),
    unless: ["identified"],
  },
  // "så hav årsopgørelsen ved hånden".
  {
    kinds: ["criminalOffence", "examination", "privateEconomy", "employment", "socialServices"],
    after: new RegExp(
      `^[${letters}]{0,5} (?:[${letters}]+ ){0,3}(?:ved hånden|framme|till hands|at hand)(?![${letters}])`,
    ),
    unless: ["identified", "person"],
  },
  // "Skal jeg udfylde en helbredserklæring?", asked for everybody.
  {
    kinds: ["health", "privateEconomy"],
    before: from(
      "(?:skal|ska|behøver|behöver|do|must) (?:jeg|jag|i) (?:at |att |to |have to )?(?:udfylde|aflevere|indsende|fylla i|lämna in|skicka in|fill in|hand in) (?:en |et |ett |a |an )?$",
    ),
    after: /^[^.;:!]*\?/,
    unless: ["numbered", "identified", "bearer", "person"],
  },
  // "Lönespecifikationen ser du i din digitala brevlåda": it goes the safe way.
  {
    kinds: ["privateEconomy", "employment"],
    after:
      /^[a-zæøåäö]{0,4} (?:kommer|ser du|finder du|hittar du|får du|sendes|skickas|ligger|kan du se|is sent|comes)[^.!?\n]{0,30}(?:digital|e-boks|kivra|brevlåda|mitid|borger\.dk|selvbetjening|självservice|portal|app(?![a-zæøåäö]))/,
    unless: ["numbered", "identified"],
  },
  // "behövs utdrag ur belastningsregistret, det beställer du själv": whoever works there.
  {
    kinds: ["criminalOffence"],
    sentence:
      /(?:behövs|krävs|kræves|skal (?:vi|der) bruge|is needed|is required|beställer du|bestiller du|du beställer|du bestiller|order (?:it|one) yourself)/,
    unless: ["numbered", "identified", "bearer", "person"],
  },
  // "mulighedserklæring udfyldes af dig og medarbejderen".
  {
    kinds: ["health", "employment", "socialServices", "privateEconomy"],
    after:
      /^[a-zæøåäö]{0,4} (?:udfyldes|underskrives|fylls i|skrivs under|is filled in|is signed) (?:af|av|by) (?!(?:hende|ham|henne|honom|her|him)(?![a-zæøåäö]))/,
    unless: ["numbered", "identified", "bearer", "yours"],
  },
  // "Vi tager foto og fingeraftryk på stedet": how it is done with everybody.
  {
    kinds: ["biometric"],
    before: from(`(?:vi|we) (?:tager|tar|take) (?:[${letters}]+,? ){0,3}$`),
    unless: ["identified"],
  },
  // "husk dit bevis": a paper to show says nothing.
  {
    kinds: ["examination"],
    isEveryday: true,
    before: from(
      `(?:bring|medbring|tag|ta med|husk|remember|show|vis|visa|have|vedlæg|bifoga|upload) (?:[${letters}]+ ){0,3}(?:your|dit|din|dine|ditt|dina) $`,
    ),
    unless: ["identified"],
  },
];
