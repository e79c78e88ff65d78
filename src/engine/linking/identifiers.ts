import { linkedKinds } from "../linkedKinds";
import { signed } from "../text/findTerms";
import type { Context, Found, Reading } from "../text/types";
import type { Confidence, Kind, Match } from "../types";
import { colleagueNames, isParticipant } from "./participants";
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
  /** By how sure they are: a name, what is likely one, some word that looks like one. */
  private readonly places: { readonly [confidence in Confidence]: Places } = {
    high: new Places(),
    medium: new Places(),
    low: new Places(),
  };
  private readonly numbers = new Places();
  readonly count: number;
  /** One stands in the subject: the whole mail is about them. */
  readonly inSubject: boolean;
  /** Somebody is surely named, somewhere. */
  readonly isSure: boolean;
  /** Some word, somewhere, may be somebody's name. */
  readonly isPerhaps: boolean;

  constructor(found: readonly Found[], context: Context) {
    const colleagues = colleagueNames(context);
    const terms = new Places();
    for (const { reading, match, kind } of found) {
      if (linkedKinds.indexOf(kind) >= 0) terms.add(reading, match.start);
    }
    // "gross misconduct" may look like a name to the tagger; a term is nobody.
    const isTerm = ({ kind, reading, match }: Found) =>
      kind === "personName" && terms.anyIn(reading, { start: match.start, end: match.start + 1 });
    const identifiers = found.filter((one) => identifies(one, colleagues) && !isTerm(one));
    for (const { reading, match, kind } of identifiers) {
      if (kind === "cpr" || kind === "personnummer") this.numbers.add(reading, match.start);
      const confidence = isSure(reading, match, kind) ? "high" : match.confidence;
      this.places[confidence].add(reading, match.start);
    }
    this.count = identifiers.filter(({ match }) => match.confidence !== "low").length;
    this.isPerhaps = identifiers.length > 0;
    this.isSure = identifiers.some(({ match }) => match.confidence === "high");
    this.inSubject = context.readings.some(
      (one) => one.role === "subject" && this.places.high.anyIn(one, wholeOf(one)),
    );
  }

  /** Whether one begins in the span. */
  anyIn(reading: Reading, span: Span): boolean {
    return this.places.high.anyIn(reading, span);
  }

  /** Whether a person's number begins in the span. */
  numberIn(reading: Reading, span: Span): boolean {
    return this.numbers.anyIn(reading, span);
  }

  /** Whether something begins in the span that is likely a name. */
  likelyIn(reading: Reading, span: Span): boolean {
    return this.places.medium.anyIn(reading, span);
  }

  /** Whether something begins in the span that may be a name. */
  perhapsIn(reading: Reading, span: Span): boolean {
    return this.likelyIn(reading, span) || this.places.low.anyIn(reading, span);
  }
}

export function wholeOf({ plain }: Reading): Span {
  return { start: 0, end: plain.text.length };
}

function identifies({ kind, reading, match }: Found, colleagues: ReadonlySet<string>): boolean {
  if (!identifying.has(kind) || reading.role === "recipient") return false;
  if (kind === "cpr" || kind === "personnummer") return match.confidence !== "low";
  if (signed(match, reading)) return false;
  if (kind !== "personName") return match.confidence !== "low";
  return !isParticipant(reading, match, colleagues);
}

/** A first name and a surname; or "Rydstam: missbruk", a line that begins with whom it is about. */
function isSure(
  { plain: { lower } }: Reading,
  { start, end, confidence }: Match,
  kind: Kind,
): boolean {
  const isFull = kind === "personName" && lower.slice(start, end).indexOf(" ") > 0;
  if (isFull && confidence === "medium") return true;
  return lower.charAt(end) === ":" && (start === 0 || lower.charAt(start - 1) === "\n");
}
