import type { Part } from "../../engine/types";
import type { Answer } from "../ask";

/** A piece Office would not give: the policy decides what that means. */
export function unreadPart(name: string, answer: Answer<unknown>): Part {
  const why = answer.ok ? "unusable" : answer.why;
  return { name, unread: `outlook: ${why}` };
}

/** The text Office gave, or the piece as unread. */
export function textPart(name: string, answer: Answer<string>): Part {
  if (!answer.ok) return unreadPart(name, answer);
  return typeof answer.value === "string" ? { name, text: answer.value } : unreadPart(name, answer);
}
