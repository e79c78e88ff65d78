import { isClauseDenied, isDenied } from "../text/denial";
import { joinedPattern } from "../text/joinedPattern";
import { apart, findTerms } from "../text/findTerms";
import { matchesOf } from "../text/matchesOf";
import { sentenceAt } from "../text/sentenceAt";
import { sentencesOf } from "../text/sentences";
import type { Context, Detector, Reading } from "../text/types";
import type { Match } from "../types";

/**
 * Confidential business information: tenders, offers, terms that others must not see.
 *
 * Form: terms of `businessSecret.*`; a word of secrecy in one sentence with a word of trade ("det må
 * leverandørerne ikke vide"); what others have bid, and how far one would go oneself.
 *
 * Weakness: whether a price is a secret, only the parties know; never certain.
 *
 * @finds Vedhæftet er et «fortroligt tilbud» til rådhuset
 * @finds «Konkurrentens tilbudspris» er lavere
 * @finds Det råder «anbudssekretess» i upphandlingen
 * @finds Vi har 12 mio. til opgaven, men det «må leverandørerne ikke vide»
 * @finds Ert «anbud valdes bort eftersom priset var 300 000 högre än vinnarens»
 * @finds Budgiver nummer to «bød 2,3 mio.» for ejendommen
 * @finds «Tilldelningsbeslutet» kommer i morgon och avtalsspärren därefter
 * @finds Fortroligt: NordBrænder «har givet 412.000» inkl. tank
 * @finds «Den billigste har budt 2»38,50 kr. i timen
 * @finds Jeres timepris «ligger over de to andre bydende» (915 og 980)
 * @finds Fortroligt. «Evaluering af tilbud»: Limvikar 412 kr., Plusvikar 438 kr.
 * @finds Skal vi gøre det, må I «komme under 400 kr». pr. kilometer
 * @finds Fortroligt: MentorVest «har budt 612 kr» i timen på rammeaftalen
 * @finds «Den anden leverandør ligger på 71.300 kr». for begge
 * @finds I ligger nr. 2: «den laveste har budt ind med 8»45 kr. i timen
 * @finds Vilkårene er «fortrolige», indtil økonomiudvalget har behandlet dem
 * @finds Jeres «konkurrent har budt 10 % lavere»
 * @finds Er «konkurrent har lämnat 10 % lägre» pris
 * @finds «Vores maksimale budget for opgaven er 3 mio». og står ingen steder
 * @finds Kravspecifikationen bifogas. Den «får inte spridas» före annonsering.
 * @passes Vores maksimale budget til gaven er 300 kr.
 * @passes Affischen får inte spridas före lördag
 * @passes Priserne i tilbud 60418 holder til juni. Fragtfrit over 3.000 kr.
 * @passes Bifogat finner ni tilldelningsbeslutet. Avtalsspärren löper ut den 7 december
 * @passes Vi beder om tilbud på yderligere 24 mio. kr., fast rente
 * @passes Fika till självkostnadspris
 * @passes Tilbud på nyt mål er indhentet, 14.375 kr. ekskl. moms
 * @passes Fremsendt: tilbud fra glarmesteren på 38.450 kr. Selvrisikoen er 25.000 kr.
 * @finds Her er vilkårene for udbuddet. De «er ikke offentliggjort» endnu.
 * @passes Tilldelningsbeslut och utvärdering är offentliga, begär dem hos registrator
 * @passes Anbudssekretess gäller inte skisserna
 * @passes Prisen på kaffe stiger
 * @passes Hemmeligheden bag god kage er smør
 * @passes Tilbuddet er offentliggjort på udbud.dk
 */
export const businessSecret: Detector = {
  id: "businessSecret",
  dataClass: "business",
  find(reading, context) {
    const terms = findTerms("businessSecret", reading, context).filter(
      (match) =>
        (!isDenied(reading, match.start) || match.confidence === "high") &&
        !isSoldAtCost(reading, match) &&
        !isAwardTold(reading, match, context) &&
        !isTakenBack(reading, match),
    );
    if (reading.role === "recipient") return terms;
    const told = terms.concat(
      matchesOf(bids, reading, "medium").filter(
        (match) => !isAskedFor(reading, match) && !isForInsurer(reading, match),
      ),
      matchesOf(hints, reading, "medium"),
      rivalPrices(reading),
    );
    return apart(
      told.concat(keptSecret(reading).filter((secret) => !isTold(secret, told, reading))),
    );
  },
};

