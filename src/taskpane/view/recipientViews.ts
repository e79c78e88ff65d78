import { audienceOf } from "../../engine/policy/audience";
import type { Reason } from "../../engine/types";
import type { RecipientView } from "./types";
import type { Viewing } from "./viewing";

/** The recipients a reason speaks of, and who they are to the municipality. */
export function recipientViews(
  reason: Reason,
  { communication, policy, pane, form }: Viewing,
): readonly RecipientView[] {
  if (form === "message-read" || form === "appointment-read") return [];
  return reason.recipients.flatMap((index) => {
    const recipient = communication.recipients?.[index];
    if (!recipient) return [];
    const { address, name = "", field } = recipient;
    const audience = pane.audience[audienceOf(recipient, policy)];
    return [
      { address, name: name === address ? "" : name, tells: `${pane.field[field]} – ${audience}` },
    ];
  });
}
