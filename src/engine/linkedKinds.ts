import type { Kind } from "./types";

/** Kinds that tell nothing until they are about somebody. */
export const linkedKinds: readonly Kind[] = [
  "health",
  "politicalOpinion",
  "unionMembership",
  "religion",
  "sexuality",
  "ethnicity",
  "genetic",
  "biometric",
  "criminalOffence",
  "protectedAddress",
  "socialServices",
  "privateEconomy",
  "familyMatters",
  "employment",
  "examination",
];
