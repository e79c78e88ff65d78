import type { Communication, Finding, Part } from "../types";

export function partNamed(communication: Communication, name: string): Part | undefined {
  return communication.parts.filter((part) => part.name === name)[0];
}

/** What stands at a finding, in the part's given text. */
export function foundText(communication: Communication, finding: Finding): string {
  return (partNamed(communication, finding.part)?.text ?? "").slice(finding.start, finding.end);
}

/** The parts a host can write to. */
export type WritablePart = "subject" | "body" | "location";

export function isWritable(name: string): name is WritablePart {
  return name === "subject" || name === "body" || name === "location";
}
