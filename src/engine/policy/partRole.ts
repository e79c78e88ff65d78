import type { PartRole } from "../text/types";

/** What kind of place a finding's part is, by its name. */
export function partRole(part: string): PartRole {
  if (part === "subject" || part === "location") return part;
  const colon = part.indexOf(":");
  const prefix = part.slice(0, Math.max(colon, 0));
  return prefix === "recipient" || prefix === "attachment" || prefix === "attachmentName"
    ? prefix
    : "body";
}

/** The recipient a finding stands in; `undefined` for every other part. */
export function recipientOf(part: string): number | undefined {
  return partRole(part) === "recipient" ? Number(part.slice(part.indexOf(":") + 1)) : undefined;
}
