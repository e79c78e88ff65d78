import type { Policy } from "../../engine/policy/types";
import type { LocalisedText, RemedyId, Verdict } from "../../engine/types";
import type { DraftReading, EditOutcome, Refusal } from "../../hosts/draft";

/** What the user picked: a remedy, for the rules it was offered for. */
export interface Choice {
  readonly remedy: RemedyId;
  readonly rules: readonly string[];
  /** The written reason of an override. */
  readonly reason?: string;
}

/** What came of it, to be told and, where there is a way back, to be taken back. */
export interface Outcome {
  /** Tells outcomes apart; counts up. */
  readonly id: number;
  readonly about: RemedyId | "not-personal" | "undo" | "send";
  readonly refused?: Refusal | "not-needed";
  /** How to do it by hand, as the policy tells. */
  readonly steps?: LocalisedText;
  readonly undo?: () => Promise<EditOutcome>;
  /** The key of the finding that was marked. */
  readonly falseAlarm?: string;
}

/** An outcome on its way to be told. */
export type Told = Omit<Outcome, "id">;

export type Stage =
  /** Nothing read yet. */
  | "opening"
  /** Nothing read yet, and it takes longer than goes unnoticed. */
  | "opening-slowly"
  | "ready"
  /** The last attempt to read or check failed. */
  | "broken";

export interface GuardState {
  readonly stage: Stage;
  readonly reading?: DraftReading;
  readonly verdict?: Verdict;
  /** The policy it was checked against, the sender's own domain filled in where it names none. */
  readonly policy?: Policy;
  /** A choice is being carried out. */
  readonly busy: boolean;
  /** Latest last; the latest is told, those kept before it can still be taken back. */
  readonly outcomes: readonly Outcome[];
  /** Keys of the findings the user has marked as not personal data. */
  readonly falseAlarms: readonly string[];
  /**
   * The alert or notification that opened the pane or called it again, and the rule it spoke of;
   * `turn` tells a new call.
   */
  readonly openedAt?: {
    readonly rule?: string;
    readonly isAtSend: boolean;
    readonly turn: number;
  };
}

/** One open item, read and checked as it changes. Framework-free; React subscribes to it. */
export interface Guard {
  readonly state: () => GuardState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly readNow: () => Promise<void>;
  readonly carryOut: (choice: Choice) => Promise<void>;
  readonly undo: (outcome: number) => Promise<void>;
  /** Puts the told outcomes away. */
  readonly dismiss: () => void;
  readonly markFalseAlarm: (key: string) => Promise<void>;
  readonly unmarkFalseAlarms: (keys: readonly string[]) => Promise<void>;
  readonly sendNow: () => Promise<void>;
  readonly close: () => void;
}
