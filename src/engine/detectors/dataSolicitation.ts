import { addresseeOf } from "../linking/addressee";
import { pronouns } from "../lexicons/pronouns";
import { languageOf } from "../text/language";
import { isDenied } from "../text/denial";
import { apart, signed } from "../text/findTerms";
import { sentenceAt } from "../text/sentenceAt";
import { sentencesOf } from "../text/sentences";
import { termsIn, type TermHit } from "../text/terms";
import { termsBeside, termsBetween } from "../text/termsBetween";
import type { Context, Detector, Reading } from "../text/types";
import { wordsOf } from "../text/words";
import type { Match } from "../types";

/**
 * Asking somebody outside to send sensitive or confidential data the plain way.
 *
 * Form: a request (send, mail, skriv, skicka), then a number or a paper ("dit CPR-nummer",
 * "lægeerklæringen"), in one sentence. Left alone where the sentence or the next points to a secure
 * way (Digital Post, a form behind a login), says not to, or speaks to colleagues.
 *
 * Weakness: requests spread over several sentences, and papers the lexicons do not know.
 *
 * @finds Kan du «maile mig dit CPR-nummer»?
 * @finds «Send din lægeerklæring» som svar på denne mail
 * @finds «Mejla ditt personnummer» till mig
 * @finds Please «email me a copy of your passport»
 * @finds Vi mangler barnets «CPR-nummer». Svar bare på denne mail.
 * @finds Vi mangler dit «cpr nr»., skriv det lige her i en sms
 * @finds Kan du ikke bare «maile din lægeerklæring» til mig her?
 * @finds Du må gerne «sende mig lægeattesten og dit cpr-nummer» her på mailen, så behøver du ikke bøvle med borger.dk
 * @finds «Svar med barnets CPR-nummer» og navn
 * @finds For at du kan få løn, skal jeg bruge\n\n«cpr-nr»\nreg. og konto\n\nBare svar på den her mail.
 * @finds Nu skal jeg bruge dit «cpr-nummer», send det bare her på mailen
 * @finds Vi mangler en «udtalelse fra din læge». Tag et billede, og svar på denne mail.
 * @finds Vi saknar ett «utlåtande från din läkare». Svara på det här mejlet med det.
 * @finds Det saknas «läkarintyg». Mejla det till mig så fort du kan.
 * @finds Du kan «fota kontoutdragen» och mejla hit, glöm inte namnet
 * @finds Please «reply with her personal identity number»
 * @finds Hvad er dit «cpr-nummer»? Skriv det bare her.
 * @finds «Send mig hans CPR-nummer» på mail. I behøver ikke bruge e-Boks.
 * @finds «Svara på det här mejlet med ditt personnummer» och med intyg om det är något du inte får lyfta
 * @passes Send din lægeerklæring. Du skal bruge MitID.
 * @passes Du spørger, om du kan sende dit CPR-nummer på mail. Det er pænt tænkt, men lad være med det.
 * @passes Skicka inga personnummer eller läkarintyg i mejl till mig
 * @passes Send aldrig dit CPR-nummer på mail
 * @passes Send din lægeerklæring via Digital Post
 * @passes Send mig fakturaen, når du har den
 * @passes Skicka in ditt läkarintyg via vår e-tjänst
 * @see Jammerbugt guidelines for secure communication (JK-M7)
 */
export const dataSolicitation: Detector = {
  id: "dataSolicitation",
  dataClass: "conduct",
  find(reading, context) {
    const papers = termsIn(reading).sensitivePaper ?? [];
    if (papers.length === 0 || addresseeOf(context) === "colleague") return [];
    const found: Match[] = [];
    for (const paper of papers) {
      const match = request(paper, reading, context);
      if (match && !signed(match, reading)) found.push(match);
    }
    return apart(found);
  },
};

const FAR = 12;
const NEAR = 4;
const missing =
  /mangler|skal (?:jeg |vi )?bruge|har (?:vi |jeg )?brug for|behøver|sakna[rs]|behöver|need|missing|følgende|följande|the following|hvad er|vad är|what is/;
