import type { Draft, EditOutcome } from "../../src/hosts/draft";
import { openDraft } from "../../src/hosts/outlookDraft";
import { fakeOffice } from "./fakeOffice";
import type { FakeItemState, FakeOffice } from "./fakeOffice";

/** A small Office over an item, and the draft the pane would have of it. */
export function opened(form: "message" | "appointment", state: FakeItemState): [FakeOffice, Draft] {
  const office = fakeOffice(form, state);
  office.install();
  return [office, openDraft()!];
}

/** Takes a change back. */
export async function undone(outcome: EditOutcome): Promise<EditOutcome> {
  if (!outcome.done || outcome.undo === undefined) throw new Error("there is no way back");
  return outcome.undo();
}
