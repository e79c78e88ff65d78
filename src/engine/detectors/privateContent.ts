import { homeSigns } from "../lexicons/homeSigns";
import { apart, findTerms } from "../text/findTerms";
import { matchesOf } from "../text/matchesOf";
import { sentenceAt } from "../text/sentenceAt";
import { nameWords } from "../text/nameWords";
import type { Context, Detector, Reading } from "../text/types";
import type { Match } from "../types";

/**
 * A mail or entry that looks private: the marking "privat", or words of home.
 *
 * Form: the word "privat" at the head of the subject; terms of `privateContent.*`: one that is never
 * about work, or two that seldom are (one will do to a namesake of the writer's family); a recipient
 * kept in the address book as one of the family. Two signs of a home will do as well: one's own
 * people, an errand on the way, a feast, an outing, affection; three where work is spoken of too.
 *
 * Weakness: friendship and work share most of their words.
 *
 * @finds «Henter du børnene i dag? Aftensmad» kl. 18
 * @finds Ska vi «hämta på dagis» eller gör du det?
 * @finds «Hej mor, vi kommer på lørdag»
 * @finds Kan du «købe mælk på vejen hjem»?
 * @finds «Min syster gifter sig i sommar»
 * @finds Hej Kim, spiller du «på søndag? Jeg mangler en målmand»
 * @finds «Spelar du tennis i kväll»?
 * @passes Vi mangler en målmand til skolens hold i turneringen
 * @passes Tak for din mail om saltning.\n\n> Den skat vi betaler, rækker den ikke?
 * @passes 1. Ferie: ønsker i skemaet\n2. Udflugt: budget 150 kr.\n3. Evt.: lyset stod tændt hele weekenden. Karin har kage med
 * @passes Pedagogerna hämtar barnen på gården
 * @passes [to Mortens Auto <mor@firma.example>] Vi kommer på lørdag
 * @passes Vi holder privat konsulent udenfor
 * @passes Børnehaven holder sommerfest
 * @passes Privat adresse oplyses ikke
 * @see Jammerbugt guidelines for secure communication (JK-M11); Ishøj guideline (IS-1)
 */
export const privateContent: Detector = {
  id: "privateContent",
  dataClass: "conduct",
  find(reading, context) {
    const { channel } = context;
    if (channel === "sms" || channel === "social-media") return [];
    if (reading.role === "recipient") return family(reading);
    const marking = reading.role === "subject" ? markedPrivate(reading) : [];
    const terms = findTerms("privateContent", reading, context).filter(({ start }) =>
      isNew(reading, start),
    );
    const enough = isToRelative(context) ? 1 : 2;
    const told = withoutWork(terms, reading);
    const sure = told.some(({ confidence }) => confidence === "high") || told.length >= enough;
    const home = isToFew(context) ? signsOfHome(reading, told, enough) : [];
    if (!sure && home.length === 0) return marking;
    return apart(marking.concat(inOne((sure ? terms.map(atMostMedium) : []).concat(home))));
  },
};

/** One text is private once: from the first that tells it to the last in the same new text. */
function inOne(found: readonly Match[]): readonly Match[] {
  const [first, ...more] = found;
  if (!first) return [];
  const start = more.reduce((least, one) => Math.min(least, one.start), first.start);
  const end = more.reduce((most, one) => Math.max(most, one.end), first.end);
  return [{ start, end, confidence: "medium" }];
}

/** Said of a day at work, words of home are the work. */
const institution =
  /pædagog|pedagog|børnehave|förskola|skole|skola|sfo|afdeling|avdeling|kommune|kommun|borger|brukare|personale|personal|staff|deltager|nursery|school|department|council|the teachers|alle |alla |all |everyone/;
const FEW = 3;

function withoutWork(terms: readonly Match[], reading: Reading): readonly Match[] {
  return terms.filter(
    ({ start, end }) =>
      !childErrand.test(reading.plain.lower.slice(start, end)) ||
      !institution.test(sentenceAt(reading, start)),
  );
}

const childErrand = /^(?:hent|hämta|pick)/;

function isToFew({ channel, communication: { recipients = [] } }: Context): boolean {
  return channel === "mail" && recipients.length <= FEW;
}

const MIXED = 3;
/** What one writes to one's own is short. */
const LONGEST = 3000;

/** Minutes and agendas. */
const points = /(?:^|\n)1[.)] [^\n]+\n+2[.)] [^\n]+\n+3[.)] /;

function signsOfHome(reading: Reading, told: readonly Match[], enough: number): readonly Match[] {
  if (reading.plain.lower.length > LONGEST || points.test(reading.plain.lower)) return [];
  const found: Match[] = [];
  for (const sign of homeSigns) {
    const first = matchesOf(sign, reading, "medium").filter(({ start }) =>
      isNew(reading, start),
    )[0];
    if (first) found.push(first);
  }
  const more = told.filter((term) => found.every((one) => isBeside(one, term)));
  const needed = institution.test(reading.plain.lower) ? MIXED : Math.max(enough, 2);
  return found.length + more.length >= needed ? found.concat(more) : [];
}

function isBeside(one: Match, other: Match): boolean {
  return one.end <= other.start || other.end <= one.start;
}

/** What is quoted is the other's. */
function isNew({ regions }: Reading, start: number): boolean {
  return !regions.some((one) => one.region === "history" && one.start <= start);
}

function markedPrivate({ plain }: Reading): Match[] {
  const match =
    /^(?:(?:sv|vs|re|fw|fwd|vb): ?)*[[(*]?(privat|private)[\])*]?(?=\s*(?:$|[:,.–-])|[\])*])/.exec(
      plain.lower,
    );
  if (!match) return [];
  const start = match[0].indexOf(match[1] as string);
  return [{ start, end: start + (match[1] as string).length, confidence: "high" }];
}

const kin =
  /^(?:min |mit |mine |mina |vores |vår )?(?:mor|far|mormor|farmor|morfar|farfar|svigermor|svigerfar|søster|lillesøster|storesøster|lillebror|storebror|mor og far|mamma|pappa|mamma och pappa|svärmor|svärfar|syster|lillasyster|mand|kone|kæreste|hustru|man|fru|sambo|skat|skatter|älskling|mum|mom|dad|husband|wife)(?= ?(?:$|<|\())/;

/** "Mor <bodil@…>": so one keeps one's own people only. */
function family({ plain }: Reading): Match[] {
  const name = kin.exec(plain.lower);
  return name ? [{ start: 0, end: name[0].length, confidence: "medium" }] : [];
}

/** To one person only, who bears the writer's last name and not the first. */
function isToRelative({ communication: { sender, recipients = [] } }: Context): boolean {
  const [recipient] = recipients;
  if (!recipient || recipients.length > 1) return false;
  const [first, ...rest] = nameWords(sender?.name ?? "");
  const last = rest[rest.length - 1];
  const local = recipient.address.split("@")[0]!;
  const theirs = nameWords(`${recipient.name ?? ""} ${local}`);
  return last !== undefined && theirs.indexOf(last) >= 0 && theirs.indexOf(first!) < 0;
}

/** Only the writer knows whether it is private, so it is never certain. */
function atMostMedium(match: Match): Match {
  return match.confidence === "high" ? { ...match, confidence: "medium" } : match;
}
