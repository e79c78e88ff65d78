import type { DataClass, Kind } from "../types";

/** A kind that a sentence without a term may tell of. */
export interface ToldKind {
  readonly kind: Kind;
  readonly dataClass: DataClass;
}

/** What the model tells apart, those that are told often; the order is that of its weights. */
export const toldKinds: readonly ToldKind[] = [
  { kind: "health", dataClass: "sensitive" },
  { kind: "socialServices", dataClass: "confidential" },
  { kind: "privateEconomy", dataClass: "confidential" },
  { kind: "familyMatters", dataClass: "confidential" },
  { kind: "employment", dataClass: "confidential" },
  { kind: "examination", dataClass: "confidential" },
  { kind: "criminalOffence", dataClass: "criminal" },
  { kind: "unionMembership", dataClass: "sensitive" },
];

/** Places of each kind's table of weights. */
export const KIND_BUCKETS = 1 << 11;
