import type { Reading } from "./types";

const ofWork =
  /stilling|ansæt|tjeneste|arbejd|fremmød|udebliv|kolleg|anställ|tjänst|arbete|arbets|frånvaro|medarbej|medarbet|personalesag/;

/** Whether a text speaks of somebody's work: a warning may be given of waste and dogs as well. */
export function speaksOfWork({ plain }: Reading): boolean {
  return ofWork.test(plain.lower);
}
