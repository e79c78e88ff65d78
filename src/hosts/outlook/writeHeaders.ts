import { headerValue } from "./headers";
import type { Headers } from "./headers";
import type { Question } from "./questions";

/** The headers of `wanted` that do not stand on the draft yet. */
export function differing(wanted: Headers, present: Headers): Headers {
  const names = Object.keys(wanted).filter((name) => headerValue(present, name) !== wanted[name]);
  return names.reduce<Headers>((found, name) => ({ ...found, [name]: wanted[name]! }), {});
}

/** Sets headers in one call. Resolves to whether Outlook says so. */
export async function setHeaders(
  item: Pick<Office.MessageCompose, "internetHeaders">,
  headers: Headers,
  question: Question,
): Promise<boolean> {
  return (await question<void>((done) => item.internetHeaders.setAsync(headers, done))).ok;
}

/** Whether the headers stand on the draft: read back, since the mail's route hangs on it. */
export async function haveHeaders(
  item: Pick<Office.MessageCompose, "internetHeaders">,
  headers: Headers,
  question: Question,
): Promise<boolean> {
  const names = Object.keys(headers);
  const answer = await question<Headers>((done) => item.internetHeaders.getAsync(names, done));
  const present = answer.ok ? (answer.value ?? {}) : {};
  return answer.ok && names.every((name) => headerValue(present, name) === headers[name]);
}

/** Takes a header off the draft. Resolves to whether Outlook says so. */
export async function removeHeader(
  item: Pick<Office.MessageCompose, "internetHeaders">,
  name: string,
  question: Question,
): Promise<boolean> {
  return (await question<void>((done) => item.internetHeaders.removeAsync([name], done))).ok;
}
