import type { DraftEvent } from "../draft";
import type { OpenItem } from "./openItem";
import type { Question } from "./questions";

/** Outlook's names for what it tells an open pane; a client without one refuses it. */
const events: { readonly [name: string]: DraftEvent } = {
  olkRecipientsChanged: "item",
  olkAttachmentsChanged: "item",
  olkAppointmentTimeChanged: "item",
  olkRecurrenceChanged: "item",
  olkEnhancedLocationsChanged: "item",
  olkSensitivityLabelChanged: "item",
  olkInitializationContextChanged: "opening",
};
const names = Object.keys(events);

/**
 * Calls back when Outlook tells of a change to the item. No client tells of typing in the subject or
 * the body. Returns how to stop.
 */
export function watchItem(
  item: OpenItem,
  changed: (event: DraftEvent) => void,
  question: Question,
): () => void {
  let isWatched = true;
  for (const name of names) {
    const handler = () => {
      if (isWatched) changed(events[name]!);
    };
    void question<void>((done) => item.addHandlerAsync(name, handler, done));
  }
  return () => {
    isWatched = false;
    for (const name of names) void question<void>((done) => item.removeHandlerAsync(name, done));
  };
}
