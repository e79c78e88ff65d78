import { findWordings, type Wordings } from "../text/findWordings";
import type { Detector } from "../text/types";

/**
 * Marks, tests and exams.
 *
 * Form: terms of the lexicons `examination.*`; and wordings of
 * tests not passed, levels not reached.
 *
 * Weakness: a mark given as a bare number.
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
  find: (reading, context) => findWordings("examination", wordings, reading, context),
};

const wordings: Wordings = {
  told: /(?:iq|ik|intelligenskvotient) (?:på |of |er |is )?\d{2,3}(?!\d)|(?:klarede|klarade|bestod|klarer|klarar|består|dumpede) (?:ikke |inte )(?:[a-zæøåäö]+ ){0,2}[a-zæøåäö]*(?:prøve|prov|eksamen|tenta|test)[a-z]*|(?:taget i at|tages i at|togs för|tagits för|caught) (?:snyde|snyd|fuska|fusk|cheating)|(?:risikerer|riskerar)(?: ikke| inte)? (?:at )?(?:bestå|dumpe|f|underkänt|underkänd)(?![a-zæøå])|(?:may|might|risks?) fail(?:ing)?|(?:på|at|läser på) (?:\d\.? ?|second-|third-|first-|fourth-|årskurs )(?:klassetrin|klasses niveau|grade level|\d-nivå|grade)[a-z]*|(?:kan|can) (?:ikke|inte|not|'t) (?:læse|läsa|regne|räkna|stave|read)(?: endnu| än|,| in year| i \d| i [a-zæøå]+an)|(?:still )?can't read|(?:gav|gave|givit) [^.!?\n]{0,30}(?:karakteren )?(?:00|02|underkänt|a fail)(?!\d)|godkänd på (?:sfi|kurs)|passed danish \d|bestået (?:prøve i )?dansk \d|12-tal[a-z]*|straight as|(?:fick|fik) (?:kun )?a i alla|(?:personprofil|personlighedsprofil|personlighetsprofil|personality profile)(?:en|et)?|(?:på grund af|på grund av|because of) (?:sit|sin|sina|hans|hendes|hennes|his|her) (?:[a-zæøåäö]*snit|betyg|karakterer|grades|marks)|(?:resultat(?:et)?|result)[^.!?\n]{0,25}(?:logik|dyslexi|ordblinde|läs)-?t[a-z]*|(?:lågt|lavt|low) (?:resultat|score)? ?(?:i|på|in|on)? ?(?:the )?[a-z]*(?:logik|logic|test)[a-z]*|(?:not|n't) qualify for (?:upper|secondary|university)|(?:nummer|plats) \d{1,3} a[fv] \d{1,3} i (?:optagelses|antagnings)|(?:out of|of) \d{1,3} in the (?:entrance|admission)|(?:ikke|inte|not) (?:klar|redo|ready) (?:til|för|for) (?:ungdomsuddannelse|gymnasi|upper secondary)[a-z]*|(?:fick|fått) [a-f] (?:på|i) [a-zåäö]+|(?:mark|grade|betyg) (?:in|i) [a-z]+ (?:is|är) (?:a |an )?[a-f](?![a-z])|below level in|reads like a/g,
  except:
    /^bestod ikke af|vand|water|^(?:fik|fick) \d i alt|^betyg av (?:besök|kund|deltag)|^ikke bestået (?:sin |hans |hendes )?prøvetid/,
  exceptAfter:
    /(?:vandprøven?|drikkevandet|badevandet|vattenprov(?:et)?|brandtest(?:et)?|brandsyn(?:et)?|water test|fire test)[^.!?\n]{0,25}$|(?:rättar|retter|tjenis|vakt vid|censor (?:ved|til|i)) $/,
};
