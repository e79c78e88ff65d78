import type { Detector } from "../text/types";
import { cpr } from "./cpr";
import { health } from "./health";
import { partyPoliticalInvitation } from "./partyPoliticalInvitation";
import { personName } from "./personName";
import { personnummer } from "./personnummer";
import { politicalOpinion } from "./politicalOpinion";

/** Every detector, one line each. */
export const detectors: readonly Detector[] = [
  cpr,
  personnummer,
  personName,
  health,
  politicalOpinion,
  partyPoliticalInvitation,
];
