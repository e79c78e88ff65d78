import type { Reading } from "../text/types";
import { holds, type Span } from "./span";

const conditional =
  /(?:^|[^a-zæøåäö])(?:(?:hvis|såfremt|når|if|when|whether)\s(?:[a-zæøåäö]+\s)?(?:du|de|man|you|i)|(?:om|när)\s(?:[a-zæøåäö]+\s)?(?:du|man|ni))(?![a-zæøåäö])/;
const question =
  /^[^a-zæøåäö]*(?:er|har|lider|føler|mangler|är|känner|are|do|have)\s(?:du|you|i(?!\s(?:dag|går|aftes|morges|morse|fjor|fjol))|ni)(?![a-zæøåäö])/;
/** "Man søger på borger.dk". Swedish "man" is a husband too and needs its verb. */
const anybody =
  /(?:^|[^a-zæøåäö])(?:(?:hvordan|når|hvis|hvor|at|kan|skal|må|bør|hur|när|om|ska|får|bör) man|man (?:søger|kan|skal|får|må|har|bør|er|ansöker|söker|ska|bör|ringer))(?![a-zæøåäö])/;
/** "Sådan søger du om førtidspension": a guide. */
const guide =
  /^[^a-zæøåäö]*(?:(?:sådan|så) [a-zæøåäö]+ (?:du|man|i|ni) |how to |how do you |guide (?:til|till|to) |(?:svar: )?(?:hvordan|hur) (?:virker|fungerer|fungerar|søger|ansöker) )/;
/** "Bostøtte er for dig, der har …", "adressebeskyttelse betyder, at andre …": what a thing is. */
const definition =
  /(?:er|är) (?:for|til|för|till) dig,? (?:der|som)|(?:betyder|indebærer|innebär|medfører|means),? (?:at|att|that) (?:andre|andra|man|others)(?![a-zæøåäö])/;
/** "Rutin för sekretessmarkering", "oplæg om stress": a paper or a talk on the matter. */
const paperOn =
  /(?:^|[^a-zæøåäö])(?:rutin|rutinen|rutiner|rutinerna|vejledning|vejledningen|vägledning|vägledningen|retningslinjer|retningslinjerne|riktlinjer|riktlinjerna|proceduren|skabelon|mall|mallen|blanket|blanketten|information|informationsmøde|oplæg|temadag|temamøde|kursus|kurs|utbildning|foredrag|föreläsning|spørgsmål|fråga|question|guidelines|guidance|policy|procedure|training|talks?|speaks|lectures) (?:om|for|för|i|til|till|on|about|in) (?!(?:din|dit|dine|ditt|dina|hans|hendes|hennes|your|his|her|barnets) )/;
/** "bogen om kræft", "foredrag om stress": the word is a subject of talk. */
const topic = /(?:^|[^a-zæøåäö])(?:om|about|on|mod|mot|against) $/;
/** "mer om LVU". */
const moreOn =
  /(?:^|[^a-zæøåäö])(?:mere|mer|more|lidt|lite|a little) (?:om|about|on) (?!(?:din|dit|dine|ditt|dina|sin|sit|sine|sitt|sina|hans|hendes|hennes|deres|deras|your|his|her|their|barnets) )/;
/** "The employee must", "en medarbejder kan": nobody yet. */
const anyEmployee =
  /(?:^|[^a-zæøåäö])(?:(?:any|each|every) (?:employee|manager|citizen|parent|pupil|tenant|applicant|colleague|worker|member of staff)|(?:the|an?) (?:employee|manager|employer|colleague|worker|member of staff) (?:must|may|shall|should|can|is entitled|is required|has the right)|(?:en|ett?) (?:medarbejder|medarbetare|ansat|anställd|borger|invånare|elev|leder|chef|lejer|hyresgäst|ansøger|sökande) (?:kan|skal|ska|har ret|har rätt|må|får|bør|bör))(?![a-zæøåäö])/;
const LONGEST_LEAD = 8;
/** "helbrede kræft", "bekæmpe organiseret kriminalitet", "smugling af heroin". */
const fought =
  /(?:helbrede|bekæmpe|forebygge|kurere|modstand mod|kampen mod|smugling af|smugle|bota|bekämpa|förebygga|motverka|cure|prevent|combat|fight)\s(?:[a-zæøåäö]+\s)?$/;
const LONGEST_FIGHT = 40;
const counted =
  /\d ?(?:ks|kasser|stk\.?|pk|pakker|ruller|par|st|förp|kartonger|lådor|boxes|pcs|packs) (?:[a-zæøåäö]+ )?$/;
const LONGEST_COUNT = 40;

const spokenOfAnybody = [anybody, guide, definition, paperOn, moreOn, anyEmployee];

/** "Hvis du har …", "Er du …?": asks, and so says nothing. */
export function asksOrSupposes(sentence: string): boolean {
  return conditional.test(sentence) || question.test(sentence);
}

/** Speaks of people at large or of anybody: "borgere med", "mange har", "man søger". */
export function speaksOfAnybody(reading: Reading, sentence: Span): boolean {
  if (holds(reading, sentence, "manyPeople")) return true;
  const lower = reading.plain.lower.slice(sentence.start, sentence.end);
  return spokenOfAnybody.some((pattern) => pattern.test(lower));
}

/** "25 ks bleer": goods that are ordered or delivered. */
export function isCounted({ plain }: Reading, { start }: Span): boolean {
  return counted.test(plain.lower.slice(Math.max(0, start - LONGEST_COUNT), start));
}

/** What somebody wants out of the world is nobody's in particular. */
export function isFought({ plain }: Reading, { start }: Span): boolean {
  return fought.test(plain.lower.slice(Math.max(0, start - LONGEST_FIGHT), start));
}

export function isTopic({ plain }: Reading, { start }: Span): boolean {
  return topic.test(plain.lower.slice(Math.max(0, start - LONGEST_LEAD), start));
}
