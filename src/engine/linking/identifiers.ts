import { signed } from "../text/findTerms";
import type { Context, Found, Reading } from "../text/types";
import type { Kind } from "../types";
import { colleagueNames, isParticipant } from "./participants";
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
  /** Starts, in order, by reading. */
  private readonly starts = new Map<Reading, number[]>();
  readonly count: number;
  /** One stands in the subject: the whole mail is about them. */
  readonly inSubject: boolean;

  constructor(found: readonly Found[], context: Context) {
    const colleagues = colleagueNames(context);
    const identifiers = found.filter((one) => identifies(one, colleagues));
    for (const { reading, match } of identifiers) {
      const starts = this.starts.get(reading);
      if (starts) starts.push(match.start);
      else this.starts.set(reading, [match.start]);
    }
    this.count = identifiers.length;
    this.starts.forEach((starts) => starts.sort((a, b) => a - b));
    this.inSubject = context.readings.some((one) => one.role === "subject" && this.starts.has(one));
  }

  /** Whether one begins in the span. */
  anyIn(reading: Reading, { start, end }: Span): boolean {
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
  return !isParticipant(reading, match, colleagues);
}
