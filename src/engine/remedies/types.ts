import type { Policy } from "../policy/types";
import type { Communication, Edit, Finding, Language, Reason, RemedyId } from "../types";

/** Everything a remedy may look at. */
export interface Situation {
  readonly communication: Communication;
  readonly policy: Policy;
  /** The reasons the remedy was offered for. */
  readonly reasons: readonly Reason[];
  /** Those reasons' findings. */
  readonly findings: readonly Finding[];
}

/** One one-click repair. Pure: it plans edits, the host carries them out. */
export interface RemedyPlan {
  readonly id: RemedyId;
  /** The findings it would work on; `undefined` where it cannot help in this situation. */
  applies(situation: Situation): readonly Finding[] | undefined;
  edits(situation: Situation, language: Language): readonly Edit[];
}
