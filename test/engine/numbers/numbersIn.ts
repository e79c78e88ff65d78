import type { Communication, Kind } from "../../../src/engine/types";
import { postvagt } from "../../bench/readers";

/** A text, and the numbers that are found in it, nothing else. */
export type Writing = readonly [text: string, ...found: readonly string[]];

const kinds: ReadonlySet<Kind> = new Set<Kind>([
  "cpr",
  "personnummer",
  "passport",
  "driversLicence",
  "paymentCard",
  "iban",
  "bankAccount",
]);

/** "kind:text" of every number found with some confidence, in order. */
export function numbersIn(
  text: string,
  domain: string,
  format: "text" | "html" = "text",
): string[] {
  const communication: Communication = {
    channel: "mail",
    at: "2026-11-21",
    sender: { address: `a@${domain}` },
    parts: [{ name: "body", text, format }],
  };
  return postvagt
    .claims(communication)
    .filter(({ kind, confidence }) => kinds.has(kind) && confidence !== "low")
    .sort((one, other) => one.start - other.start)
    .map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);
}
