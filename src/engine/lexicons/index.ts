import { bodyPart } from "./bodyPart";
import { healthDa } from "./health.da";
import type { Lexicon } from "./lexicon";
import { neutralHeadDa, ordinaryWordDa } from "./ordinary.da";
import { partyGatheringDa, publicMeetingDa } from "./partyMeeting.da";
import { membershipDa, partyDa, politicalOpinionDa } from "./political.da";
import { manyPeopleDa, publicContextDa } from "./publicContext.da";

/** Every lexicon; the term matcher reads them all in one pass. */
export const lexicons: readonly Lexicon[] = [
  bodyPart,
  healthDa,
  manyPeopleDa,
  membershipDa,
  neutralHeadDa,
  ordinaryWordDa,
  partyDa,
  partyGatheringDa,
  politicalOpinionDa,
  publicContextDa,
  publicMeetingDa,
];