const trade =
  /kravspec|f(?:öre|ør) annon[cs]ering|tilbud(?!s?avis)|konkurrent|gældende aftale|salget|försäljning|the sale|uppdrag|the job goes|(?:^|[^a-zæøåäö])(?:bud|udbud|bid|bids|mark|marken|plot)(?![a-zæøåäö])|udbud|priser|prisen|kontrakt|kalkulation|leverandør|virksomheden|firma|budgiver|entreprenør|opkøb|grunden|ejendommen|regnskab|forhandling|sikkerhedsplan|rabat|fabrik|opgaven|anbud|offert|upphandl|förfrågningsund|avtal|vilkårene|villkoren|leverantör|företag|bolag|förhandl|fastighet|säkerhetsplan|tender|quote|our offer|supplier|contract|company|factory|negotiat|price|security plan|discount|tildeling|tilldelning|the award|maks|maximum/;

/** Secret in so many words; a denial before them takes them back. */
const secret =
  /fortrolig[a-z]*|hemmelig(?!hed)[a-z]*|i fortrolighed|konfidentiel[a-z]*|(?:märkt |hålla |hålls )?hemlig[at]?(?![a-zæøåäö])|i förtroende|in confidence|confidential|kept secret|mellem os(?: sagt|[:,])|mellan oss|off the record|between you and me|(?:hold|behåll|håll|keep) (?:det|it) (?:for (?:dig|jer) selv|för (?:dig|er) själva?|to your(?:self|selves))|kun til internt brug|(?:bara )?för internt bruk|for internal use|business secret|(?:blive|bliver|stanna|stannar|stays?) (?:mellem|mellan|between) (?:oss?|us)/g;
