import { othersNamed } from "../names/othersNamed";
import type { Match } from "../types";
import type { Context, Reading } from "./types";

/** What a staff of professionals does together, and what is built, bought or taught. */
const colleagues =
  /team(?:mø|mö| meeting|et)|staff|afleveringsforretning|besigtigelse|facade|fasad|håndværk|hantverk|entrepren|slutbesiktning|stambyte|personale|personal|ledermøde|chefs?møte|chefsmöte|managers|styregruppe|styrgrupp|steering|projekt|project|kursus|kurser|kurs |course|oplæg|föreläs|dragning|presentation|temadag|theme day|byggem|byggm|construct|renover|renovat|erfa|supervision|handledning i|lovgivning|nya regler|legislation|strateg|budget(?!-? ?och|rådgiv)|koordinator|samordnare|coordinator|introduktion|nyanställ|induction|morgenmøde|morgonmöte|morning|klima|climate|trafik|traffic|parkering|parking|frivillig|bibliotek|librarian|jurist|legal|leverand|leverant|udbyder|utförare|supplier|(?:for|för) alle?/;

/** Whether an entry's title tells of work among colleagues. */
export function isAmongColleagues({ readings }: Context): boolean {
  return readings.some(({ role, plain }) => role === "subject" && colleagues.test(plain.lower));
}

/** A talk or a visit, in a title. */
export const talk =
  /rådgivning|opstart|partshøring|förhandling|advice|mentor|^start |samtale|møde|opfølgning|afklaring|gennemgang|status|besøg|samtal|möte|uppfölj|avstämning|genomgång|umgänge|besök|talk|meeting|follow-up|review|assessment|visit/;

/** What most people are met about: work and its benefits, help at home, plans for it. */
const ordinary =
  /(?:integrations(?:kontrakt|plan)|sygedagpenge|ressourceforløb|jobafklaringsforløb|afklaringsforløb|kontanthjælp|uddannelseshjælp|ledighedsydelse|dagpenge|fle[kx]s?job|revalidering|visitation|jobplan|handleplan|netværksmøde|virksomhedspraktik|arbejdsprøvning|nytteindsats|boligstøtte|sip.möte|nätverksmöte|genomförandeplan|arbetsträning|arbetsprövning|försörjningsstöd|ekonomiskt bistånd|biståndshandläggare|aktivitetsstöd|etableringsplan|bostadsbidrag)[a-zæøåäö]*/g;
/** Somebody it is about, who need not be the one that is invited. */
const somebody =
  /(?:^|[^A-ZÆØÅÄÖ])(?!SIP|CV|LSS|TEAMS|IFO)[A-ZÆØÅÄÖ]{2,3}(?![A-ZÆØÅÄÖa-zæøåäö])|(?:[A-ZÆØÅÄÖ]\.){2}|(?:^|[^a-zæøåäö])(?:hans|hendes|hennes|deres|deras|søn|datter|son|dotter|mor|far|mamma|pappa|barnet|eleven|mand|kone|barn|dreng|pige|flicka|pojke|make|maka|ægtefælle|familien|familjen|medarbejder|medarbetare|beboer|beboeren|borgeren|sag|ärende|ærende|nr\.?)(?![a-zæøåäö])/;

/**
 * "Opfølgningsmøde sygedagpenge": in the title of an invitation that names nobody, an ordinary matter
 * is the purpose of the meeting, and is told of as one; it ties nobody to it.
 */
export function isOrdinaryPurpose(
  { start, end }: Match,
  { role, plain: { text, lower } }: Reading,
  context: Context,
): boolean {
  if (context.channel !== "meeting" || role !== "subject") return false;
  const isOrdinary = !/[a-zæøåäö]/.test(lower.slice(start, end).replace(ordinary, ""));
  if (!isOrdinary || !talk.test(lower) || isAmongColleagues(context)) return false;
  return !somebody.test(text) && othersNamed(text, context.communication).length === 0;
}
