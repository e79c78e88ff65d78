import { professionalTitle } from "../lexicons/pronouns";
import { signed } from "../text/findTerms";
import type { Context, Found, Reading } from "../text/types";
import { wordAtOrAfter, wordsOf } from "../text/words";
import type { Kind } from "../types";
import { domainOf } from "./addressee";

/** Kinds that single out one person. */
const identifying: ReadonlySet<Kind> = new Set<Kind>([
  "personName",
  "cpr",
  "personnummer",
  "passport",
  "driversLicence",
  "dateOfBirth",
  "postalAddress",
  "caseNumber",
]);

/** Half-open positions of what identifies a person the text is about. */
export interface Identifier {
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
}

const greeting =
  /(?:^|[\n,;.!])\s{0,9}(?:kære|hej|hejsa|goddag|dear|hi|hello|bästa|tak|tack|thanks)\s{1,3}$/;

/**
 * Whom the text may be about: names, numbers, addresses and case numbers, less the people who take
 * part in the conversation, sign it, or act in it by their profession.
 */
export function identifiersIn(found: readonly Found[], context: Context): readonly Identifier[] {
  const colleagues = colleagueNames(context);
  const identifiers: Identifier[] = [];
  for (const { kind, reading, match } of found) {
    if (!identifying.has(kind) || reading.role === "recipient") continue;
    if (kind !== "personName" && match.confidence === "low") continue;
    if (signed(match, reading) && kind !== "cpr" && kind !== "personnummer") continue;
    if (kind === "personName" && isParticipant(reading, match.start, match.end, colleagues))
      continue;
    identifiers.push({ reading, start: match.start, end: match.end });
  }
  return identifiers;
}

/** First and last names of the sender and of recipients within the sender's organisation. */
function colleagueNames({ communication }: Context): ReadonlySet<string> {
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

function isParticipant(
  reading: Reading,
  start: number,
  end: number,
  colleagues: ReadonlySet<string>,
): boolean {
  const { lower } = reading.plain;
  if (greeting.test(lower.slice(Math.max(0, start - 20), start))) return true;
  const parts = lower.slice(start, end).split(/[\s-]+/);
  if (parts.every((part) => colleagues.has(part))) return true;
  return hasTitle(reading, start, end);
}

/** "Overlæge Karin Holm", "Karin Holm, overlæge", "kontakt Karin Holm". */
function hasTitle(reading: Reading, start: number, end: number): boolean {
  const words = wordsOf(reading);
  const { lower } = reading.plain;
  const first = wordAtOrAfter(words, start);
  const next = wordAtOrAfter(words, end);
  return isTitle(first - 1, start, -2) || isTitle(next, end, 2);

  function isTitle(index: number, edge: number, reach: number): boolean {
    if (index < 0 || index >= words.count) return false;
    const from = words.starts[index] as number;
    const to = words.ends[index] as number;
    const gap = reach < 0 ? lower.slice(to, edge) : lower.slice(edge, from);
    if (reach < 0 ? !/^[ :]{1,2}$/.test(gap) : !/^, ?$|^ \($/.test(gap)) return false;
    return endsInTitle(lower.slice(from, to));
  }
}

function endsInTitle(word: string): boolean {
  if (professionalTitle.has(word)) return true;
  return /(?:konsulent|leder|chef|læge|koordinator|rådgiver|sygeplejerske|terapeut|chefen|lederen|konsult|läkare|ledare|samordnare|handläggare|sekreterare|sköterska|terapeut|vejleder|pædagog|formand|pedagog)$/.test(
    word,
  );
}
