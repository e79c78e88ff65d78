import { firstNames } from "../lexicons/firstNames";
import { linkedKinds } from "../linkedKinds";
import { signed } from "../text/findTerms";
import type { Context, Found, Reading } from "../text/types";
import type { Kind, Match } from "../types";
import { isToPress } from "./addressee";
import { colleagueNames, isParticipant, isQuoted } from "./participants";
import { Places } from "./places";
import type { Span } from "./span";

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

/**
 * Whom the text may be about: names, numbers, addresses and case numbers, less the people who take
 * part in the conversation, sign it, or act in it by their profession.
 */
export class Identifiers {
  private readonly sure = new Places();
  /** What is likely a name. */
  private readonly likely = new Places();
  private readonly numbers = new Places();
  readonly count: number;
  /** One stands in the subject: the whole mail is about them. */
  readonly inSubject: boolean;
  /** Somebody is meant, somewhere, by a name, a number or an address; a case is nobody yet. */
  readonly isSomebody: boolean;
  /** Somebody is surely named, somewhere. */
  readonly isSure: boolean;
  /** Some word, somewhere, may be somebody's name. */
  readonly isPerhaps: boolean;

  constructor(found: readonly Found[], context: Context) {
    const colleagues = colleagueNames(context);
    const terms = new Places();
    for (const { reading, match, kind } of found) {
      if (linkedKinds.indexOf(kind) >= 0 && !match.beside) terms.add(reading, match.start);
    }
    // "gross misconduct" may look like a name to the tagger; a term is nobody.
    const isTerm = ({ kind, reading, match }: Found) =>
      kind === "personName" && terms.anyIn(reading, { start: match.start, end: match.start + 1 });
    const quoted = isToPress(context) ? quotedIn(found) : [];
    const identifiers = found.filter(
      (one) => identifies(one, colleagues) && !isTerm(one) && !isSpeaker(quoted, one.match),
    );
    for (const { reading, match, kind } of identifiers) {
      if (kind === "cpr" || kind === "personnummer") this.numbers.add(reading, match.start);
      (isOne({ reading, match, kind }) ? this.sure : this.likely).add(reading, match.start);
    }
    this.count = identifiers.length;
    this.isSomebody = identifiers.some((one) => one.kind !== "caseNumber" && isOne(one));
    this.isPerhaps = found.some(
      (one) => one.kind === "personName" && !signed(one.match, one.reading) && !isTerm(one),
    );
    this.isSure = identifiers.some(
      ({ kind, match }) => kind !== "caseNumber" && match.confidence === "high",
    );
    this.inSubject = context.readings.some(
      (one) => one.role === "subject" && this.sure.anyIn(one, wholeOf(one)),
    );
  }

  /** Whether one begins in the span. */
  anyIn(reading: Reading, span: Span): boolean {
    return this.sure.anyIn(reading, span);
  }

  /** Whether a person's number begins in the span. */
  numberIn(reading: Reading, span: Span): boolean {
    return this.numbers.anyIn(reading, span);
  }

  /** Whether something begins in the span that is likely a name. */
  likelyIn(reading: Reading, span: Span): boolean {
    return this.likely.anyIn(reading, span);
  }
}

export function wholeOf({ plain }: Reading): Span {
  return { start: 0, end: plain.text.length };
}

function identifies({ kind, reading, match }: Found, colleagues: ReadonlySet<string>): boolean {
  if (!identifying.has(kind) || reading.role === "recipient") return false;
  if (match.confidence === "low" && !(kind === "personName" && isLikelyEnough(reading, match)))
    return false;
  if (kind === "cpr" || kind === "personnummer") return true;
  if (signed(match, reading) || isAuthor(reading, match)) return false;
  return kind !== "personName" || !isParticipant(reading, match, colleagues);
}

/** '"Kræftens gåde" af Siv Mukherji': who wrote the book. */
function isAuthor({ plain: { lower } }: Reading, { start }: Match): boolean {
  return /["»«“”'’] (?:af|av|by) $/.test(lower.slice(Math.max(0, start - LONGEST_BY), start));
}

const LONGEST_BY = 6;

/** A word that may be a name is one where it leads a line, or is a first name that everybody knows. */
function isLikelyEnough(reading: Reading, match: Match): boolean {
  if (leadsLine(reading, match)) return true;
  const [first = ""] = reading.plain.text.slice(match.start, match.end).split(/[ \n-]/);
  const lower = first.toLowerCase();
  return first !== lower && (firstNames.has(lower) || firstNames.has(lower.replace(/['’]?s$/, "")));
}

/** Who speaks in what is written for print speaks of others, wherever else they are named. */
function quotedIn(found: readonly Found[]): readonly Match[] {
  return found
    .filter(({ kind, reading, match }) => kind === "personName" && isQuoted(reading, match))
    .map(({ match }) => match);
}

function isSpeaker(people: readonly Match[], { person }: Match): boolean {
  return person !== undefined && people.some((one) => one.person === person);
}

/** Whether an identifier leaves no doubt that somebody is meant. */
function isOne({ reading, match, kind }: Pick<Found, "reading" | "match" | "kind">): boolean {
  return match.confidence === "high" ? kind !== "caseNumber" : isSure(reading, match, kind);
}

const honorific = /(?:^|[^a-zæøåäö])(?:mr|mrs|ms|fru|frk|hr|herr|fröken)\.? $/;
const LONGEST_HONORIFIC = 9;

/** A first name and a surname, "Mr Mbeki", or who leads a line. */
function isSure(reading: Reading, match: Match, kind: Kind): boolean {
  const { start, end, confidence } = match;
  const { lower } = reading.plain;
  const isFull =
    kind === "personName" &&
    (lower.slice(start, end).indexOf(" ") > 0 ||
      honorific.test(lower.slice(Math.max(0, start - LONGEST_HONORIFIC), start)));
  return (isFull && confidence === "medium") || leadsLine(reading, match);
}

/** "Rydstam: missbruk", a line that begins with whom it is about. */
function leadsLine({ role, plain: { lower } }: Reading, { start, end }: Match): boolean {
  if (role !== "body") return false;
  return lower.charAt(end) === ":" && (start === 0 || lower.charAt(start - 1) === "\n");
}
