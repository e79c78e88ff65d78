import type { Region } from "../types";
import type { Reading } from "./types";

/** The region in which a position of the plain text lies. */
export function regionAt({ regions }: Reading, position: number): Region {
  let low = 0;
  let high = regions.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle] as { end: number }).end <= position) low = middle + 1;
    else high = middle;
  }
  const region = regions[low];
  return region === undefined ? "new" : region.region;
}

/** The sender's own phone, address and mail address stand in the signature and are no finding. */
export function isInSignature(reading: Reading, position: number): boolean {
  return reading.role === "body" && regionAt(reading, position) === "signature";
}
