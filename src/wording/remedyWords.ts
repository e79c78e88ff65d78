import type { Channel, RemedyId } from "../engine/types";
import type { RemedyWording, Wording } from "./types";

/** The button of a remedy and what it does, in the words of a mail or of the calendar. */
export function remedyWords(id: RemedyId, channel: Channel, wording: Wording): RemedyWording {
  return (isCalendar(channel) && wording.remedyInCalendar[id]) || wording.remedy[id];
}

export function isCalendar(channel: Channel): boolean {
  return channel === "meeting" || channel === "appointment";
}
