import { sha256 } from "../sha256";
import type { Policy } from "./types";

/** Tells policies apart by all that finding depends on: their lists and domains, not their rules. */
export function policyVersion({ lists, domains }: Policy): string {
  return sha256(JSON.stringify([lists, domains])).slice(0, 16);
}
