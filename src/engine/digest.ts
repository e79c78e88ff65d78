import { foldAddress } from "./text/mailAddress";
import { sha256 } from "./sha256";
import type { Reading } from "./text/types";
import type { Communication, Finding, Part } from "./types";

const length = 32;

/**
 * What an acknowledgement is bound to: subject, body and location as they read (never the HTML
 * source, which clients rewrite), what they hold unseen where that is searched, the recipients in any order and
 * whether the others see them, and the attachments by name and size.
 * 32 hexadecimal digits; any change of these gives others.
 *
 * `withoutMarks` takes out what the secure route itself puts into a subject, so that switching it on
 * does not void an answer.
 */
export function contentDigest(
  communication: Communication,
  readings: readonly Reading[],
  withoutMarks: (text: string) => string = (text) => text,
): string {
  const { parts, recipients = [] } = communication;
  const text = readings.filter(isWritten).map(({ name, role, plain }) => {
    const place = role === "unseen" ? `${name} (unseen)` : name;
    return `${place}: ${collapsed(name === "subject" ? withoutMarks(plain.text) : plain.text)}`;
  });
  const addresses = recipients.map(({ field, address }) => {
    const folded = foldAddress(address.trim());
    return field === "bcc" ? `${folded} (unseen)` : folded;
  });
  const attachments = parts.filter(isAttachment).map(nameAndSize);
  return sha256(JSON.stringify([text, addresses.sort(), attachments.sort()])).slice(0, length);
}

/**
 * The digest of one rule's reason on that content. A file keeps its name and size when it is swapped
 * for another, and a link its words, so what the reason found in files and links counts too, in any
 * order; a file that is read in the meantime and holds nothing the rule minds changes nothing.
 */
export function ruleDigest(
  rule: string,
  content: string,
  findings: readonly Finding[] = [],
  whatStandsBehind: (finding: Finding) => string = () => "",
): string {
  const behind = findings
    .filter(({ part, kind }) => /^attachment:/.test(part) || kind === "cloudLink")
    .map((each) => [each.part, each.kind, each.count ?? 1, whatStandsBehind(each)].join("|"));
  return sha256(JSON.stringify([rule, content, behind.sort()])).slice(0, length);
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function isWritten(reading: Reading): boolean {
  return reading.role !== "recipient" && !isAttachment(reading);
}

function isAttachment({ name }: Pick<Part, "name">): boolean {
  return /^attachment(?:Name)?:/.test(name);
}

/** Where no size is known, the text stands for it. */
function nameAndSize({ name, size, text }: Part): string {
  const own = name.indexOf("attachmentName:") === 0 || size !== undefined;
  return `${name}|${size ?? ""}|${own || text === undefined ? "" : sha256(text)}`;
}
