import { joinedPattern } from "../text/joinedPattern";
import { findWordings, type Wordings } from "../text/findWordings";
import type { Detector } from "../text/types";

/**
 * Family matters: conflict, separation, accidents, suicide, death.
 *
 * Form: terms of the lexicons `familyMatters.*`, and a violent former partner; less things that are
 * parted or adopted.
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

/** "Hendes voldelige eks": violence is an offence as well; of one word only one kind holds. */
const violentEx = /(?:voldelige eks|våldsamma ex|violent ex)(?![a-z])/;

/** "Skilt fra resten": waste, roads and rooms are parted too. */
const partedThings =
  /^(?:skil[td]|separated)[a-zæøåäö]* (?:fra|från|from) (?:resten|de øvrige|de andre|den|det|vejen|stien|bygning|hovedbyg|restaffald|mad|glas|övriga|vägen|huvud|restavfall|the rest|the other|the road|the main|each bin|general)|^skild$|^separeres?, /;
/** "Har en anden holdning": no new partner. */
const anotherThing = /har en anden (?:mød|dato|hold|opf)/;
/** "Adopted budget": what a council does. */
const adoptedPaper = /^adopted (?:budget|plan|policy|resolution|minutes|by the council)/;
/** "Skilsmissegruppe", "dødsbo efter foreningen": a group or an association. */
const group =
  /^single parents|^skilsmissegrupp|^(?:dødsboet?|dödsboet) efter (?:foreningen|föreningen|klubben)/;
/** "Affaldet skal separeres". */
const sortedWaste =
  /(?:avfallet|soporna|affaldet|trafikken|trafiken|the waste|matavfall|data) (?:ska |skal |må |must be |should be )?$/;

const wordings: Wordings = {
  told: joinedPattern([violentEx], "g"),
  except: joinedPattern([partedThings, anotherThing, adoptedPaper, group]),
  exceptBefore: sortedWaste,
};
