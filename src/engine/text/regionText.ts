import type { Region } from "../types";
import type { Reading } from "./types";

/** What stands in the regions of a kind, one after the other, in lower case. */
export function regionText(region: Region, { regions, plain }: Reading): string {
  return regions
    .filter((each) => each.region === region)
    .reduce((text, { start, end }) => text + plain.lower.slice(start, end), "");
}