/** Secret by who must not know: the denial is part of it. */
const unknown =
  /(?:må|får|may|must|skal|ska|should|supposed)(?: [a-zæøåäö]+){0,2} (?:ikke|inte|not|to) (?:be )?(?:vide|kende|känna till|sige|säga|say|komme frem|komme ud|deles|videregives|kendes|veta|komma ut|delas|spridas|shared|passed on|know|known|come out)(?![a-zæøåäö])|(?:er|är|is|are|has|have|been|,) (?:endnu |not )?(?:ikke|inte|not) (?:yet |been |er )?(?:offentlig|offentliggjort|meldt ud|sendt ud|orienteret|annonser|publicer|offentliggj|informer|utskick|sent out|public|published|announced|told)[a-z]*|(?:andre|andra|other) (?:kommuner|councils|municipalities) (?:som )?(?:ikke|inte|do not|don't) (?:får|get)|(?:sig|säg|say) (?:ikke|inte|not) (?:at|att|that)? ?vi|don't say we|(?:del|fortæl|sig) det ikke|(?:berätta|säg) (?:det )?inte|(?:do not|don't) tell/g;
/** "De andre ligger på 4,1 mio.", "vi er klar til at gå til 11,8", "læg et lavere bud": a hint to one bidder. */
const hints = joinedPattern(
  [
    /(?:de andre|de andra|the others|(?:den|det) (?:anden|andet|andra|andre) (?:leverandør|tilbudsgiver|bydende|tilbud|bud|leverantören?|anbudet|anbudsgivaren?)|konkurrenter(?:ne|na)|(?:det |the )?(?:laveste|billigste|lägsta|lowest|best) (?:bud|tilbud|anbud|offer|bid|quote)(?:et)?) (?:ligger|lå|låg|er|är|is|are|was) (?:på |at |runt |omkring )?\d[\d., ]*(?:mio|mill|milj|kr|tus|000)/,
    /(?:den|de|det) (?:næst|näst)?(?:billigste|laveste|lavest bydende|vindende|lägsta|billigaste|andre|andra|øvrige|övriga) (?:bydende |tilbudsgivere? |anbudsgivare |budgivare )?(?:har budt|har bjudit|bød|bjöd|tilbyder|erbjuder) (?:ind )?(?:med )?\d/,
    /(?:ligger|lå|låg) (?:over|under|över) (?:de |det )?(?:to |tre |fire |två |fyra )?(?:andre|andra|øvrige|övriga) (?:bydende|bud|tilbud|anbud|leverandører|leverantörer)/,
    /(?:ligger|lå|låg) \d[\d. ]*(?:kr\.? |kroner |kronor |tusind |tusen )?(?:over|över|under) (?:den |det )?(?:billig|lav|lägst|næst|näst|vinder|vinnar|konkurrent)[a-zæøåäö]*/,
    /(?:konkurrenter?|konkurrenten|konkurrent) (?:har )?(?:budt|tilbudt|lämnat|bjudit|givet|erbjudit) (?:ind )?(?:[a-zæøåäö]+ )?\d[\d., ]*(?:%|procent|kr\.?|kroner|kronor|tus|mio|mill|milj)[a-z]* (?:lavere|billigere|under|lägre|billigare|højere|högre|dyrere|dyrare)/,
    /(?:vores|kommunens|vårt|vår|våran) (?:maksimale|maximala|maks|max|øverste|øvre|övre|højeste|högsta) (?:budget|pris|ramme|ram)[a-zæøåäö]* (?:for|för|til|till|i) (?:opgaven|uppdraget|udbuddet|upphandlingen|entreprisen|kontrakten|aftalen|avtalet|forhandlingen|förhandlingen)[^.!?\n]{0,40}(?:\d[\d., ]*(?:mio|mill|milj)|\d{2,3}[. ]?000(?!\d))/,
    /(?:vores|kommunens|vårt|our|the council's) (?:tak|loft|maks|maksimum|ceiling|limit|smertegrænse) (?:er|är|is|ligger på) \d[\d., ]*(?:mio|mill|milj|kr|tus|000)/,
    /(?:klar|parate?|villige?|redo|beredda|prepared|ready) (?:til at|till att|att|to) (?:gå|go|betale|betala|pay) (?:helt |op |upp |up )?(?:til |till |to )?\d[\d., ]*(?:mio|mill|milj|kr|tus|000)/,
    /(?:would accept|ville acceptere|ville tage|skulle acceptera) (?:yours |jeres |ert |er )?(?:at |til |for |för )?\d[\d., ]*(?:mio|mill|milj|kr|tus|000|[.,]\d)/,
    /(?:byd|bjud|lämna in|bid) (?:på |jer på |er på )?\d[\d., ]*(?:mio|mill|milj|kr|tus|000)/,
    /(?:kommer?|komma|gå|går|gøre det for|göra det för|do it for) (?:du |i |ni |you )?(?:under|below) \d[\d., ]*(?:mio|mill|milj|kr|tus|000|,\d| så |(?:[a-zæøåäö]+ ){1,3}[a-zæøåäö]+, (?:er|så|är|kan|får))/,
    /(?:læg|lægger|lägg|lägger|put in) (?:et|ett|a) (?:lavere|lägre|lower) (?:bud|tilbud|anbud|offer|bid)/,
  ],
  "g",
);
/** What others bid, how it compares, and one's own limit. */
const bids =
  /(?:bød|byder|bjöd|offered) (?:[a-zæøåäö]+ ){0,3}\d[\d., ]*(?:mio\.?|millioner|miljoner|million|kr)|(?:pris|anbud|tilbud|bid|price)[a-z]* [^!?\n]{0,60}(?:over|över|under|højere end|lavere end|högre än|lägre än|above|below|higher than|lower than) (?:den |det |the )?(?:billigste|vinder|laveste|konkurrent|billigaste|vinnare|lägsta|cheapest|winner|lowest|competitor)[a-z]*|(?:konkurrenter(?:ne)?s|konkurrentens|konkurrenternas|competitors?['’]s?) (?:[a-z]+ )?(?:[a-zæøåäö]*pris|tilbud|bud|anbud|offert|løsning|lösning|solution|rate|price|bid|quote)[a-z]*|(?:øverste|yderste|övre|yttersta|upper) (?:grænse|gräns|limit)[a-z]* (?:i|in|for|för) (?:the )?(?:forhandling|förhandling|negotiation)[a-z]*|(?:presse|pressa|press) (?:dem|them) (?:ned |down )?(?:til|till|to) \d[\d.]*|(?:deres|virksomhedens|leverandørens|deras|företagets|leverantörens|their|supplier's|company's) (?:[a-z]+ )?(?:avance|dækningsgrad|fortjeneste|marginal|täckningsgrad|vinst|margin)[a-z]*|(?:tilbud|tilbuddene|anbuden|anbud|offerter|bids|quotes) (?:[^.!?\n]|\.(?! )|\d\. ){0,60}\d ?(?:mio|miljon|million|kr)|(?:entreprenør|entreprenör|contractor|bidder|tilbudsgiver|anbudsgivare|leverandør|supplier) [a-d1-9]: ?\d|(?:strække|sträcka) oss? til{0,2} \d|willing to go to \d|\d ?% (?:under|over|över|below|above) (?:jer|jeres|er|ert|you|your)(?![a-zæøåäö])|(?:bud|tilbud|anbud)(?:det|et)? (?:fra|från) [^.!?\n]{0,30} (?:fremgår|framgår)|bid from [^.!?\n]{0,30} shows|(?:evaluering|sammenligning|utvärdering|jämförelse)(?: af| av|en af|en av) (?:tilbud|anbud|bud|offert)[a-zæøåäö]{0,5}|pointtildeling[a-z]*|poängsättning[a-z]*|scores of (?:each|the) bidder/g;

/** "NordBrænder har givet 412.000": a price of somebody who is not the reader. */
const prices =
  /(?:har givet|har budt|har bjudit|ligger på|lå på|låg på|ligger|lå|låg) (?:på )?(?:\d{1,3}(?:[. ]\d{3})+(?!\d)|\d[\d.,]* ?(?:kr|kroner|kronor|mio|millioner|miljoner)(?![a-zæøåäö]))/g;

/** "Tilbud på nyt mål er indhentet, 14.375 kr.": what mending costs. */
const obtained =
  /^[^.!?\n]{0,60}(?:er|är|har|has been|were) (?:blevet |vi )?(?:indhentet|hentet|inhämta[td]s?|tagit in|obtained)/;

/** "Fotos og tilbud fra glarmesteren, … selvrisikoen": what an insurer is told. */
const insured = /selvrisiko|självrisk|skadenr|skadenummer|skadeanmeld|skadeanmäl|deductible/;

function isForInsurer({ plain: { lower } }: Reading, { start, end }: Match): boolean {
  return insured.test(lower) && /^(?:tilbud|anbud|quotes) /.test(lower.slice(start, end));
}

const asked =
  /(?:beder|bede|ber|begär|ask(?:s|ing)?) (?:jer |er |you )?(?:om|for) (?:et |ett |an? )?$/;

/** "Beder om tilbud på 24 mio.": what others are asked to bid on. */
function isAskedFor({ plain: { lower } }: Reading, { start }: Match): boolean {
  return (
    asked.test(lower.slice(Math.max(0, start - 30), start)) ||
    obtained.test(lower.slice(start, start + LONGEST_BID))
  );
}

const LONGEST_BID = 100;

/** Prices in a text that calls itself a secret. */
function rivalPrices(reading: Reading): readonly Match[] {
  const said = matchesOf(secret, reading, "medium");
  if (!said.some(({ start, end }) => !isClauseDenied(reading, start, end))) return [];
  return matchesOf(prices, reading, "medium");
}

const AT = 6;

/** "Fika till självkostnadspris": what a guest pays is no secret. */
function isSoldAtCost({ plain: { lower } }: Reading, { start, end }: Match): boolean {
  return /till? (?:självkostnad|kostpris)/.test(lower.slice(Math.max(0, start - AT), end));
}

const award = /^tilldelningsbeslut/;
const standstill = /avtalsspärren? (?:löper|gäller|pågår|varar|upphör)/;

/** While the standstill runs, the award has been told to everybody who bid. */
function isAwardTold({ plain }: Reading, { start, end }: Match, { readings }: Context): boolean {
  return (
    award.test(plain.lower.slice(start, end)) &&
    readings.some((reading) => standstill.test(reading.plain.lower))
  );
}

const takenBack =
  /^(?: gäller inte| råder inte| gælder ikke| does not apply| doesn't apply|(?:et)?(?: (?:och|og|and) [a-zæøåäö]+)? (?:är|er|are|is) (?:allmän|offentlig|public))/;
const LONGEST_TAKING_BACK = 40;

/** "Anbudssekretess gäller inte skisserna". */
function isTakenBack({ plain: { lower } }: Reading, { end }: Match): boolean {
  return takenBack.test(lower.slice(end, end + LONGEST_TAKING_BACK));
}

/** "Mellem os: det laveste bud er …": what is secret is found in the same sentence. */
function isTold(secret: Match, told: readonly Match[], reading: Reading): boolean {
  const sentences = sentencesOf(reading);
  const index = sentences.at(secret.start);
  return told.some(({ start }) => sentences.at(start) === index);
}

function keptSecret(reading: Reading): readonly Match[] {
  const said = matchesOf(secret, reading, "medium").filter(
    ({ start, end }) => !isClauseDenied(reading, start, end),
  );
  return said
    .concat(matchesOf(unknown, reading, "medium"))
    .filter(
      ({ start }) => isOfTrade(sentenceAt(reading, start)) || isUnpublishedTrade(reading, start),
    );
}

const unpublished =
  /(?:ikke|inte|not|ej)(?: yet)? (?:offentlig|published|public)|konfidentiel|confidential/;
/** "Vilkårene til udbuddet følger. De er ikke offentliggjort endnu." */
const terms = /udbud|upphandling|anbud|entrepris|tender/;

/** What is not public yet, beside a sentence on terms or tenders. */
function isUnpublishedTrade(reading: Reading, position: number): boolean {
  if (!unpublished.test(sentenceAt(reading, position))) return false;
  const sentences = sentencesOf(reading);
  const index = sentences.at(position);
  const from = sentences.startOf(Math.max(0, index - 1));
  const to = sentences.endOf(Math.min(sentences.count - 1, index + 1));
  return terms.test(reading.plain.lower.slice(from, to));
}

/** A bargain in a shop and an item on an agenda are no trade of ours. */
const openly = /på tilbud|lukkede døre|stängda dörrar|closed doors/;

function isOfTrade(sentence: string): boolean {
  return trade.test(sentence) && !openly.test(sentence);
}
