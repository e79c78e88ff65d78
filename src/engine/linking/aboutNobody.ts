import type { Found, Reading } from "../text/types";
import type { Kind } from "../types";
import type { Span } from "./span";

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
/** What is given notice of when nobody is: an agreement, a subscription, a lease. */
const agreement =
  /(?:^|[^a-zæøåäö])(?!ansæt|fratræd|anställ|employ|overens|kollektiv)[a-zæøåäö]{0,20}(?:aftalen?|kontrakten?|avtalet?|abonnement(?:et)?|abonnemang(?:et)?|licens(?:en)?|lejemålet?|forsikringen|försäkringen|subscription|lease|contract)(?![a-zæøåäö])/;
const post =
  /din stilling|dit job|din ansættelse|din kontrakt|din tjänst|ditt jobb|din anställning|ditt kontrakt|your (?:job|post|position|employment|contract)/;
/** A parish register's people are long dead. */
const longAgo =
  /kirkebog|folketælling|slægtsforsk|slægtshistor|lokalarkiv|husförhörs|kyrkobok|kyrkböck|släktforsk|hembygd|parish register|genealog|(?:døde?|dog|died|†) (?:(?:i|in|af|av|of) [a-zæøåäö]+ )?(?:i |in )?1[5-8]\d\d/;
/** What is played in an exercise has not happened. */
const played = word(
  "figurant(?:er|en|erne|erna)?|markør(?:er)?|beredskabsøvelse(?:n)?|brandøvelse(?:n)?|katastrofövning(?:en)?|övningsledare|øvelsesleder|drejebog(?:en)?|role-?play",
);
/** Cattle have illnesses too. */
const ofCattle = /klovsyge|klövspalt|besætningen|kælvning|kalvning|kreatur/;
/** Parties that vote and propose are spoken of as parties. */
const voting =
  /stemte|stemmer for|stemmer imod|foreslog|forslag fra|mindretal|byrådet|kommunalbestyrelsen|biföll|yrka|röstade|reserverade|motion(?:en)? från|fullmäktige|voted|moved that|the council/;
/** What libraries lend is about everything. */
const lending =
  /bøger|bogen|bog |bogkasse|temakasse|roman|lånerkort|låner|hylde|reserver|bibliotek|böcker|boken|bok |hyllan|låntag|library|book|shelf/g;
const bookWord = /bog|bøger|bok|böcker|roman|book|temakasse/;
const FEWEST_LENDING = 2;
const LONGEST_LEAD = 90;

/** What is ordered, and figures that are drawn up, at least so many of them. */
const goods =
  /\d ?(?:stk|pk|ks|æsker|ruller|kasser|flasker|par|sprøjter|kg|l|liter|st|förp|askar|rullar|lådor|pcs|boxes|packs)(?![a-zæøåäö])/g;
const FEWEST_GOODS = 3;
const figures =
  /tal til|tallene|nøgletal|kapacitetstal|opgørelse|statistik|benchmark|siffror|helårsperson|hushåll|figures|statistics/;
const amounts = /(?:^|[^\d.,:/-])\d{2,7}(?![\d:/-])/g;
const FEWEST_AMOUNTS = 4;
/** "vælg »Hjemmepleje«": the name of a choice. */
const chosen = /(?:vælge?r?|väljer?|choose|select|menupunktet|knappen|under) ["»«“”'’]$/;

interface About {
  readonly isLongAgo: boolean;
  readonly isPlayed: boolean;
  readonly isOfCattle: boolean;
  readonly isLending: boolean;
  readonly isAgreement: boolean;
  readonly isOrder: boolean;
  readonly isFigures: boolean;
}

const known = new WeakMap<readonly Reading[], About>();

/** What a whole communication deals with when it deals with nobody's case. */
function aboutOf(readings: readonly Reading[]): About {
  const before = known.get(readings);
  if (before) return before;
  const lower = readings.map(({ plain }) => plain.lower).join("\n");
  const about = {
    isLongAgo: longAgo.test(lower),
    isPlayed: played.test(lower),
    isOfCattle: ofCattle.test(lower),
    isLending: isOfLending(lower),
    isOrder: (lower.match(goods) ?? []).length >= FEWEST_GOODS,
    isFigures: figures.test(lower) && (lower.match(amounts) ?? []).length >= FEWEST_AMOUNTS,
    isAgreement: agreement.test(lower) && !post.test(lower),
  };
  known.set(readings, about);
  return about;
}

function isOfLending(lower: string): boolean {
  const words = new Set(lower.match(lending) ?? []);
  return words.size >= FEWEST_LENDING && bookWord.test(lower);
}

/**
 * Whether a term is about nobody, whoever is named beside it: forbidden to be sent, the subject of an
 * event, of long ago, of an exercise, or an animal's.
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
  const { isLongAgo, isPlayed, isOfCattle, isLending } = aboutOf(readings);
  return isLongAgo || isPlayed || isOfCattle || (isLending && topic.test(lead));
}

/**
 * Whether it is a book's title, an agreement's end or a count: for sentences that name nobody. What is
 * ordered or drawn up in figures, for communications that do not.
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
  const { isLending, isAgreement, isOrder, isFigures } = aboutOf(readings);
  if (!isAnybodyNamed && (isOrder || isFigures)) return true;
  return isLending || (isAgreement && kind === "employment");
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
