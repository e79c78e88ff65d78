/**
 * Headers that say who wrote, to whom, when and how a mail travelled, and those that Exchange and
 * Postvagt write themselves. Outlook or a relay would drop, double or misread them.
 */
const taken: readonly string[] = [
  "From",
  "Sender",
  "Reply-To",
  "To",
  "Cc",
  "Bcc",
  "Subject",
  "Date",
  "Message-ID",
  "In-Reply-To",
  "References",
  "Comments",
  "Keywords",
  "Importance",
  "Priority",
  "Sensitivity",
  "MIME-Version",
  "Content-*",
  "Resent-*",
  "Return-Path",
  "Received",
  "Received-SPF",
  "Delivered-To",
  "Disposition-Notification-To",
  "Return-Receipt-To",
  "Auto-Submitted",
  "List-*",
  "DKIM-Signature",
  "DomainKey-Signature",
  "Authentication-Results",
  "ARC-*",
  "Thread-Index",
  "Thread-Topic",
  "X-MS-*",
  "X-Postvagt",
  "X-Postvagt-*",
];

/** In any case, as JSON Schema has no flag for it. */
function anyCase(name: string): string {
  return name
    .replace(/[A-Za-z]/g, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`)
    .replace("*", ".*");
}

export const takenForm = `^(?:${taken.map(anyCase).join("|")})$`;

/** Whether the mail system or Postvagt writes such a header, so that no policy may name it. */
export function isTakenHeader(name: string): boolean {
  return new RegExp(takenForm).test(name);
}
