import { apart, findTerms } from "../text/findTerms";
import { matchesOf } from "../text/matchesOf";
import { isAmongColleagues, talk } from "../text/meetingTitles";
import type { Context, Detector, Reading } from "../text/types";
import type { Kind, Match } from "../types";

/**
 * What in a calendar entry reveals why a citizen meets the municipality.
 *
 * Form: a unit whose name tells the purpose (Rusmiddelcentret, Beroendemottagningen), or a kind of
 * talk (opfølgning på jobplan, netværksmøde), in subject, place or text of an entry; in a title also
 * a talk and the social, family, money or criminal matter it is about. Talks about staff are
 * `employment`, illness is `health`. Left alone where the title tells of work among colleagues.
 *
 * Weakness: units the municipality calls by a house or a street; its own list knows them.
 *
 * @finds [appointment] «Opfølgning jobplan» kl. 10
 * @finds [meeting] Samtale på «Rusmiddelcentret»
 * @finds [meeting] Möte på «Beroendemottagningen»
 * @finds [meeting] Samtal efter «orosanmälan»
 * @finds [meeting] «CV-samtale» på torsdag
 * @finds [meeting] «Møde om boligansøgning»
 * @finds [meeting] «Opfølgning praktikplads» i uge 40
 * @finds [meeting] «Uppföljningssamtal aktivitetsplan»
 * @finds [meeting] «Möte med din biståndshandläggare»
 * @passes [meeting] Møde om byggeansøgning
 * @passes [meeting] Møde om praktikpladser til efteråret
 * @passes [meeting] Presentation av utbildningsplanen
 * @passes [appointment] Teammøde i familieafdelingen
 * @passes [appointment] Kontanthjælp – ny lovgivning, oplæg
 * @finds [meeting] Opstart i «sorggruppe»
 * @passes [meeting] Opstart af sorggrupper i foråret
 * @passes [meeting] Kvartalsmøde med leverandører af praktisk hjælp
 * @passes [meeting] Møde med kommunen
 * @passes [appointment] Teammøde i jobcenteret
 * @passes Kontakt Rusmiddelcentret på telefon
 * @see Jammerbugt guidelines for secure communication, calendar (JK-C3)
 */
export const meetingPurpose: Detector = {
  id: "meetingPurpose",
  dataClass: "conduct",
  find(reading, context) {
    const { channel } = context;
    if (channel !== "meeting" && channel !== "appointment") return [];
    if (isAmongColleagues(context)) return [];
    const terms = findTerms("meetingPurpose", reading, context);
    const told = apart(terms.concat(toldBy(reading, context)));
    return told.filter(({ start, end }) => !groups.test(reading.plain.lower.slice(start, end)));
  },
};

function toldBy(reading: Reading, context: Context): readonly Match[] {
  if (reading.role === "subject")
    return matchesOf(talkOf, reading, "high").concat(
      ofLearners.test(reading.plain.lower) ? [] : matchesOf(talkOfWork, reading, "high"),
      talkAbout(reading, context),
    );
  if (reading.role !== "location" || context.channel !== "meeting") return [];
  if (!isNeutral(context)) return [];
  return matchesOf(treatment, reading, "high").concat(matchesOf(offices, reading, "high"));
}

/** Several groups are what is offered, and not where somebody goes. */
const groups = /grupper(?:ne|na)?$/;

/** A talk that bears its matter in its own name, or is held with somebody at home. */
const talkOf =
  /(?:misbrugs|alkohol|gælds|forældremyndigheds|samværs|partshørings|familie|missbruks|skuld|samarbets|umgänges)(?:samtale|samtal)[a-zæøåäö]*|visitationsbesøg[a-zæøåäö]*|(?:støttet|overvåget) samvær|supervised contact|(?:psykiatrisk|psychiatric) team|(?:addiction|abuse) team|vårdplanering|biståndsbedömning|sygeopfølgning|(?:opfølgning på|uppföljning av|om|vedr\.?|behandling af) (?:din|dit|jeres|er|ert) (?:ansøgning|ansökan|sag|bevilling|klage) om (?:hjælpemidler|hjælp|støtte|aflastning|førtidspension|fleksjob|kontanthjælp|bistånd|stöd|hemtjänst|avlastning)|rehab(?:iliterings)?(?:m[øö][td]e|samtal)[a-z]*|(?:rehabilitation|benefits) (?:meeting|review)|aktivering|mentorforløb|mentorskap|hjemtagelse af|hemtagning av|öppenvårdsbehandling|dagbehandling|outpatient treatment|care leaver|violence at home|women's shelter|foster care|barnutredning|børnefaglig undersøgelse|child assessment|(?:on|at the|at) (?:social services|probation service|family centre)|familiehuset|familjecentralen|socialkontoret|socialförvaltningen|(?:alcohol|debt|substance abuse) (?:counselling|talk)|(?:abuse|custody) (?:meeting|talk)/g;

