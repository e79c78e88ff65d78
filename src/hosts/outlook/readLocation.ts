import type { Part } from "../../engine/types";
import type { Answer } from "../ask";
import type { Question } from "./questions";
import { textPart } from "./unreadPart";

/** Of an appointment, what tells where it is held. */
interface Located {
  readonly location: Pick<Office.Location, "getAsync">;
  readonly enhancedLocation?: Pick<Office.EnhancedLocation, "getAsync">;
}

/**
 * Where a meeting is held, as one text: the line that was written, then rooms and places that Outlook
 * keeps apart from it. Rooms are places and not recipients: nobody reads a room's calendar entry
 * who does not see the meeting anyway. Without the line the place counts as unread.
 */
export async function readLocation(item: Located, question: Question): Promise<Part> {
  const [line, places] = await Promise.all([
    question<string>((done) => item.location.getAsync(done)),
    question<Office.LocationDetails[]>((done) => item.enhancedLocation!.getAsync(done)),
  ]);
  const part = textPart("location", line);
  if (part.text === undefined) return part;
  const written = part.text;
  const others = namesIn(places).filter((name) => written.indexOf(name) < 0);
  return { ...part, text: [written].concat(others).filter(isWords).join("; ") };
}

/** None where Outlook refuses, or knows no such places. */
function namesIn(places: Answer<Office.LocationDetails[]>): readonly string[] {
  if (!places.ok || !Array.isArray(places.value)) return [];
  return places.value.map((place) => place?.displayName ?? "").filter(isWords);
}

function isWords(text: string): boolean {
  return text !== "";
}
