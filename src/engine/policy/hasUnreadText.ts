import type { Communication } from "../types";

/** A text of the writer's could not be had; files are another matter, with rules of their own. */
export function hasUnreadText({ parts }: Communication): boolean {
  return parts.some(({ name, unread }) => unread !== undefined && name.indexOf("attachment") !== 0);
}
