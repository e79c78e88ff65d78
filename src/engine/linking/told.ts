import type { Found } from "../text/types";

/** Whether something is told of a person: tied, and more than faintly. */
export function isTold({ match: { linked, confidence } }: Found): boolean {
  return linked === true && confidence !== "low";
}
