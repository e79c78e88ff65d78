import { joinedPattern } from "../text/joinedPattern";
import { apart } from "../text/findTerms";
import { findWordings, type Wordings } from "../text/findWordings";
import { gradeLines } from "../text/gradeLines";
import type { Detector } from "../text/types";

/**
 * Marks, tests and exams.
 *
 * Form: terms of the lexicons `examination.*`; and what no phrase can say: an IQ, a rank, any test
 * that was not passed, the marks in a list of pupils. Tests of water and alarms are left out.
 *
 * Weakness: a mark given as a bare number, outside a list.
 *
 * @finds Hun «dumpede i fysik» i juni
 * @finds Eleven «fik karakteren» 02
 * @finds Han har «fått underkänt i matematik»
 * @passes Prøv igen senere
 * @passes Vi tester brandalarmen i morgen
 * @see Danish Data Protection Agency on confidential data
 */
export const examination: Detector = {
  id: "examination",
  dataClass: "confidential",
  find(reading, context) {
    if (reading.role === "recipient") return [];
    const told = findWordings("examination", wordings, reading, context);
    return apart(told.concat(gradeLines(reading, context)));
  },
};

/** "IQ på 71": a figure. */
const intelligenceQuotient = /(?:iq|ik|intelligenskvotient) (?:på |of |er |is )?\d{2,3}(?!\d)/;
/** "Klarede ikke danskprøven": any compound with such an end. */
const notPassed =
  /(?:klarede|klarade|bestod|klarer|klarar|består|dumpede) (?:ikke |inte )(?:[a-zæøåäö]+ ){0,2}[a-zæøåäö]*(?:prøve|prov|eksamen|tenta|test)[a-z]*/;
/** "Kan ikke læse, men": a phrase ends at the comma. */
const cannotRead = /(?:kan|can) (?:ikke|inte|not|'t) (?:læse|läsa|regne|räkna|stave|read),/;
/** "Togs för fusk": what somebody is caught for may be an offence, which would hold the words. */
const caughtCheating = /(?:togs|tagits) för fuska?/;
/** "Nummer 40 af 52 i optagelsesprøven": figures. */
const rank =
  /(?:nummer|plats) \d{1,3} a[fv] \d{1,3} i (?:optagelses|antagnings)|(?:out of|of) \d{1,3} in the (?:entrance|admission)/;

/** "Vandprøven bestod ikke": a test of water or of alarms. */
const testOfThings =
  /(?:vandprøven?|drikkevandet|badevandet|vattenprov(?:et)?|brandtest(?:et)?|brandsyn(?:et)?|water test|fire test)[^.!?\n]{0,25}$/;
/** "Retter prøver", "censor ved eksamen": whose work it is. */
const teachersWork = /(?:rättar|retter|tjenis|vakt vid|censor (?:ved|til|i)) $/;

const wordings: Wordings = {
  told: joinedPattern([intelligenceQuotient, notPassed, cannotRead, caughtCheating, rank], "g"),
  except:
    /^bestod ikke af|vand|water|^(?:fik|fick) \d i alt|^betyg av (?:besök|kund|deltag)|^(?:ikke bestået|klare[dr]e? ikke|klara(?:de|r) inte) (?:sin |hans |hendes |hennes )?(?:prøvetid|provtid)/,
  exceptBefore: joinedPattern([testOfThings, teachersWork]),
};
