import type { Question } from "./questions";

interface MaybeClassed {
  readonly getItemClassAsync?: (done: (result: Office.AsyncResult<string>) => void) => void;
}

interface MaybeSaved {
  readonly getItemIdAsync: (done: (result: Office.AsyncResult<string>) => void) => void;
}

/** What Outlook puts before the subject of a meeting that is called off. */
const prefix = /^\s*(?:aflyst|inställ[dt]|avbokat|cancell?ed)\s*:/i;

/**
 * Whether the mail calls a meeting off: nothing new leaves with it, and stopping it would keep
 * people in a meeting that is not.
 */
export async function isCancellationMessage(
  item: MaybeClassed,
  question: Question,
): Promise<boolean> {
  const { getItemClassAsync } = item;
  if (getItemClassAsync === undefined) return false;
  const answer = await question<string>((done) => getItemClassAsync.call(item, done));
  return answer.ok && /^IPM\.Schedule\.Meeting\.Canceled\b/i.test(answer.value);
}

/**
 * Whether the meeting is being called off. Classic Outlook asks before sending these too, and
 * documents nothing to tell them by: we take its own word before the subject of a meeting that is
 * already in the calendar.
 */
export async function isCancelledMeeting(
  item: MaybeClassed & MaybeSaved,
  subject: string,
  question: Question,
): Promise<boolean> {
  if (await isCancellationMessage(item, question)) return true;
  if (!prefix.test(subject)) return false;
  const id = await question<string>((done) => item.getItemIdAsync(done));
  return id.ok && Boolean(id.value);
}
