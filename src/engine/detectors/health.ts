import { diagnosisCodes } from "../text/diagnosisCodes";
import { apart, findTerms, signed } from "../text/findTerms";
import { measuredValues } from "../text/measuredValues";
import type { Context, Detector, Reading } from "../text/types";
import type { Match } from "../types";

const post =
  /^(?:jordemoder|barnmorska|midwife|(?:ki|chi)ropra[ck]tor|di[æe]tist|dietician|dietitian|logop[æe]d|psykolog|psychologist|psykiater|psychiatrist|(?:(?:speech|occupational) )?therapist|(?:fysio|ergo|arbets|psyko)terapeut)$/;
const name = /^ [A-ZÆØÅÄÖÉ][a-zæøåäöé]+ [A-ZÆØÅÄÖÉ]/;
const LONGEST_NAME = 30;

/** "OG alkohol": beside initials alone, what is abused and not what is served. */
const abused =
  /^((?:(?!(?:SU|UU|KK|IT|HR|TR|BU|KF|UN)[ ,:])[A-ZÆØÅÄÖ]{2}|(?:[A-ZÆØÅÄÖ]\.){2,3}),? )(?:[Aa]lkohol|[Ss]toffer|[Dd]ruk|[Mm]isbrug|[Mm]issbruk|[Dd]roger|[Nn]arkotika|[Ss]prit)$/;

function abuseIn({ role, plain: { text } }: Reading, { channel }: Context): readonly Match[] {
  if (role !== "subject" || (channel !== "appointment" && channel !== "meeting")) return [];
  const told = abused.exec(text);
  if (!told) return [];
  return [{ start: (told[1] as string).length, end: text.length, confidence: "medium" }];
}

const time =
  "(?:,? (?:kl\\.? ?)?\\d{1,2}(?:[.:]\\d{2})?)?(?:,? ?\\(?(?:er |ca\\.? )?(?:tilbage|tillbaka|åter)(?![a-zæøåäö])[^.!?:;–-]{0,30})?$";
/** "Psykiater kl. 15", "Scanning for knuder": nobody but oneself enters so little. */
const ownTreatment = new RegExp(
  `^(?:(?:min|egen|til|hos|till) )?(psykiater(?:en|n)?|psykolog(?:en)?|strål(?:ning|ebehandling|behandling)|(?:mr-?|ct-?)?s[ck]anning (?:for|af|på|av) (?:knuder|kræft|hjerte[a-z]*|hjerne[a-z]*|bryst[a-z]*)|biopsi|kræftkontrol|cancerkontroll)${time}`,
);
/** A blood test is as much of a trifle as the dentist. */
const ownTrifle = new RegExp(`^(?:blodprøver?|blodprov(?:er|tagning)?)${time}`);

function ownIn({ role, plain: { lower } }: Reading, { channel }: Context): readonly Match[] {
  if (role !== "subject" || channel !== "appointment") return [];
  const [whole, treatment] = ownTreatment.exec(lower) ?? [];
  if (whole === undefined || treatment === undefined) return [];
  const start = whole.indexOf(treatment);
  return [{ start, end: start + treatment.length, confidence: "high" }];
}

function isTrifle(
  { start, end }: Match,
  { role, plain: { lower } }: Reading,
  { channel }: Context,
): boolean {
  const isOwn = role === "subject" && channel === "appointment" && ownTrifle.test(lower);
  return isOwn && lower.slice(start, end).indexOf("blodpr") === 0;
}

/** "LUS med Rita Vang": in a calendar leaders' appraisals are called that. */
function isAppraisal({ start, end }: Match, { plain }: Reading, { channel }: Context): boolean {
  const isEntry = channel === "appointment" || channel === "meeting";
  const isTalk = /^(?:(?: med|,| [–-])? [A-ZÆØÅÄÖ][a-zæøåäö]+ [A-ZÆØÅÄÖ]|$)/.test(
    plain.text.slice(end),
  );
  return isEntry && isTalk && plain.text.slice(start, end) === "LUS";
}

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
 * @finds [appointment] OG «alkohol»
 * @passes [appointment] Alkohol i klubben
 * @finds [appointment] «Psykiater» kl. 15
 * @finds [appointment] «Scanning for knuder»
 * @passes [appointment] Blodprøve kl. 8.15
 * @passes [appointment] Strålning från mobilmaster
 * @passes [appointment] Psykolog til PPR, samtaler
 * @passes Lokale B12 og skema A10 er ledige, vi mødes i F32.1
 * @passes [appointment] LUS med Rita Vang
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
    const terms = findTerms("health", reading, context).filter(
      (match) =>
        !isPost(match, reading) &&
        !isAppraisal(match, reading, context) &&
        !isTrifle(match, reading, context),
    );
    return apart(
      terms.concat(
        codes,
        measuredValues(reading),
        abuseIn(reading, context),
        ownIn(reading, context),
      ),
    );
  },
};
