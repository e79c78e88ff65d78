import type { Found, Reading } from "../text/types";
import type { Kind } from "../types";
import type { Span } from "./span";
import { subjectMatterOf } from "./subjectMatter";

const letters = "a-zæøåäö";
const word = (words: string) => new RegExp(`(?:^|[^${letters}])(?:${words})(?![${letters}])`);

/** "Send derfor aldrig …", "never share …": what must not be done has not been. */
const never = word(
  `(?:send|del|skriv|mail|oplys|skicka|mejla|dela|uppge) (?:[${letters}]+ ){0,2}(?:aldrig|ikke|inte)|(?:never|do not|don't) (?:send|share|e-?mail|write|include|post)`,
);
/** "Hvis han er syg en morgen": supposed of somebody, with an everyday word. */
const supposed = new RegExp(
  `(?:^|[^${letters}])(?:hvis|såfremt|skulle|if|should|om (?:han|hon|hen|barnet|ert barn|eleven|ni|någon|det)) [^,.;:!?]{0,40}$`,
);
/** "Please bring your diploma", "husk dit bevis": a paper to show says nothing. */
const toBring = new RegExp(
  `(?:^|[^${letters}])(?:bring|medbring|tag|ta med|husk|remember|show|vis|visa|have|vedlæg|bifoga|upload) (?:[${letters}]+ ){0,3}(?:your|dit|din|dine|ditt|dina) $`,
);
/** "En aften om demens, stroke og kræft", whoever speaks there. */
const gathering =
  /aften|kväll|(?:tema|info|informations|orienterings|borger|medborgar)(?:møde|möte)|foredrag|föredrag|föreläs|konferen|temadag|debat|café|kafé|kursus|kurs|utbildning|workshop|seminar|evening|talk|lecture|event|bog |bok |film|artikel|article|udstilling|utställning|teater|forestilling|podcast/;
const topic = new RegExp(
  `(?:^|[^${letters}])(?:om|about|on) (?:(?:[${letters}-]+, ){0,4}[${letters}-]+,? (?:og|och|and) |(?:[${letters}-]+, ){1,4})?$`,
);
/** "3 afskedigelser", "tolv anmälningar". */
const number = new RegExp(
  `(?:^|[^\\d.,:/${letters}-])(?:[2-9]|[1-9]\\d{1,3}|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|två|fyra|sex|sju|åtta|nio|tio|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:(?!(?:er|är|is|var|was|har|has|blev|år)[^${letters}])[${letters}]+ )?$`,
);
const countedKinds: readonly Kind[] = [
  "employment",
  "criminalOffence",
  "socialServices",
  "familyMatters",
  "examination",
];
/** Parties that vote and propose are spoken of as parties. */
const voting =
  /stemte|stemmer for|stemmer imod|foreslog|forslag fra|mindretal|byrådet|kommunalbestyrelsen|biföll|yrka|röstade|reserverade|motion(?:en)? från|fullmäktige|voted|moved that|the council/;
const spokenTo = word("du|dig|din|dit|dine|ditt|dina|you|your");
const LONGEST_LEAD = 90;

/** "vælg »Hjemmepleje«": the name of a choice. */
const chosen = /(?:vælge?r?|väljer?|choose|select|menupunktet|knappen|under) ["»«“”'’]$/;

/**
 * Whether a term is about nobody, whoever is named beside it: forbidden to be sent, the subject of an
 * event, of long ago or of an exercise.
 */
export function isAboutNobody(
  readings: readonly Reading[],
  { reading, match }: Found,
  sentence: Span,
): boolean {
  const { lower } = reading.plain;
  const lead = leadOf(reading, match, sentence);
  if (never.test(lead) || chosen.test(lead)) return true;
  if (topic.test(lead) && gathering.test(lower.slice(sentence.start, sentence.end))) return true;
  const { isLongAgo, isPlayed, isLending } = subjectMatterOf(readings);
  return isLongAgo || isPlayed || (isLending && topic.test(lead));
}

/**
 * Whether it is a book's title, an animal's, an agreement's end or a count: for sentences that name
 * nobody. What is ordered or drawn up in figures, for communications that do not.
 */
export function isOfThings(
  readings: readonly Reading[],
  { reading, match, kind }: Found,
  sentence: Span,
  isAnybodyNamed: boolean,
): boolean {
  const lead = leadOf(reading, match, sentence);
  if (countedKinds.indexOf(kind) >= 0 && number.test(lead)) return true;
  const whole = reading.plain.lower.slice(sentence.start, sentence.end);
  if (kind === "politicalOpinion" && voting.test(whole)) return true;
  const { isLending, isOfCattle, isAgreement, isOrder, isFigures } = subjectMatterOf(readings);
  if (!isAnybodyNamed && (isOrder || isFigures) && !spokenTo.test(whole)) return true;
  return isLending || isOfCattle || (isAgreement && kind === "employment");
}

/** "Hvis han er syg", "medbring dit bevis": an everyday word of what is supposed or wanted. */
export function isSupposed({ reading, match, kind }: Found, sentence: Span): boolean {
  if (match.confidence === "high") return false;
  const lead = leadOf(reading, match, sentence);
  return supposed.test(lead) || (kind === "examination" && toBring.test(lead));
}

function leadOf({ plain }: Reading, { start }: Span, sentence: Span): string {
  return plain.lower.slice(Math.max(sentence.start, start - LONGEST_LEAD), start);
}
