import type { Communication, Part, Recipient } from "../types";
import { regionsOf, type RegionSpan } from "./history";
import { normalise } from "./normalise";
import { readWithin } from "./readWithin";
import { tokenise } from "./tokenise";
import type { NormalisedText, PartRole, Reading, Token } from "./types";

/**
 * The communication as the detectors see it: every part that holds text, what it holds unseen beside
 * it, then every recipient as `recipient:<index>` with the text `name <address>`, or the bare address
 * where there is no name.
 */
export function read(communication: Communication): readonly Reading[] {
  const readings: Reading[] = [];
  for (const part of communication.parts) {
    const text = textOf(part);
    if (text === undefined) continue;
    const role = roleOf(part.name);
    readings.push(new LazyReading(part.name, role, text));
    if (text.unseen) readings.push(new LazyReading(part.name, "unseen", text.unseen));
  }
  (communication.recipients || []).forEach((recipient, index) => {
    const text = normalise(recipientText(recipient));
    readings.push(new LazyReading(`recipient:${index}`, "recipient", text));
  });
  return readings;
}

function textOf({ text, format, limits }: Part): NormalisedText | undefined {
  if (text === undefined) return undefined;
  return limits === undefined ? normalise(text, format) : readWithin(text, format, limits);
}

/** The text in which findings of a recipient are counted. */
export function recipientText(recipient: Recipient): string {
  return recipient.name ? `${recipient.name} <${recipient.address}>` : recipient.address;
}

function roleOf(name: string): PartRole {
  if (name === "subject" || name === "location") return name;
  if (name.indexOf("attachmentName:") === 0) return "attachmentName";
  return name.indexOf("attachment:") === 0 ? "attachment" : "body";
}

/** Tokens and regions cost a pass each, and a mail without a term or a number needs neither. */
class LazyReading implements Reading {
  private knownTokens: readonly Token[] | undefined;
  private knownRegions: readonly RegionSpan[] | undefined;

  constructor(
    readonly name: string,
    readonly role: Reading["role"],
    readonly plain: NormalisedText,
  ) {}

  get tokens(): readonly Token[] {
    if (this.knownTokens === undefined) this.knownTokens = tokenise(this.plain.text);
    return this.knownTokens;
  }

  get regions(): readonly RegionSpan[] {
    if (this.knownRegions === undefined) {
      this.knownRegions =
        this.role === "body"
          ? regionsOf(this.plain)
          : [{ start: 0, end: this.plain.text.length, region: "new" }];
    }
    return this.knownRegions;
  }
}
