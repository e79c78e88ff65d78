import { othersNamed } from "../names/othersNamed";
import { apart } from "../text/findTerms";
import { joinedPattern } from "../text/joinedPattern";
import { findWordings, type Wordings } from "../text/findWordings";
import { matchesOf } from "../text/matchesOf";
import type { Context, Detector, Reading } from "../text/types";
import { speaksOfWork } from "../text/workWords";
import type { Match } from "../types";

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
 * @finds [appointment] «Afsked», Rita Vang
 * @finds [appointment] «Partshøring» Rita Vang
 * @finds [appointment] Rita Vång «varning»
 * @passes [appointment] Avskedsfika Rita Vång
 * @passes Du modtager hermed en påtale for manglende affaldssortering
 * @passes Opsigelse af aftalen om rengøring
 * @passes Advarsel om glatte veje
 * @passes Du får en advarsel om skybrud på mobilen
 * @finds Vi har «besluttet at opsige dig»
 * @finds Du «får hermed en advarsel» for at udeblive
 * @finds Du «varslas härmed om uppsägning»
 * @passes Uppsägning av avtalet med leverantören
 * @see Danish Data Protection Agency on confidential data
 */
export const employment: Detector = {
  id: "employment",
  dataClass: "confidential",
  find(reading, context) {
    if (reading.role === "recipient") return [];
    return apart(
      findWordings("employment", wordings, reading, context).concat(
        matchesOf(inSoManyWords, reading, "high").filter((match) => isOfStaff(match, reading)),
        inTitle(reading, context),
      ),
    );
  },
};

/** "Har besluttet at opsige dig", "får hermed en advarsel", "varslas härmed om uppsägning". */
const inSoManyWords =
  /(?:opsige (?:dig|ham|hende) fra (?:din|hans|hendes|sin)|(?:valgt|besluttet|nødt|nødsaget|agter|påtænker)(?: [a-zæøå]{1,15}){0,3} opsige (?:dig|ham|hende)|afsked fra (?:din|hans|hendes|sin)|(?:får|modtager|tildeles|meddeles|gives) hermed (?:en )?(?:advarsel|påtale|opsigelse)|(?:får|tilldelas|ges) härmed (?:en )?(?:varning|erinran|uppsägning)|(?:varslas|varslats|varslad) (?:härmed )?om (?:uppsägning|avsked)|uppsägning på grund av personliga skäl)(?![a-zæøåäö])/g;

const ended = /opsig|afsked|avsked|uppsäg/;
const ofOthers =
  /lejer|lejemål|lejekontrakt|hyres|arrende|lokale|venteliste|frivillig|medlem|abonnement|have(?:lod|forening)|kolonihave|plads(?:en)? i/;

/** A tenant is given notice too, and anybody is warned. */
function isOfStaff({ start, end }: Match, reading: Reading): boolean {
  const { lower } = reading.plain;
  return ended.test(lower.slice(start, end)) ? !ofOthers.test(lower) : speaksOfWork(reading);
}

/** "Afsked, Rita Vang", "Rita Vång varning": a matter and a name, and nothing else. */
const matter =
  "afsked|avsked|afskedigelse|partshøring|påtale|opsigelse|uppsägning|varning|advarsel|erinran|irettesættelse";
const joint = "(?:[,:]| [–-])?";
const fullName = "[A-ZÆØÅÄÖÉ][a-zæøåäöé-]+(?: [A-ZÆØÅÄÖÉ][a-zæøåäöé-]+){1,2}";
const matterThenName = new RegExp(
  `^((?:(?:høring|partshøring|varsel|møde|samtale|samtal|möte) (?:om|vedr\\.?) )?(?:${matter}))${joint} (${fullName})$`,
);
const nameThenMatter = new RegExp(`^(${fullName})${joint} (${matter})$`);
const firm =
  /(?:^| )(?:Byg|Bygg|Anlæg|Entreprise|Sverige|Danmark|El|Vvs|Gruppen|Group|Service|Ejendomme|Boliger|Murer|Tømrer|Consult|Data|Telia|Invest|Fonden)(?: |$)/;
/** "Trivselssamtale Rita Vang ifm. sygdom". */
const talkOnIllness =
  /trivsels?samtale?(?= [^!?\n]{0,60}(?:sygdom|sygefravær|fravær|stress|sjukdom|sjukfrånvaro|frånvaro))/g;

/** What the title of an entry leaves no doubt of, as it has room for nothing else. */
function inTitle(reading: Reading, context: Context): readonly Match[] {
  const { channel, communication } = context;
  const { text, lower } = reading.plain;
  if (reading.role !== "subject" || (channel !== "appointment" && channel !== "meeting")) return [];
  const told = matchesOf(talkOnIllness, reading, "medium");
  const first = matterThenName.exec(lower.charAt(0) + text.slice(1));
  const last = nameThenMatter.exec(text);
  const name = first ? first[2] : last ? last[1] : "";
  if (!name || firm.test(name)) return told;
  const end = first ? (first[1] as string).length : text.length;
  const start = first ? 0 : end - ((last as RegExpExecArray)[2] as string).length;
  // Behind a word in small letters a name is not taken for the beginning of a title.
  const isNamed = othersNamed(`samtale ${name}`, communication).some(
    ({ confidence }) => confidence !== "low",
  );
  return isNamed ? told.concat([{ start, end, confidence: "high" }]) : told;
}

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
const roadWarning =
  /^varning(?:en)? för (?!att)|halka|glatte|(?:advarsel|varning|warning)[a-z]* (?:om|of|for|about) (?:[a-zæøåäö]+ )?(?:skybrud|storm|uvejr|vejr|sne|isglat|oversvøm|hedebølge|skyfall|oväder|snö|väder|översväm|flood|bad weather|snow)/;

const wordings: Wordings = {
  told: joinedPattern([sickDays, numberedApplicant, sentHome, smellOfDrink, orElse], "g"),
  except: joinedPattern([endedContract, otherFarewell, everybodysTalk, roadWarning]),
};
