import type { Communication, Mailbox, Part } from "../../../engine/types";
import { readEml } from "../../eml";
import { readIcs } from "../../ics";
import { readMsg } from "../../msg";
import { htmlText } from "../textFiles";
import type { FileReader, FileText } from "../types";
import { unreadInside } from "../unreadBecause";

/** No finding in an attachment hangs on the day. */
const noDay = "";

/** An Outlook message file: what the host of such files reads, as one text. */
export const msgFile: FileReader = async ({ bytes }, { readInner }) =>
  messageText(await readMsg(bytes, noDay, readInner));

/** A mail file: what the host of such files reads, as one text. */
export const emlFile: FileReader = async ({ bytes }, { readInner }) =>
  messageText(await readEml(bytes, noDay, readIcs, readInner));

/** Subject, people, text, and the files inside with their names. */
function messageText({ sender, recipients = [], parts }: Communication): FileText {
  const people = (sender ? [sender as Mailbox] : []).concat(recipients).map(mailboxText);
  const [subject, ...others] = parts.map(partText);
  const texts = [subject, ...people, "", ...others].filter((text) => text !== undefined);
  return { text: texts.join("\n"), unread: parts.filter(isUnread).map(unreadOf) };
}

function mailboxText({ name, address }: Mailbox): string {
  return name ? `${name} <${address}>` : address;
}

function partText({ text, format }: Part): string | undefined {
  return text !== undefined && format === "html" ? htmlText(text) : text;
}

function isUnread({ unread }: Part): boolean {
  return unread !== undefined;
}

function unreadOf({ name, unread = "" }: Part) {
  return unreadInside(name.replace(/^attachment:/, ""), unread);
}
