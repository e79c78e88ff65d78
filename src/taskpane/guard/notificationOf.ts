import type { Language } from "../../engine/types";
import type { Notification } from "../../hosts/draft";
import { wordingIn } from "../../wording";
import { notificationText } from "../../wording/alert";
import type { GuardState } from "./types";

/** What the notification above the draft has to say as the draft stands; undefined for nothing. */
export function notificationOf(
  { verdict, reading, policy }: GuardState,
  language: Language,
): Notification | undefined {
  if (!verdict || !reading || !policy) return undefined;
  const message = notificationText(verdict, reading.communication, policy, language);
  const rule = verdict.reasons.find(({ acknowledged }) => !acknowledged)?.rule;
  return message ? { message, button: wordingIn(language).seeWhy, rule } : undefined;
}
