import type { Policy } from "../../engine/policy/types";
import type { Communication, Finding, Verdict } from "../../engine/types";
import type { ItemForm } from "../../hosts/draft";
import type { Wording } from "../../wording";
import type { PaneWording } from "../../wording/pane";
import type { PlainSpan } from "../../engine/text/plainSpan";

/** What the parts of the view are made from. */
export interface Viewing {
  readonly form: ItemForm;
  readonly verdict: Verdict;
  readonly communication: Communication;
  readonly policy: Policy;
  readonly wording: Wording;
  readonly pane: PaneWording;
  readonly spanOf: (finding: Finding) => PlainSpan | undefined;
  readonly keyOf: (finding: Finding) => string;
  readonly isMarked: (finding: Finding) => boolean;
}

/** Somebody else has sent it: it can be answered, not changed. */
export function isReceived(form: ItemForm): boolean {
  return form === "message-read" || form === "appointment-read";
}
