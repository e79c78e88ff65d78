import { detectors } from "../../../src/engine/detectors";
import { read } from "../../../src/engine/text/read";
import type { Communication, Kind } from "../../../src/engine/types";

export interface Seen {
  readonly text: string;
  readonly part: string;
  readonly confidence: string;
  readonly person?: string;
}

/** Everything of one kind that is found in a communication, with the normalised text found. */
export function findIn(kind: Kind, communication: Communication): readonly Seen[] {
  const detector = detectors.find((each) => each.id === kind);
  if (detector === undefined) throw new Error(`no detector of the kind ${kind}`);
  const readings = read(communication);
  const { channel, at } = communication;
  const terms = { extra: [], allowed: [], testNumbers: [] };
  const context = { channel, at, communication, readings, terms };
  return readings.flatMap((reading) =>
    detector.find(reading, context).map(({ start, end, confidence, person }) => {
      return { text: reading.plain.text.slice(start, end), part: reading.name, confidence, person };
    }),
  );
}

/** The texts of one kind that are found in the body of a mail of November 2026. */
export function found(
  kind: Kind,
  text: string,
  more: Partial<Communication> = {},
): readonly string[] {
  return seen(kind, text, more).map((one) => one.text);
}

/** The same with confidence. */
export function seen(kind: Kind, text: string, more: Partial<Communication> = {}): readonly Seen[] {
  const parts = [{ name: "body", text }];
  return findIn(kind, { channel: "mail", at: "2026-11-21", parts, ...more });
}
