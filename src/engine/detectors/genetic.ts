import { joinedPattern } from "../text/joinedPattern";
import { findWordings, type Wordings } from "../text/findWordings";
import type { Detector } from "../text/types";

/**
 * Genetic data: tests, hereditary disease, carriers.
 *
 * Form: terms of the lexicons `genetic.*`, phrases of an inherited illness and who carries it among
 * them; and illnesses and tests that are health and genetic at once. Animals and courses are not
 * meant.
 *
 * Weakness: a family history told without the word.
 *
 * @finds Hendes «gentest» viser det samme
 * @finds Han är «anlagsbärare»
 * @finds She carries «BRCA1»
 * @passes Arveafgift af boet
 * @passes Agenterne generede os
 * @see Regulation (EU) 2016/679, Article 4(13) and Article 9
 */
export const genetic: Detector = {
  id: "genetic",
  dataClass: "sensitive",
  find: (reading, context) => findWordings("genetic", wordings, reading, context),
};

/** Health too, and the search for terms gives a word to one kind only. */
const hereditaryIllness = /(?:lynchs? ?syndrom|fragilt? x|fragile x|huntington)[a-z]{0,20}/;
/** Health too: what is looked for before a birth. */
const beforeBirth =
  /(?:moderkageprøve|nakkefold|fostervand|fostervatten|amniocentesis|moderkaksprov)[a-zæøåäö]{0,20}/;
/** Health too: "hans hjertesygdom er arvelig". */
const inheritedIllness =
  /(?:(?:[a-zæøåäö]{0,15}sygdom|lidelse|kræft) er arvelig|(?:[a-zåäö]{0,15}sjukdom|cancer) är ärftlig|(?:disease|cancer|condition) is (?:hereditary|inherited))/;
/** Health too: "bærer af seglcelleanæmi". */
const carrier =
  /(?:(?:bærer af|bärare av|carrier of) (?:[a-zæøåäö]{1,20} )?[a-zæøåäö]{0,20}(?:fibro|sygdom|sjukdom|disease|n[æe]mi)[a-z]{0,20}|sickle-cell carrier)/;
/** The colon tells that the illness is named next. */
const inTheFamily =
  /(?:ligger til (?:familien|slægten)|finns i (?:släkten|hennes släkt|hans släkt)|runs in the family): /;

const wordings: Wordings = {
  told: joinedPattern(
    [hereditaryIllness, beforeBirth, inheritedIllness, carrier, inTheFamily],
    "g",
  ),
  except: /hund|katt|dog|breed|kursus|kurs|lærer/,
};
