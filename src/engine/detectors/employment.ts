import { joinedPattern } from "../text/joinedPattern";
import { findWordings, type Wordings } from "../text/findWordings";
import type { Detector } from "../text/types";

/**
 * Staff matters: dismissal, warnings, disciplinary talks, conduct at work.
 *
 * Form: terms of the lexicons `employment.*`; and what no phrase can say: a figure of sick days, a
 * numbered applicant, what stands on both sides of a comma, a smell that is health's word too.
 * Contracts that end are left out.
 *
 * Weakness: "opsigelse" also ends contracts, so it counts less.
 *
 * @finds Han har fået en «skriftlig advarsel»
 * @finds Peter indkaldes til «tjenstlig samtale»
 * @finds Hon har blivit «avskedad»
 * @finds He was given a «final warning»
 * @passes Opsigelse af aftalen om rengøring
 * @passes Advarsel om glatte veje
 * @passes Uppsägning av avtalet med leverantören
 * @see Danish Data Protection Agency on confidential data
 */
export const employment: Detector = {
  id: "employment",
  dataClass: "confidential",
  find: (reading, context) => findWordings("employment", wordings, reading, context),
};

/** "Har haft 16 sygedage": how many. */
const sickDays =
  /(?:har|haft|had|has|med|with) (?:had )?\d+ (?:sygedage|sjukdagar|sick days|fraværsdage)/;
/** "Ansøger nr. 4 er fravalgt": a phrase ends at the full stop. */
const numberedApplicant =
  /(?:ansøger|sökande|candidate|applicant) (?:nr|no)\. ?\d[^.!?\n]{0,30}(?:fravalgt|valdes bort|rejected|turned down|avböj[a-z]*)/;
/** "Sendte ham hjem, fordi": a phrase ends at the comma. */
const sentHome =
  /(?:sendte|hjemsendte|skickade|sent) (?:hende|ham|henne|honom|hem henne|hem honom|her|him) ?(?:hjem|home)?,? (?:fordi|eftersom|because)/;
/** "Lugtede af spiritus": health's words too; of one word only one kind holds in the lexicons. */
const smellOfDrink =
  /(?:lugtede|lugter|luktade|luktar|smelled|smelt|smells) (?:af |of )?(?:alkohol|spiritus|sprit|alcohol)/;
/** "Må rette op, ellers": the comma again. */
const orElse = /(?:rette op|bättra sig|to improve),? (?:ellers|annars|otherwise)/;

/** "Opsigelse af aftalen": what ends is a contract. */
const endedContract =
  /(?:af|av|of) (?:the )?(?:forsikring|försäkring|insurance|licens|abonnement|abonnemang|hjemmeside)|(?:opsagt|opsiger|sagt upp|cancelled) (?:avisen|tidningen|the newspaper|bladet)|^opsig[a-zæøå]* af (?:rammeaftal|servic|samarbejd|leje|forpagt|driftsaftal|kontrakt)/;
/** "Fratræder bestyrelsen", "afsked med dem": who leaves is no employee. */
const otherFarewell = /fratræder bestyrelse|fyret i ked|^afsked med (?:ham|hende|dem|os)/;
/** "MUS-skema", "medarbetarsamtal vecka 40": talks that everybody has. */
const everybodysTalk =
  /^mus-?(?:skema|kursus|guide|materiale)|^(?:mus-samtaler|medarbetarsamtal),? (?:uge|planering|vecka)|^(?:lønsamtaler|medarbetarsamtal i |lönesamtal hålls)/;
/** "Varning för halka": a warning of the weather or the road. */
const roadWarning = /^varning(?:en)? för (?!att)|halka|glatte/;

const wordings: Wordings = {
  told: joinedPattern([sickDays, numberedApplicant, sentHome, smellOfDrink, orElse], "g"),
  except: joinedPattern([endedContract, otherFarewell, everybodysTalk, roadWarning]),
};
