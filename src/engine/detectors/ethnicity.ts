import { joinedPattern } from "../text/joinedPattern";
import { findWordings, type Wordings } from "../text/findWordings";
import type { Detector } from "../text/types";

/**
 * Racial or ethnic origin.
 *
 * Form: terms of the lexicons `ethnicity.*`: "somalisk baggrund", "etniskt ursprung", "født i
 * Syrien"; and what no phrase can say: any people, by how its name ends or beside "etnisk" or "halvt".
 *
 * Weakness: a language or a citizenship alone tells little and is held to be ordinary or of medium
 * confidence.
 *
 * @finds Hun har «somalisk baggrund»
 * @finds Faren «kommer fra Irak»
 * @finds Familjen har «romskt ursprung»
 * @passes Vi serverer tyrkisk yoghurt
 * @passes Delegation fra Polen besøger rådhuset
 * @passes Ny svensk rapport om trafik
 * @see Regulation (EU) 2016/679, Article 9
 */
export const ethnicity: Detector = {
  id: "ethnicity",
  dataClass: "sensitive",
  find: (reading, context) => findWordings("ethnicity", wordings, reading, context),
};

/** A word of social services too; of one word only one kind holds in the lexicons. */
const quotaRefugee = /kvoteflygtning[a-z]*/;
/** "Adopteret fra Korea": "adopteret" is a family matter as well. */
const adoptedFrom =
  /(?:adopteret|adopterad|adopted) (?:fra|från|from) (?:korea|kina|china|indien|india|colombia|vietnam|etiopien|ethiopia|sri lanka|thailand|sydafrika|south africa)/;
/** "Er af jødisk slægt": religion's word too. */
const jewishDescent =
  /(?:er|är|is) (?:af|av|of) (?:jødisk|judisk|jewish) (?:slægt|afstamning|släkt|descent)/;
/** "Er etnisk albaner": any people. */
const ethnically = /(?:er|är|is) (?:etnisk|ethnic) [a-zæøåäö]+/;
/** "Halvt tysk, halvt kurdisk": any two, parted by a comma. */
const halfAndHalf = /(?:halvt|half) [a-zæøåäö]+ ?,? (?:og|och|and)? ?(?:halvt|half) [a-zæøåäö]+/;
/** "Er nigerianer", "gift med en thailænder": any people, told by how its name ends. */
const ofAPeople =
  /(?:er|en|gift med en|är|married to a|is) [a-zæøåäö]{4,14}(?:aner|aneser|lænder|ländare|ländska|neser|nesisk|rianer|kistaner)(?![a-zæøåäö])/;

const wordings: Wordings = {
  told: joinedPattern(
    [quotaRefugee, adoptedFrom, jewishDescent, ethnically, halfAndHalf, ofAPeople],
    "g",
  ),
  except:
    /kurdisk[a-z]* (?:avis|musik|mad|tidning|mat|flag)|kurdish (?:newspaper|music|food)|svensker|islænder|hollænder|træet|kloak|avlopp|sewer| the tree|eleverne|rødder i (?:jorden|haven|teknik)|københavner|spanier på|danish summer|black screens/,
};
