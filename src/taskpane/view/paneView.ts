import { read } from "../../engine/text/read";
import type { Communication, Language } from "../../engine/types";
import { wordingIn } from "../../wording";
import { paneWordingIn } from "../../wording/pane";
import type { NoticeWording } from "../../wording/pane";
import { isCalendar } from "../../wording/remedyWords";
import { falseAlarmKeys } from "../guard/falseAlarms";
import type { GuardState } from "../guard/types";
import { outcomeViews } from "./outcomeViews";
import { plainSpans } from "../../engine/text/plainSpan";
import type { OutcomeView, VerdictView } from "./types";
import { verdictView } from "./verdictView";
import { isReceived } from "./viewing";
import type { Viewing } from "./viewing";

/** What the pane shows, as one of its states. */
export type PaneView =
  /** Nothing yet; `isSlow` once it would be noticed. */
  | { readonly is: "opening"; readonly isSlow: boolean }
  | { readonly is: "could-not-check"; readonly notice: NoticeWording }
  | { readonly is: "empty"; readonly notice: NoticeWording }
  | {
      readonly is: "checked";
      readonly verdict: VerdictView;
      readonly outcomes: readonly OutcomeView[];
    };

/** Turns the guard's state into what is shown, in the user's language. Pure. */
export function paneView(state: GuardState, language: Language, canSendNow: boolean): PaneView {
  const { stage, reading, verdict, policy, falseAlarms, outcomes } = state;
  const wording = wordingIn(language);
  const pane = paneWordingIn(language);
  if (stage === "broken") {
    const { what, instead } = wording.couldNotCheck;
    return { is: "could-not-check", notice: { title: what.replace(/\.$/, ""), text: instead } };
  }
  if (!reading || !verdict || !policy) return { is: "opening", isSlow: stage === "opening-slowly" };
  const { communication, form } = reading;
  if (outcomes.length === 0 && !isReceived(form) && isEmpty(communication)) {
    return { is: "empty", notice: pane.notices.empty };
  }
  const keyOf = falseAlarmKeys(communication);
  const viewing: Viewing = {
    form,
    verdict,
    communication,
    policy,
    wording,
    pane,
    spanOf: plainSpans(communication),
    keyOf,
    isMarked: (finding) => falseAlarms.length > 0 && falseAlarms.includes(keyOf(finding)),
  };
  return {
    is: "checked",
    verdict: verdictView(viewing),
    outcomes: outcomeViews(outcomes, {
      verdict,
      policy,
      language,
      pane,
      wasStopped: state.openedAt?.isAtSend === true,
      isReceived: isReceived(form),
      isCalendar: isCalendar(communication.channel),
      canSendNow,
    }),
  };
}

/** Nobody to send to and not a word written. */
function isEmpty(communication: Communication): boolean {
  const { recipients = [], parts } = communication;
  if (recipients.length > 0 || parts.some(({ text }) => text === undefined)) return false;
  return read(communication).every(({ plain }) => plain.text.trim() === "");
}
