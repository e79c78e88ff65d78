import { diagnosisCodes } from "../text/diagnosisCodes";
import { apart, findTerms, signed } from "../text/findTerms";
import { measuredValues } from "../text/measuredValues";
import type { Detector, Reading } from "../text/types";
import type { Match } from "../types";

const post =
  /^(?:jordemoder|barnmorska|midwife|(?:ki|chi)ropra[ck]tor|di[æe]tist|dietician|dietitian|logop[æe]d|psykolog|psychologist|psykiater|psychiatrist|(?:(?:speech|occupational) )?therapist|(?:fysio|ergo|arbets|psyko)terapeut)$/;
const name = /^ [A-ZÆØÅÄÖÉ][a-zæøåäöé]+ [A-ZÆØÅÄÖÉ]/;
const LONGEST_NAME = 30;

/** "Jordemoder Rie Dam holder kursus": a post before the name of who holds it. */
function isPost({ start, end }: Match, { plain }: Reading): boolean {
  return (
    post.test(plain.lower.slice(start, end)) && name.test(plain.text.slice(end, end + LONGEST_NAME))
  );
}

/**
 * Health: illness, injury, disability, dependence, pregnancy, treatment and care.
 *
 * Form: terms of the lexicons `health.*`, in every inflection and compound (rygskade,
 * genoptræningsplan, sjukskrivningsintyg), everyday turns of phrase about a body and a mind, codes of
 * diagnoses, and what was measured, with its figure. How much a term counts is decided when it is
 * tied to a person.
 *
 * Weakness: what is only hinted at ("han har det ikke godt") and rare illnesses are not known.
 *
 * @finds Hendes «brystkræft» er vendt tilbage
 * @finds JJ – «genoptræning» efter «rygskade»
 * @finds hun har «ondt i ryggen» og er «svimmel»
 * @finds Henvist med «DF33.1» og tidligere «DZ73.0»
 * @finds ICD-kod «F32.1» enligt intyget
 * @finds Hun har «Hb 4,8», «blodtryk 180/100» og «13 på EPDS»
 * @finds Hon har «tappat livslusten»
 * @finds She has a «lump in her left breast»
 * @passes Lokale B12 og skema A10 er ledige, vi mødes i F32.1
 * @passes Peter er syg i dag
 * @passes Jordemoder Rie Dam holder kursus på mandag
 * @passes IQ, ACE og AUDIT er prøver, og pulsen stiger på 3 af 4 målinger
 * @passes Vi har brud på datasikkerheden og fem sikkerhedsbrud i år
 * @see Regulation (EU) 2016/679, Article 9 and recital 35
 */
export const health: Detector = {
  id: "health",
  dataClass: "sensitive",
  find(reading, context) {
    if (reading.role === "recipient") return [];
    const codes = diagnosisCodes(reading).filter((match) => !signed(match, reading));
    const terms = findTerms("health", reading, context).filter((match) => !isPost(match, reading));
    return apart(terms.concat(codes, measuredValues(reading)));
  },
};
