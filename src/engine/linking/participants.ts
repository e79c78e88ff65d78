import { greetings } from "../lexicons/letterFormulas";
import { professionalTitle } from "../lexicons/pronouns";
import type { Context, Reading } from "../text/types";
import { wordAtOrAfter, wordsOf } from "../text/words";
import { domainOf } from "./addressee";
import type { Span } from "./span";

const greeting = new RegExp(`(?:^|[\\n,;.!])\\s{0,9}(?:${greetings}|tak|tack|thanks)[ \\t]{1,3}$`);
/** "Fra: Maria Uppling": a quoted mail's own head. */
const header = /(?:^|\n)[> ]{0,4}(?:fra|från|from|til|till|to|cc|kopi|kopia):\s{0,4}$/;
/** "…, siger Knud Gaarslev": whoever is quoted speaks of others. */
const saying =
  /(?:siger|sagde|fortæller|fortalte|mener|mente|udtaler|oplyser|forklarer|forklarede|fastslår|påpeger|säger|berättar|menar|uppger|påpekar|says|said|explains|explained)\s$/;
const titleEnding =
  /(?:konsulent|partner|vært|værten|mästare|leder|chef|læge|koordinator|rådgiver|plejerske|terapeut|chefen|lederen|konsult|läkare|ledare|samordnare|handläggare|psykolog|psykologen|sekreterare|sköterska|vejleder|pædagog|formand|pedagog|minister|ministeren|mester|inspektør|ordfører|præsident|president|professor|direktør|direktören|redaktør|redaktör|utvecklare|udvikler|inspektör|strateg|arkitekt|ingenjör|ingeniør|tekniker|kommunikatör|bibliotekarie|antikvarie|arkivarie|administratör|administrator|registrator|planlægger|planerare|dommer|kommissær|instruktør|advokat|journalist|forfatter|ordförande)$/;
/** "Conny Dideriksen (S)": a politician by name and party. */
const partyLetter = /^(?: \(|, )(?:[a-zæøå]{1,2}|kons\.?|rad\.?|soc\.?)\)/;
const LONGEST_PARTY = 9;
const LONGEST_GREETING = 20;
const LONGEST_SAYING = 12;

/** "Medarbetare: Kjell Österman, arbetsledare": whom a form is about, whatever they work as. */
const matter =
  /(?:^|\n)[> ]{0,4}(?:medarbetare|medarbejder|anställd|ansat|employee|patient|borger|brukare|elev|klient|client|barn|child|angående|avser|gäller|vedr\.?|vedrørende|regarding):\s{0,4}$/;
const LONGEST_MATTER = 24;
/** "Tjenstlig samtale m. Kim Riis (halinspektør)": whom a talk of that kind is with, whatever they work as. */
const staffTalk =
  /(?:tjenstlig samtale|fraværssamtale|sygesamtale|omsorgssamtale|afskedssamtale|advarsel|tjänstesamtal|rehabsamtal|rehabiliteringssamtal|rehabmöte|sjukfrånvarosamtal|varning|erinran)(?: (?:med|m\.|m|till?|with))?[,:]?(?: [–-])? $/;
const LONGEST_TALK = 36;

/** First and last names of the sender and of recipients within the sender's organisation. */
export function colleagueNames({ communication }: Context): ReadonlySet<string> {
  const { sender, recipients = [] } = communication;
  const names = new Set<string>();
  const own = sender && domainOf(sender.address);
  for (const mailbox of sender ? [sender, ...recipients] : recipients) {
    if (domainOf(mailbox.address) !== own) continue;
    const local = mailbox.address.slice(0, mailbox.address.indexOf("@"));
    for (const word of `${mailbox.name ?? ""} ${local}`.toLowerCase().split(/[\s.,_-]+/)) {
      if (word.length > 1) names.add(word);
    }
  }
  return names;
}

/** "…, siger Knud Gaarslev". */
export function isQuoted({ plain: { lower } }: Reading, { start }: Span): boolean {
  return saying.test(lower.slice(Math.max(0, start - LONGEST_SAYING), start));
}

/** "pædagog Lars Bonde, der siden den 6. oktober har været fraværende": one of the profession, and the matter. */
const isAbsent =
  /^(?:, [a-zæøåäö]{3,30})?,? (?:(?:der|som|who) )?(?:(?:[^.,;:!?\n]|\d\.){0,30} )?(?:har været|har varit|er|är|blev|has been|is|was) (?:[a-zæøåäö]+ )?(?:fravær|frånvar|syg|sjuk|indlagt|inlagd|absent|ill|sick|off)/;
/** Letters. */
const LONGEST_CLAUSE = 80;

/** A name that takes part in the conversation rather than being its matter. */
export function isParticipant(
  reading: Reading,
  name: Span,
  colleagues: ReadonlySet<string>,
): boolean {
  const { lower } = reading.plain;
  const before = (reach: number) => lower.slice(Math.max(0, name.start - reach), name.start);
  if (greeting.test(before(LONGEST_GREETING)) || isQuoted(reading, name)) return true;
  if (header.test(before(LONGEST_GREETING))) return true;
  const parts = lower.slice(name.start, name.end).split(/[\s-]+/);
  if (parts.every((part) => colleagues.has(part))) return true;
  if (matter.test(before(LONGEST_MATTER)) || staffTalk.test(before(LONGEST_TALK))) return false;
  if (isAbsent.test(lower.slice(name.end, name.end + LONGEST_CLAUSE))) return false;
  if (parts.length > 1 && isTitle(parts[0] as string)) return true;
  return (
    partyLetter.test(lower.slice(name.end, name.end + LONGEST_PARTY)) ||
    hasTitleBefore(reading, name) ||
    hasTitleAfter(reading, name)
  );
}

/** "overlæge Karin Holm", "kontakt Karin Holm", "rekv. Karin Holm". */
function hasTitleBefore(reading: Reading, { start }: Span): boolean {
  const words = wordsOf(reading);
  const word = wordAtOrAfter(words, start) - 1;
  if (word < 0) return false;
  const { lower } = reading.plain;
  const gap = lower.slice(words.ends[word], start);
  return /^[ .:]{1,3}$/.test(gap) && isTitle(lower.slice(words.starts[word], words.ends[word]));
}

/** "Karin Holm, overlæge". */
function hasTitleAfter(reading: Reading, { end }: Span): boolean {
  const words = wordsOf(reading);
  const word = wordAtOrAfter(words, end);
  if (word >= words.count) return false;
  const { lower } = reading.plain;
  const gap = lower.slice(end, words.starts[word]);
  return (
    /^, ?$|^ \($|^,?\n$/.test(gap) && isTitle(lower.slice(words.starts[word], words.ends[word]))
  );
}

function isTitle(word: string): boolean {
  return professionalTitle.has(word) || titleEnding.test(word);
}
