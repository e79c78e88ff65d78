import { findWordings, type Wordings } from "../text/findWordings";
import type { Detector } from "../text/types";

/**
 * Genetic data: tests, hereditary disease, carriers.
 *
 * Form: terms of the lexicons `genetic.*`; and wordings of
 * an inherited illness and who carries it.
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

const wordings: Wordings = {
  told: /(?:[a-zæøåäö]{0,15}(?:sygdom|sjukdom)|lidelse|kræft|cancer|disease|condition) (?:er|är|is) (?:arvelig|ärftlig|hereditary|inherited)|(?:arvet|ärvt|inherited) (?:the )?(?:[a-z'’]+ )?(?:genet|genen|gene)(?![a-z])|gen(?:undersøg|analys|profil|test|undersök|sekvens)[a-zæøåäö]*|(?:gene analysis|genetic profile|genome|arvemasse|arvsmassa)[a-z]*|(?:bærer|bärare|carrier) (?:af|av|of) (?:[a-zæøåäö]+ )?(?:fibro|fejl|sygdom|anlæg|sjukdom|mutation|gen|disease|fibrosis)[a-z]*|(?:both parents are|begge (?:forældre )?er|båda (?:föräldrarna )?är) (?:carriers|bærere|anlagsbärare|bärare)|(?:lynchs? ?syndrom|fragilt? x|fragile x|huntington)[a-z]*|(?:moderkageprøve|nakkefold|fostervand|fostervatten|amniocentesis|moderkaksprov)[a-zæøåäö]*|dna (?:matche|stämm|passer|svar|i (?:faderskab|barnefaderens))[a-z]*|(?:lämnat|afgivet|afleveret|gave|given) (?:a |en )?dna|(?:slægtsforsk|släktforsk)[a-z]*-dna|dna (?:kit|does not match|doesn't match|sample)|(?:faulty|defective) gene|(?:ligger til (?:familien|slægten)|finns i (?:släkten|hennes släkt|hans släkt)|runs in the family): |(?:disponeret|disponerad|predisposed) (?:for|för|to) [a-zæøåäö]+|ärftlig risk|inherited risk|(?:genetikern[ae]?|geneticists?)(?= (?:anbefal|rekommend|advis|siger|säger|say|har|vil))|(?:bærer|bär på|carries) (?:the )?(?:anlæg|anlag|trait)[a-z]* (?:for|för)|(?:bærer|bärare) (?:af|av) [a-zæøåäö]*n[æe]mi[a-z]*|sickle-cell carrier/g,
  except: /hund|katt|dog|breed|kursus|kurs|lærer/,
};
