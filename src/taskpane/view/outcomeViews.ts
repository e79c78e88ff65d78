import { localised } from "../../engine/localised";
import type { Policy } from "../../engine/policy/types";
import type { Language, Verdict } from "../../engine/types";
import type { PaneWording } from "../../wording/pane";
import type { Outcome } from "../guard/types";
import { isStopping } from "./reasonViews";
import type { OutcomeView } from "./types";

export interface Telling {
  readonly verdict: Verdict;
  readonly policy: Policy;
  readonly language: Language;
  readonly pane: PaneWording;
  /** The pane was opened by an alert: the user has pressed Send once. */
  readonly wasStopped: boolean;
  readonly isReceived: boolean;
  readonly isCalendar: boolean;
  readonly canSendNow: boolean;
}

/** Latest first. Only the latest says what comes next; the others can still be taken back. */
export function outcomeViews(
  outcomes: readonly Outcome[],
  telling: Telling,
): readonly OutcomeView[] {
  return outcomes
    .map((outcome, index) => outcomeView(outcome, index === outcomes.length - 1, telling))
    .reverse();
}

function outcomeView(outcome: Outcome, isLatest: boolean, telling: Telling): OutcomeView {
  const { about, refused, undo, id } = outcome;
  const isDone = refused === undefined && about !== "undo" && about !== "show-steps";
  const left = telling.verdict.reasons.filter(isStopping).length;
  const goesOn = isLatest && isDone && !telling.isReceived;
  return {
    id,
    text: textOf(outcome, telling),
    next: byHand(outcome, telling) || (goesOn ? nextOf(left, telling) : ""),
    isRefused: refused !== undefined && refused !== "not-needed",
    canUndo: undo !== undefined,
    canSend: goesOn && left === 0 && telling.canSendNow,
  };
}

function textOf({ about, refused }: Outcome, { pane, isCalendar }: Telling): string {
  if (refused !== undefined) return refusedText(about, refused, pane);
  if (about === "undo") return pane.undone;
  if (about === "not-personal") return pane.notPersonal.done;
  if (about === "send") return "";
  return (isCalendar && pane.doneInCalendar[about]) || pane.done[about];
}

function refusedText(
  about: Outcome["about"],
  refused: NonNullable<Outcome["refused"]>,
  { refused: texts }: PaneWording,
): string {
  if (about === "send") return texts.notSent;
  if (about === "undo" || about === "not-personal") return texts.undoStale;
  return {
    stale: texts.stale,
    "not-needed": texts.notNeeded,
    "too-large": texts.tooLarge,
    unsupported: texts.unsupported,
    failed: texts.failed,
  }[refused];
}

/** What to do in Outlook, where the policy's steps or our own words are needed. */
function byHand({ about, refused, steps }: Outcome, telling: Telling): string {
  const { policy, language, pane, isCalendar } = telling;
  const policySteps = localised(steps, language, policy.language);
  if (refused === undefined) return policySteps;
  if (refused === "stale" || refused === "not-needed") return "";
  if (about === "send" || about === "undo" || about === "not-personal") return "";
  const route = about === "send-securely" ? policy.secureRoute?.steps : undefined;
  const ours = (isCalendar && pane.byHandInCalendar[about]) || pane.byHand[about];
  return policySteps || localised(route, language, policy.language) || ours;
}

function nextOf(left: number, { pane, wasStopped }: Telling): string {
  if (left > 0) return pane.next.left(left);
  return wasStopped ? pane.next.pressSend : pane.next.mayBeSent;
}
