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

const greeting =
  /(?:^|[\n,;.!])\s{0,9}(?:kære|hej|hejsa|goddag|dear|hi|hello|bästa|tak|tack|thanks)\s{1,3}$/;

/** "…, siger Knud Gaarslev": whoever is quoted speaks of others. */
const saying =
  /(?:siger|sagde|fortæller|fortalte|mener|mente|udtaler|oplyser|forklarer|forklarede|fastslår|påpeger|säger|berättar|menar|uppger|påpekar|says|said|explains|explained)\s$/;

/**
 * Whom the text may be about: names, numbers, addresses and case numbers, less the people who take
 * part in the conversation, sign it, or act in it by their profession.
 */
export class Identifiers {
  /** Starts, in order, by reading. */
  private readonly starts = new Map<Reading, number[]>();
  /** One stands in the subject: the whole mail is about them. */
  readonly inSubject: boolean;
  readonly count: number;

  constructor(found: readonly Found[], context: Context) {
    const colleagues = colleagueNames(context);
    let count = 0;
    for (const one of found) {
      if (!identifies(one, colleagues)) continue;
      count += 1;
      const starts = this.starts.get(one.reading);
      if (starts) starts.push(one.match.start);
      else this.starts.set(one.reading, [one.match.start]);
    }
    this.count = count;
    this.starts.forEach((starts) => starts.sort((a, b) => a - b));
    this.inSubject = context.readings.some((one) => one.role === "subject" && this.starts.has(one));
  }

  /** Whether one begins in [start, end). */
  anyIn(reading: Reading, start: number, end: number): boolean {
    const starts = this.starts.get(reading);
    if (!starts) return false;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) < start) low = middle + 1;
      else high = middle;
    }
    return low < starts.length && (starts[low] as number) < end;
  }
}

function identifies({ kind, reading, match }: Found, colleagues: ReadonlySet<string>): boolean {
  if (!identifying.has(kind) || reading.role === "recipient") return false;
  if (kind === "cpr" || kind === "personnummer") return match.confidence !== "low";
  if (signed(match, reading)) return false;
  if (kind !== "personName") return match.confidence !== "low";
  return !isParticipant(reading, match.start, match.end, colleagues);
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
  if (saying.test(lower.slice(Math.max(0, start - 12), start))) return true;
  const parts = lower.slice(start, end).split(/[\s-]+/);
  if (parts.every((part) => colleagues.has(part))) return true;
  if (parts.length > 1 && endsInTitle(parts[0] as string)) return true;
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