/** "Svar med barnets CPR-nummer". */
const ofTheirs =
  /(?:barnets|barnens|børnenes|child's|children's|hendes|hans|hennes|her|his|their|(?:din|dit|ditt|dina|your) [a-zæøåäö]+?(?:'s|s)) $/;
/** "hvilken sygdom har du": asked of the reader. */
const asksYou = /^(?:hvilken?|vilken|vilka|which) /;
/** "cpr-nummer på børnene". */
const ofTheirsAfter =
  /^ (?:på|for|til|för|of) (?:alle |alla |all )?(?:the |your )?(?:barnet|børnene|barnen|familien|familjen|child)/;
const LONGEST_OWNER = 30;

function request(paper: TermHit, reading: Reading, context: Context): Match | undefined {
  if (isForbidden(reading, paper.start) || pointsToSafety(reading, paper.start)) return undefined;
  const verb = termsBeside(reading, "askVerb", paper.start).filter(
    (one) => one.end <= paper.start && paper.firstWord - one.lastWord <= FAR,
  )[0];
  if (!verb)
    return isAskedForAfter(paper, reading, context) || isListed(paper, reading)
      ? { ...spanOf(paper), confidence: "medium" }
      : undefined;
  const plainly = termsBeside(reading, "plainChannel", paper.start).length > 0;
  if (!plainly && !isYours(paper, reading, context)) return undefined;
  return { start: verb.start, end: paper.end, confidence: plainly ? "high" : "medium" };
}

/** "Vi mangler barnets CPR-nummer. Svar bare på denne mail.": there or in the next; a text is plain itself. */
function isAskedForAfter(paper: TermHit, reading: Reading, { channel }: Context): boolean {
  const sentences = sentencesOf(reading);
  const index = sentences.at(paper.start);
  if (!missing.test(sentenceAt(reading, paper.start))) return false;
  const to = sentences.endOf(Math.min(index + 1, sentences.count - 1));
  const asks = termsBetween(reading, "askVerb", paper.end, to).length > 0;
  if (!asks) return false;
  return channel === "sms" || termsBetween(reading, "plainChannel", paper.end, to).length > 0;
}

const item = /\n[ \t]*(?:[-–*•·☐□]|\d{1,2}[.)]|[a-h]\))[ \t]*[^\n]{0,80}$/;
const LIST = 400;
/** "… skal jeg bruge⏎⏎cpr-nr⏎reg. og konto": a list of bare lines. */
const bareItem =
  /(?:bruge|mangler|brug for|behøver|behöver|saknar|need)[^.!?\n]{0,30}\n{1,2}(?:[^\n.!?]{1,60}\n){0,6}[^\n.!?]{0,30}$/;

/** "Jeg mangler et par ting, mail det bare til mig: * lægeerklæringen": one of a list of what is asked for. */
function isListed(paper: TermHit, reading: Reading): boolean {
  const { lower } = reading.plain;
  const from = Math.max(0, paper.start - LIST);
  const before = lower.slice(from, paper.start);
  if (!item.test(before) && !bareItem.test(before)) return false;
  const to = Math.min(lower.length, paper.end + LIST);
  const holds = (label: "askVerb" | "plainChannel" | "secureChannel") =>
    termsBetween(reading, label, from, to).length > 0;
  return (
    missing.test(before) && holds("askVerb") && holds("plainChannel") && !holds("secureChannel")
  );
}

function spanOf({ start, end }: TermHit) {
  return { start, end };
}

function isForbidden(reading: Reading, position: number): boolean {
  return isDenied(reading, position) && !spared.test(sentenceAt(reading, position));
}

/** "Men lad være med det", "mejl är inte säkert nog". */
const toldNotTo =
  /lad (?:være|vær) med|låt bli|avstå från|(?:skicka|mejla|skriv|send|mail) (?:det |dem |den |dom |it |them )?(?:inga|inget|intet|inte|ingen|ikke|aldrig|no |never )|(?:ikke|inte|not) (?:sikkert?|säkert?|safe|secure)(?: nok| nog| enough)?(?![a-zæøåäö])|(?:gør|gör) (?:det )?(?:ikke|inte)/;

/** "Så behøver du ikke bøvle med borger.dk": the secure way is what they are spared. */
const spared =
  /(?:behøver|behöver|slipper|skal|need) (?:du |i |ni |you )?(?:ikke |inte |not |for |från )?(?:at |att |to )?(?:bøvle|besvære|gå omvejen|bruge tid|krångla|bry dig|logge på|logga in|fumle|mess|bother|struggle)|(?:behøver|behöver|skal|need) (?:du |i |ni |you )?(?:ikke|inte|not) (?:at |att |to )?(?:bruge|anvende|använda|use) (?:digital post|e-?boks|borger\.dk|mit\.dk|sikker (?:mail|post)|mina sidor|e-tjänsten|kivra)|(?:i stedet for|istället för|i stället för|uden om|instead of) (?:at |att )?(?:[a-zæøåäö]+ ){0,2}(?:digital post|borger\.dk|mit\.dk|e-?boks|mina sidor|e-tjänsten)/;

/** In this sentence or the next. */
function pointsToSafety(reading: Reading, position: number): boolean {
  const sentences = sentencesOf(reading);
  const index = sentences.at(position);
  const next = Math.min(index + 1, sentences.count - 1);
  const from = sentences.startOf(index);
  const said = reading.plain.lower.slice(from, sentences.endOf(next));
  if (toldNotTo.test(said)) return true;
  if (spared.test(said)) return false;
  return termsBetween(reading, "secureChannel", from, sentences.endOf(next)).length > 0;
}

/** "dit CPR-nummer", "a copy of your passport". */
function isYours(paper: TermHit, reading: Reading, { language }: Context): boolean {
  const before = reading.plain.lower.slice(Math.max(0, paper.start - LONGEST_OWNER), paper.start);
  if (ofTheirs.test(before)) return true;
  const from = reading.plain.lower.slice(paper.start, paper.end + LONGEST_OWNER);
  if (asksYou.test(from) || ofTheirsAfter.test(from.slice(paper.end - paper.start))) return true;
  const words = wordsOf(reading);
  const yours = pronouns[languageOf(reading) ?? language ?? "da"].secondPossessive;
  for (let word = paper.firstWord - NEAR; word <= paper.firstWord; word += 1) {
    if (word < 0) continue;
    const text = reading.plain.lower.slice(words.starts[word], words.ends[word]);
    if (yours.has(text)) return true;
  }
  return false;
}
