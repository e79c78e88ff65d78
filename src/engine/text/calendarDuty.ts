import type { Match } from "../types";
import type { Reading } from "./types";

/** Letters on either side of a name that are looked at. */
const REACH = 24;
/** "v. Hanne", "9-10 oplæg ved Lis": who holds the talk. */
const presents =
  /(?:^|[\s(,])(?:v\.|v\/|ved|(?:indledes|fremlægges|præsenteres|holdes|gennemgås|inleds|presenteras|hålls|föredras) (?:af|av)|vid pennan|referent|mødeleder|ordstyrer|oplægsholder|underviser|mötesledare|föredragande|föreläsare|presenter|chair|minutes)[: ]{0,2}$/;
/** "Underviser er ergoterapeut Lene Holm". */
const teaches =
  /(?:underviser|oplægsholder|kursusleder|instruktør|föreläsare|kursledare|instruktör)(?: er| är|:) (?:[a-zæøåäö]{4,20} )?$/;
/** "Gitte ferie", "Anja barsel": who is away, and who is on duty. */
const isAway =
  /^(?: (?:har|holder|er|på|är|tar|on|is|has))* (?:\S{0,8}ferie|afspads\S*|fri|fridag|orlov|barsel\S*|kursus|hjemmearb\S*|semester|tjänstledig|föräldraledig|kurs|jobbar hemma|leave|holiday|vacation|away|off|out|væk|borta|\S{0,6}vagt|jour)(?![a-zæøåäö])/;
/** "Jens er syg i dag", a colleague's day; a citizen is entered by the whole name. */
const isIll = /^ (?:er )?syg(?![a-zæøåäö])/;
/** "Sisse tager boller med". */
const brings =
  /^ (?:(?:tager|tar) (?:\S+ )?med|passer (?:telefonen|telefon|skranken|butikken)|passar (?:telefonen|telefon|disken)|har \S*kage\S*|medbringer|bager|griller|kører|låser op|låser|åbner|lukker|vikarierer|grillar|kör|låser upp|öppnar|stänger|sørger for|står for|bakar|fixar|står för|ordnar|brings|bakes)(?![a-zæøåäö])/;

/** "Dorthe er ordstyrer", "Britt fra Teknik deltager": a colleague's part; a citizen is no first name. */
const takesPart =
  /^ (?:fra \S+ )?(?:deltager|deltar|er (?:ordstyrer|referent|mødeleder|tovholder|vært)|är (?:ordförande|sekreterare|mötesledare|värd)|noterer|antecknar|tager referat)(?![a-zæøåäö])/;
/** "Fika: Tobias", "Fika tar Micke med sig": who brings what there is to eat. */
const treats =
  /(?:^|[^a-zæøåäö])(?:fika|kaka|bröd|tårta|brød|kage|kagen|rundstykker|morgenbrød|kaffe)(?::| tar| står| ordnar| fixar| tager|, tager| v\/)? $/;
/** "Mettes 25 år i kommunen". */
const isCelebrated =
  /^ (?:\d{2} (?:år i|års)|(?:\d{2} ?års?[- ]?)?(?:jubilæum|jubileum|fødselsdag|födelsedag|afskedsreception|avtackning))(?![a-zæøåäö])/;
/** "walk and talk med Dorthe om ny årsplan". */
const worksOn =
  /^ om (?:[a-zæøåäö]+ ){0,2}(?:årsplan|årshjul|budget|vagtplan|ferieplan|skema|schema|semesterplan|nyhedsbrev|nyhetsbrev|hjemmeside|hemsida|årsberetning|årsberättelse)/;

/** Whether an entry in a calendar names somebody as one of the staff, not as whom it is about. */
export function isOnDuty({ plain: { lower } }: Reading, { start, end }: Match): boolean {
  const tail = lower.slice(end, end + REACH * 2);
  const isLoneName = lower.slice(start, end).indexOf(" ") < 0;
  const isColleagues = [isIll, takesPart, isCelebrated, worksOn].some((each) => each.test(tail));
  return (
    presents.test(lower.slice(Math.max(0, start - REACH), start)) ||
    teaches.test(lower.slice(Math.max(0, start - REACH * 2), start)) ||
    treats.test(lower.slice(Math.max(0, start - REACH), start)) ||
    isAway.test(tail) ||
    brings.test(tail) ||
    (isLoneName && isColleagues)
  );
}
