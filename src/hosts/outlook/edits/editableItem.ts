import { formOf } from "../openItem";
import type { OpenItem } from "../openItem";
import type { EditableItem } from "./changesFor";
import type { Fields } from "./recipientsChange";

/** What of an open item the edits work on; of an item that is only read, nothing but new mails. */
export function editableItem(item: OpenItem): EditableItem {
  const { subject, body, internetHeaders, sensitivityLabel, delayDeliveryTime } = item;
  const shared = { subject, body, sensitivityLabel };
  if (formOf(item) === "appointment-compose")
    return {
      ...shared,
      location: item.location,
      recipients: { required: item.requiredAttendees, optional: item.optionalAttendees },
      sensitivity: item.sensitivity,
    };
  return { ...shared, recipients: messageFields(item), internetHeaders, delayDeliveryTime };
}

function messageFields({ to, cc, bcc }: OpenItem): Fields {
  return { to, cc, bcc };
}
