import { findWordings, type Wordings } from "../text/findWordings";
import type { Detector } from "../text/types";

/**
 * Family matters: conflict, separation, accidents, suicide, death.
 *
 * Form: terms of the lexicons `familyMatters.*`; and wordings of
 * who has left, may not see or has lost whom.
 *
 * Weakness: trouble at home told in pictures.
 *
 * @finds Forældrene ligger i «skilsmisse»
 * @finds Moren har haft et «selvmordsforsøg»
 * @finds De har en «vårdnadstvist»
 * @passes Familiedag på biblioteket
 * @passes Barnet har glemt sin taske
 * @see Danish Data Protection Agency on confidential data
 */
export const familyMatters: Detector = {
  id: "familyMatters",
  dataClass: "confidential",
  find: (reading, context) => findWordings("familyMatters", wordings, reading, context),
};

const wordings: Wordings = {
  told: /(?:må|får|may|allowed)(?: ikke| inte| not)(?: længere| längre)? (?:at |to )?(?:se|træffe|träffa|see) (?:sine|sina|sin|sit|sitt|his|her) (?:[a-zæøåäö]+ )?(?:børn|barn|søn|son|datter|dotter|children|kids|daughter)|not allowed to see (?:his|her)|(?:bor|lever) (?:hver for sig|isär)|lives? apart|(?:mand|kone|kæreste|man|fru|make|husband|wife)(?: också| også)? (?:har en ande?n|har en annan|is seeing someone|träffar en annan)(?![a-z])|(?:far|faren|mor|moren|pappa|pappan|mamma|mamman|father|mother)(?: har| has)? (?:ikke|ingen|inte|no) (?:nogen |längre |længere )?(?:kontakt|contact)|(?:alene|ensam|alone) (?:med|with) (?:to|tre|fire|två|fyra|two|three|four|\d) (?:små |små|small )?(?:børn|barn|kids|children)|biologisk[ae]? (?:far|mor|pappa|mamma|föräld|forældre)[a-z]*|biological (?:father|mother|parents?)|(?:er gået|gik|har gått|har lämnat) (?:fra )?(?:ham|hende|honom|henne)(?![a-z])|has left (?:him|her)|(?:druknet|hængt|dränkt|hängt|drowned|hanged|skudt|skjutit) (?:sig|himself|herself)|(?:tage|ta|take) (?:barnet|børnene|barnen|the child|the children) (?:ud af|ur|abroad|out of)|(?:mod|mot|against) (?:sin|hendes|hans|hennes|his|her) (?:vilje|vilja|will)|(?:forældrene|forældre|föräldrarna|föräldrar|parents) (?:fight|are fighting|skændes|slås|bråkar|grälar|argue)|(?:ufrivilligt|ofrivilligt) barnløs|ofrivilligt barnlös|(?:can't|cannot) have children|(?:vil|vill|want) (?:ikke|inte|to) ?(?:go )?(?:hjem|hem|home) (?:til|till|to) (?:sin |his |her |the )?(?:far|mor|pappa|mamma|father|mother|dad|mum)|not want to go home to|(?:børnene er|barnen är|children are) (?:delt|delade|split)|contact between [a-z]+ [a-z]+ and (?:his|her)|family court|(?:mistet|förlorat|lost) (?:sin|sitt|his|her) [a-zæøåäö ]{0,12}(?:søster|syster|sister|bror|brother|søn|son|datter|dotter|daughter)(?![a-z])|(?:gennem|genom|through) (?:deres |sina |their )?(?:advokater|lawyers)|voldelige eks(?![a-z])|violent ex(?![a-z])|våldsamma ex(?![a-z])|(?:til|tills|until) (?:hun|han|hon|she|he) (?:døde|dog|died)|(?:ikke|inte|not) (?:talt|pratat|talked|spoken) (?:med|to|with) (?:sin|his|her) (?:søn|son|datter|dotter|daughter|far|mor|pappa|mamma|father|mother|bror|søster)|(?:pakket|packat|packed) (?:sine|sina|his|her) (?:ting|saker|things) (?:og|och|and) (?:er )?(?:taget|åkt|went|rejst)/g,
  except:
    /^single parents|^(?:skil[td]|separated)[a-zæøåäö]* (?:fra|från|from) (?:resten|de øvrige|de andre|den|det|vejen|stien|bygning|hovedbyg|restaffald|mad|glas|övriga|vägen|huvud|restavfall|the rest|the other|the road|the main|each bin|general)|har en anden (?:mød|dato|hold|opf)|^skild$|^skilsmissegrupp|^adopted (?:budget|plan|policy|resolution|minutes|by the council)|^dødsboet? efter (?:foreningen|klubben)|^dödsboet efter (?:föreningen|klubben)|^separer[a-z]+, /,
  exceptAfter:
    /(?:avfallet|soporna|affaldet|trafikken|trafiken|the waste|matavfall|data) (?:ska |skal |må |must be |should be )?$/,
};