/** Work, training and a home, where one person's are talked of. */
const talkOfWork =
  /cv-?(?:samtal|møde|möte|gennemgang|genomgång)[a-zæøåäö]*|(?:samtal|møde|möte|opfølgning|uppföljning|status)[a-zæøåäö]* (?:om |på |kring |gällande |vedr\.? |av )?(?:din |dit |er |jeres )?(?:(?:uddannelses|aktivitets|utbildnings|etablerings)plan(?:en)?|boligansøgning(?:en)?|bostadsansökan|(?:ansøgning|ansökan) om (?:bolig|bostad|lägenhet|lejlighed))(?![a-zæøåäö])|(?:samtal|opfølgning|uppföljning)[a-zæøåäö]* (?:om |på |kring |av )?(?:din |dit |jeres )?prakti[kc](?:plads(?:en)?|forløb(?:et)?|plats(?:en)?|perioden?)?(?![a-zæøåäö])|praktik(?:opfølgning|samtale|uppföljning|samtal)(?:en)?(?![a-zæøåäö])|(?:jobb?)?(?:samtal|opfølgning|uppföljning)[a-zæøåäö]* (?:i|på|hos|med) (?:jobcent[a-zæøåäö]*|arbetsmarknadsenheten)|(?:samtale?|møde|möte) (?:med|hos) (?:din |dit )(?:biståndshandläggare|socialsekreterare|familjebehandlare|familierådgiver|socialrådgiver|visitator|jobkonsulent|jobcoach|jobbcoach|arbetskonsulent|sygedagpengerådgiver)/g;

/** Whoever learns a trade, is hired or lets homes is no citizen in a case. */
const ofLearners =
  /studerende|student|elev(?!plan)|vfu|lærling|lärling|assistent|biträde|klasse|brandskydd|förening|forening|stilling|lokaler/;

/** Places that tell as much as a purpose does. */
const treatment =
  /psykiatri(?:en|n)?(?![a-zæøåäö])|(?:enheten för |avdelningen för )?försörjningsstöd(?![a-zæøåäö])/g;
/** Offices where much else is done: they tell only where nothing else is told. */
const offices =
  /jobcent(?:er|ret|eret)(?![a-zæøåäö])|familiehuset|(?:sygedagpenge|kontanthjælps)(?:afdelingen|teamet|kontoret)|retten i [a-zæøåäö]+|arbetsmarknadsenheten|familjecentralen|socialkontoret|ungdomsmottagningen|individ- och familjeomsorgen|tingsrätten/g;
/** "Møde med kommunen", "Samtale", "Opfølgning": nothing but that one is met. */
const neutral =
  /^(?:(?:kort|første|næste|indkaldelse til|kallelse till|invitation til|inbjudan till|första|nästa|nyt|nytt|en|ett|et) )*(?:(?:opfølgnings|status|uppföljnings|avstämnings|borger|medborgar)?(?:møde|samtale|möte|samtal)|opfølgning|uppföljning|aftale|avstämning|din tid|tid)(?: (?:på teams|\d|med (?:kommunen|dig|os|oss|din sagsbehandler|din rådgiver|din handläggare|[a-zæøåäö]+ kommune?)|om (?:din|dit) (?:sag|forløb|situation|ärende)|i kommunen|den|kl\.?|torsdag|fredag|mandag|tirsdag|onsdag))*\W*$/;

function isNeutral({ readings }: Context): boolean {
  return readings.some(({ role, plain }) => role === "subject" && neutral.test(plain.lower.trim()));
}

const matters: readonly Kind[] = [
  "socialServices",
  "familyMatters",
  "privateEconomy",
  "criminalOffence",
];

/** "Møde vedr. anbringelse", "Førtidspension – gennemgang". */
function talkAbout(reading: Reading, context: Context): readonly Match[] {
  if (!talk.test(reading.plain.lower)) return [];
  const found: Match[] = [];
  for (const kind of matters) {
    found.push(...findTerms(kind, reading, context).filter((match) => match.confidence !== "low"));
  }
  return found;
}
