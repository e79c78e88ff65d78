import type { OpenItem } from "./openItem";
import type { Question } from "./questions";

/** Outlook's names for what it tells an open pane; a client without one refuses it. */
const itemEvents = [
  "olkRecipientsChanged",
  "olkAttachmentsChanged",
  "olkAppointmentTimeChanged",
  "olkRecurrenceChanged",
  "olkEnhancedLocationsChanged",
  "olkSensitivityLabelChanged",
  "olkInitializationContextChanged",
];

/**
 * Calls back when Outlook tells of a change to the item. No client tells of typing in the subject or
 * the body. Returns how to stop.
 */
export function watchItem(item: OpenItem, changed: () => void, question: Question): () => void {
  let isWatched = true;
  const handler = () => {
    if (isWatched) changed();
  };
  for (const event of itemEvents)
    void question<void>((done) => item.addHandlerAsync(event, handler, done));
  return () => {
    isWatched = false;
    for (const event of itemEvents)
      void question<void>((done) => item.removeHandlerAsync(event, done));
  };
}
