import type { Detector } from "../text/types";
import { health } from "./health";
import { partyPoliticalInvitation } from "./partyPoliticalInvitation";
import { personName } from "./personName";
import { politicalOpinion } from "./politicalOpinion";

/** Every detector, one line each. */
export const detectors: readonly Detector[] = [
  personName,
  health,
  politicalOpinion,
  partyPoliticalInvitation,
];
