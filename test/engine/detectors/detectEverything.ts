import { detectors } from "../../../src/engine/detectors";
import { linkToPeople } from "../../../src/engine/link";
import { read } from "../../../src/engine/text/read";
import type { Context, Found } from "../../../src/engine/text/types";

/** What all detectors and the links to people find in one body, without any policy. */
export function detectEverything(text: string): readonly Found[] {
  const communication = {
    channel: "mail",
    at: "2026-11-21",
    parts: [{ name: "body", text }],
  } as const;
  const readings = read(communication);
  const terms = { extra: [], allowed: [], testNumbers: [] };
  const context: Context = { channel: "mail", at: "2026-11-21", communication, readings, terms };
  const found: Found[] = [];
  for (const reading of readings) {
    for (const { id: kind, dataClass, find } of detectors) {
      for (const match of find(reading, context)) found.push({ reading, kind, dataClass, match });
    }
  }
  linkToPeople(found, context);
  return found;
}
