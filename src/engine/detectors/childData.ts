import { firstNames } from "../lexicons/firstNames";
import { findNames, type FoundName } from "../names/findNames";
import { apart, findTerms } from "../text/findTerms";
import { sentencesOf } from "../text/sentences";
import type { Detector, Reading } from "../text/types";
import type { Match } from "../types";

/**
 * Personal data of a child in an SMS or a post: that it is about somebody's child is enough.
 *
 * Form: terms of `childData.*` ("din datter", "ditt barn"), a name with an age or a class beside it
 * ("Storm, 7 år", "Elton i 3B", "syvårige Bertram"), and in an SMS a first name that something
 * happens to where only children are ("Oliver har slået sig i skolegården").
 *
 * Weakness: a child's bare first name cannot be told from a grown-up's.
 *
 * @finds [sms] «Din datter» kan hentes kl. 15
 * @finds [sms] «Ditt barn» har fått en plats
 * @finds [social-media] Tillykke til «Freja, 8 år»
 * @finds [social-media] «12-årige Clara» vandt tegnekonkurrencen
 * @finds [sms] «Oliver» har slået hovedet i skolegården
 * @finds [sms] «Liva på 4 mdr» har taget for lidt på
 * @finds [sms] Vi har fundet lus hos «Asta» igen
 * @finds [sms] «Alma» har bidt tre børn i dag
 * @passes [sms] Husk din tid i morgen kl. 10
 * @passes [sms] Alle børn er velkomne til juletræ
 * @passes [social-media] Tirsdag, 8 år efter branden, åbner museet igen
 * @passes [sms] Bussen är sen, vi är på skolan 16.15. /Jonas, 6B
 * @passes [sms] Hilsen Mette fra vuggestuen
 * @passes Din datter kan hentes kl. 15
 * @see Jammerbugt guidelines for secure communication, SMS (JK-T2)
 */
export const childData: Detector = {
  id: "childData",
  dataClass: "conduct",
  find(reading, context) {
    const { channel } = context;
    if (channel !== "sms" && channel !== "social-media") return [];
    const terms = findTerms("childData", reading, context);
    const playing = channel === "sms" ? amongChildren(reading) : [];
    return apart(terms.concat(namedChildren(reading), playing));
  },
};

const NAME = "[A-ZÆØÅÄÖ][a-zæøåäöé]{1,20}";
const AGE = "\\d{1,2}";
const NUMBERS = "to|tre|fire|fem|seks|syv|otte|ni|ti|två|fyra|sex|sju|åtta|nio|tio";
const ENGLISH_NUMBERS = "two|three|four|five|six|seven|eight|nine|ten";
const CLASS = "(?:(?:klass |class |year )?\\d\\.? ?[A-Fa-fVX-Zvx-z]\\b|Year \\d)";

/** The name first, then the age or the class. */
const aged = new RegExp(
  `(${NAME}),? (?:(?:på |age |aged )?(${AGE})(?: år(?! (?:i rad|i træk|efter|siden|senere|sedan|gammelt))| years? old| (?:mdr|måneder|månader|mån|months|uger|veckor|weeks)(?![a-z])|(?=[ ,.]*(?:har|is|has|er|är|og|and|och|hun|han|hon|,)))|(?:i |fra |från |in |from )?${CLASS}|\\((${AGE})(?: år)?\\))`,
  "g",
);
/** The age first: "12-årige Clara", "seven-year-old Bertram". */
const agedBefore = new RegExp(
  `(?:(${AGE})[- ]?|${NUMBERS})åri?g[ae] (${NAME})|(?:(${AGE})|${ENGLISH_NUMBERS})[- ]year[- ]old (${NAME})`,
  "gi",
);
const birthday = new RegExp(
  `(?:Lille |Lilla |Little )?(${NAME})[^.!?\n]{0,50} (?:fylder|fyller|turns|fejrer sin|firar sin) (${AGE})(?!\\d)`,
  "g",
);
const OLDEST = 17;

function namedChildren(reading: Reading): Match[] {
  const { text } = reading.plain;
  const found: Match[] = [];
  for (const match of every(aged, text)) {
    const [whole, name = "", after, inBrackets] = match;
    const isName = whole[name.length] === "," || isPerson(name, match.index, reading);
    const isSender = /\/\s?$/.test(text.slice(Math.max(0, match.index - 2), match.index));
    if (isYoung(after ?? inBrackets) && isName && !isSender)
      found.push(matchAt(match, whole.length));
  }
  for (const match of every(agedBefore, text)) {
    const [whole, age, name, englishAge, englishName] = match;
    const first = (name ?? englishName ?? "").charAt(0);
    const isChild = /^(?:dreng|pige|pojke|flick|elev|boy|girl|pupil)/.test(
      name ?? englishName ?? "",
    );
    if (isYoung(age ?? englishAge) && (isChild || first !== first.toLowerCase()))
      found.push(matchAt(match, whole.length));
  }
  for (const match of every(birthday, text)) {
    const [, name = "", age] = match;
    const start = match.index + match[0].indexOf(name);
    if (isYoung(age) && isPerson(name, start, reading)) found.push(matchAt(match, match[0].length));
  }
  return found;
}

