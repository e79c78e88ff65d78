import type { Communication, Part } from "../types";

export function partNamed(communication: Communication, name: string): Part | undefined {
  return communication.parts.filter((part) => part.name === name)[0];
}

/** The parts a host can write to. */
export type WritablePart = "subject" | "body" | "location";

export function isWritable(name: string): name is WritablePart {
  return name === "subject" || name === "body" || name === "location";
}
