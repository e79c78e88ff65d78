import { readAttributes, type HtmlAttributes, type HtmlTag } from "./htmlTag";

/** What an element tells beside its text. */
export type ElementHint = "hidden" | "history" | "quote" | "indent" | "signature";

/** Most tags of a mail carry none of these words, and their attributes need not be read. */
const worthReading =
  /hidden|none|mso-hide|cite|quote|reply|rply|append|reference|signature|autosig|outlookmessageheader/i;

/** Written by Outlook, its web client and others before the thread that is answered. */
const historyIds =
  /^(?:x_)*(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)$/i;
const historyClasses =
  /(?:^|\s)(?:x_)?(?:OutlookMessageHeader|moz-cite-prefix|yahoo_quoted)(?:\s|$)/i;
const quoteClasses =
  /(?:^|\s)(?:x_)?(?:gmail_quote|gmail_quote_container|protonmail_quote)(?:\s|$)/i;
const signatureIds =
  /^(?:x_)*(?:Signature|divSignature|_MailAutoSig|ms-outlook-mobile-signature)$/i;
const signatureClasses = /(?:^|\s)(?:x_)?(?:gmail_signature|moz-signature)(?:\s|$)/i;

/** What a start tag tells; its attributes are read only where they may tell something. */
export function elementHint(source: string, tag: HtmlTag): ElementHint | undefined {
  if (tag.name === "head" || tag.name === "template") return "hidden";
  const plainIndent = tag.name === "blockquote" ? "indent" : undefined;
  if (tag.attributesTo - tag.attributesFrom < 5) return plainIndent;
  if (!worthReading.test(source.slice(tag.attributesFrom, tag.attributesTo))) return plainIndent;
  return hintOf(tag.name, readAttributes(source, tag)) || plainIndent;
}

function hintOf(name: string, attributes: HtmlAttributes): ElementHint | undefined {
  const { id = "", class: classes = "", style = "" } = attributes;
  if (attributes.hidden !== undefined || isHiddenStyle(style)) return "hidden";
  if (historyIds.test(id) || historyClasses.test(classes)) return "history";
  if (quoteClasses.test(classes)) return "quote";
  if (name === "blockquote" && attributes.type === "cite") return "quote";
  if (name === "a") return undefined;
  return signatureIds.test(id) || signatureClasses.test(classes) ? "signature" : undefined;
}

function isHiddenStyle(style: string): boolean {
  return /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|mso-hide\s{0,9}:\s{0,9}all)/i.test(style);
}
