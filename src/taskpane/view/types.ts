import type { RemedyId } from "../../engine/types";
import type { Choice } from "../guard/types";

/** How strongly something speaks: icon and colour follow it, the words say it too. */
export type Tone = "fine" | "note" | "question" | "secure" | "stop";

/** Everything the pane shows of one checked item; plain data, no text is put together later. */
export interface VerdictView {
  readonly tone: Tone;
  readonly headline: string;
  readonly lead: string;
  /** The same in one breath, for those who hear the pane. */
  readonly announcement: string;
  readonly reasons: readonly ReasonView[];
  /** What was found and needs nothing. */
  readonly fine: readonly FindingView[];
  /** Where to report what has already gone out, where that may be on the reader's mind. */
  readonly reportBreach?: string;
}

export interface ReasonView {
  readonly rule: string;
  readonly tone: Tone;
  readonly what: string;
  readonly because: string;
  /** Catalogue ids. */
  readonly ids: readonly string[];
  readonly recipients: readonly RecipientView[];
  readonly findings: readonly FindingView[];
  readonly remedies: readonly RemedyView[];
  /** Set where a remedy shown with an earlier reason helps here too. */
  readonly alsoHelped?: string;
  /** What the user has answered. */
  readonly answer?: string;
  /** Set where the findings are marked as not personal data and the rule stands all the same. */
  readonly stillHolds?: string;
}

export interface RecipientView {
  readonly address: string;
  /** Display name, where there is one. */
  readonly name: string;
  /** "Til – privat mailadresse" */
  readonly tells: string;
}

/** Findings alike in kind, text and place are one row. */
export interface FindingView {
  readonly id: string;
  /** Masked; empty where there is no text to show. */
  readonly excerpt: string;
  /** "Et CPR-nummer i teksten" */
  readonly tells: string;
  /** The words around it, all that was found masked; empty where unknown. */
  readonly context: readonly ContextPiece[];
  /** Given back to the guard to mark it; absent where marking makes no sense. */
  readonly falseAlarm?: string;
  readonly isMarked: boolean;
}

export interface ContextPiece {
  readonly text: string;
  readonly isThis: boolean;
}

export interface RemedyView {
  readonly id: RemedyId;
  readonly label: string;
  readonly tells: string;
  readonly isPrimary: boolean;
  readonly choice: Choice;
}

export interface OutcomeView {
  readonly id: number;
  readonly text: string;
  /** What to do next, or by hand. */
  readonly next: string;
  readonly isRefused: boolean;
  readonly canUndo: boolean;
  readonly canSend: boolean;
}
