import { recipientText } from "../text/read";
import type { Communication, Finding } from "../types";
import { recipientOf } from "./partRole";

/** The given text of a part, or of a recipient a finding stands in. */
export function partText(part: string, { parts, recipients }: Communication): string {
  const index = recipientOf(part);
  const recipient = index === undefined ? undefined : recipients?.[index];
  if (recipient) return recipientText(recipient);
  return parts.filter(({ name }) => name === part)[0]?.text ?? "";
}

/** What stands at a finding; markup inside it comes along. */
export function foundText({ part, start, end }: Finding, communication: Communication): string {
  return partText(part, communication).slice(start, end);
}