/** Where grown-ups are only at work, and what only children have. */
const childrensPlace =
  /gynge|gung|the swing|skolebus|school bus|skolegård|skolgård|legeplads|lekplats|vuggestue|børnehave|dagpleje(?!r)|frikvarter|(?:^|[^a-zæøåäö])(?:sfo|fritids|förskolan?)(?![a-zæøåäö])|på gården|playground|nursery|kindergarten|after-school|(?:andet|annat|another) (?:barn|child)|(?:anden|annan|another) (?:dreng|pige|pojke|flicka|kille|tjej|boy|girl)|madpakke|matsäck|lunch ?box|regntøj|regnkläder|flyverdragt|klatrestativ|klätterställning|climbing frame|sandkasse|sandlåda|sandpit|(?:i|into) (?:vandet|vattnet|the water)|på rasten|(?:bidt|skubbet|slået|bitit|knuffat|slagit|bitten|pushed) (?:\d|to|tre|två|two|three|flere|flera|andre|andra|other|de|the) (?:børn|barn|children|kids)|(?:i|til) (?:skole|skolan)(?![a-zæøåäö])|(?:hente|hämta) (?:hende|ham|henne|honom)|collect (?:him|her)(?![a-z])|pick (?:him|her) up|(?:i|in|year) \d\.? ?(?:klasse|klass)?(?![\d:])/;
/** "Oliver har slået sig". */
const happening = new RegExp(
  `(${NAME}) (?:ikke |inte )?(?:er (?!fra|på arbejde)|är (?!från)|is |was |has |har |blev |spiser|äter|sover|vil |vill |hit |fell |mangler|saknar|skal hjem|ska hem|glemte|glömde|græder|gråter|græd|grät|cried|bed |bet |bit |faldt|föll|ramlade|fell|slog|skubbede|knuffade|pushed|kastede|kastade|threw|rev |løb |sprang |ran |bråkade|tisse|kissade|kräktes|var |were )`,
  "g",
);
/** "Vi har fundet lus hos Asta igen". */
const lousy = new RegExp(
  `(?:lus|hovedlus|børneorm|springorm|huvudlöss|löss|springmask|lice|nits|worms) (?:hos|på|on|in) (${NAME})`,
  "g",
);
/** "Mathildes underretning". */
const belonging = new RegExp(
  `(${NAME}?)'?s (?:test|prøve|prov|sprogtest|språktest|language test|underretning|orosanmälan|trivsel|skolegang|skolgång|skolefravær|skolfrånvaro|lærer|lärare|klasselærer|pædagog|teacher|madpakke|gymnastiktøj|gympapåse|medicine?(?![a-z])|(?:school |skole)?buss?(?![a-z]))`,
  "g",
);

function amongChildren(reading: Reading): Match[] {
  const { text } = reading.plain;
  const busy = every(happening, text).filter(({ index }) =>
    childrensPlace.test(thisAndBefore(reading, index)),
  );
  const carried = every(lousy, text).map((match) => {
    const [whole, name = ""] = match;
    return Object.assign(match, { index: match.index + whole.length - name.length });
  });
  return busy
    .concat(every(belonging, text), carried)
    .filter(({ index, 1: name = "" }) => isPerson(name, index, reading))
    .map((match) => matchAt(match, (match[1] as string).length));
}

/** The sentence at a position and the one before: "Det er fra SFO. Lukas er ikke kommet." */
function thisAndBefore(reading: Reading, position: number): string {
  const sentences = sentencesOf(reading);
  const index = sentences.at(position);
  const from = sentences.startOf(Math.max(0, index - 1));
  return reading.plain.lower.slice(from, sentences.endOf(index));
}

function isYoung(age: string | undefined): boolean {
  return Number(age ?? 0) <= OLDEST;
}

/** A common first name, or what reads as a name where it stands. */
function isPerson(name: string, start: number, reading: Reading): boolean {
  const lower = name.toLowerCase();
  if (firstNames.has(lower) || firstNames.has(lower.replace(/s$/, ""))) return true;
  return namesOf(reading).some((found) => found.start <= start && start < found.end);
}

const known = new WeakMap<Reading, readonly FoundName[]>();

/** Tagged once a reading, however many words of it are asked about. */
function namesOf(reading: Reading): readonly FoundName[] {
  const names = known.get(reading) ?? findNames(reading.plain.text);
  known.set(reading, names);
  return names;
}

function every(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

function matchAt({ index }: RegExpExecArray, length: number): Match {
  return { start: index, end: index + length, confidence: "high" };
}
