import { apart, findTerms } from "../text/findTerms";
import { matchesOf } from "../text/matchesOf";
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
    const told =
      reading.role === "subject"
        ? apart(terms.concat(matchesOf(talkOf, reading, "high"), talkAbout(reading, context)))
        : terms;
    return told.filter(({ start, end }) => !groups.test(reading.plain.lower.slice(start, end)));
  },
};

/** Several groups are what is offered, and not where somebody goes. */
const groups = /grupper(?:ne|na)?$/;

/** What a staff of professionals does together, and what is built, bought or taught. */
const colleagues =
  /team(?:mø|mö| meeting|et)|staff|afleveringsforretning|besigtigelse|facade|fasad|håndværk|hantverk|entrepren|slutbesiktning|stambyte|personale|personal|ledermøde|chefs?møte|chefsmöte|managers|styregruppe|styrgrupp|steering|projekt|project|kursus|kurser|kurs |course|oplæg|föreläs|dragning|presentation|temadag|theme day|byggem|byggm|construct|renover|renovat|erfa|supervision|handledning i|lovgivning|nya regler|legislation|strateg|budget(?!-? ?och|rådgiv)|koordinator|samordnare|coordinator|introduktion|nyanställ|induction|morgenmøde|morgonmöte|morning|klima|climate|trafik|traffic|parkering|parking|frivillig|bibliotek|librarian|jurist|legal|leverand|leverant|udbyder|utförare|supplier|(?:for|för) alle?/;

function isAmongColleagues({ readings }: Context): boolean {
  return readings.some(({ role, plain }) => role === "subject" && colleagues.test(plain.lower));
}

/** A talk that bears its matter in its own name, or is held with somebody at home. */
const talkOf =
  /(?:misbrugs|alkohol|gælds|forældremyndigheds|samværs|partshørings|familie|missbruks|skuld|samarbets|umgänges)(?:samtale|samtal)[a-zæøåäö]*|visitationsbesøg[a-zæøåäö]*|(?:støttet|overvåget) samvær|supervised contact|(?:psykiatrisk|psychiatric) team|(?:addiction|abuse) team|vårdplanering|biståndsbedömning|sygeopfølgning|(?:opfølgning på|uppföljning av|om|vedr\.?|behandling af) (?:din|dit|jeres|er|ert) (?:ansøgning|ansökan|sag|bevilling|klage) om (?:hjælpemidler|hjælp|støtte|aflastning|førtidspension|fleksjob|kontanthjælp|bistånd|stöd|hemtjänst|avlastning)|rehab(?:iliterings)?(?:m[øö][td]e|samtal)[a-z]*|(?:rehabilitation|benefits) (?:meeting|review)|aktivering|mentorforløb|mentorskap|hjemtagelse af|hemtagning av|öppenvårdsbehandling|dagbehandling|outpatient treatment|care leaver|violence at home|women's shelter|foster care|barnutredning|børnefaglig undersøgelse|child assessment|(?:on|at the|at) (?:social services|probation service|family centre)|familiehuset|familjecentralen|socialkontoret|socialförvaltningen|(?:alcohol|debt|substance abuse) (?:counselling|talk)|(?:abuse|custody) (?:meeting|talk)/g;

const talk =
  /rådgivning|opstart|partshøring|förhandling|advice|mentor|^start |samtale|møde|opfølgning|afklaring|gennemgang|status|besøg|samtal|möte|uppfölj|avstämning|genomgång|umgänge|besök|talk|meeting|follow-up|review|assessment|visit/;
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
