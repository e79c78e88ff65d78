import type { Item, Recipient } from "../model/item";
import { textToHtml } from "../model/plainText";
import type { Strings } from "./strings/strings";

interface Form {
  readonly subject?: string;
  readonly htmlBody?: string;
  readonly toRecipients?: readonly unknown[];
  readonly ccRecipients?: readonly unknown[];
  readonly bccRecipients?: readonly unknown[];
}

interface Person {
  readonly name?: string;
  readonly displayName?: string;
  readonly address?: string;
  readonly emailAddress?: string;
}

/** What `displayNewMessageForm` asks for. */
export function newMessage(form: Form): Partial<Item> {
  return {
    subject: form.subject ?? "",
    body: { type: "html", content: form.htmlBody ?? "" },
    to: people(form.toRecipients),
    cc: people(form.ccRecipients),
    bcc: people(form.bccRecipients),
  };
}

/** A reply with the quoted mail below, as Outlook on the web lays it out. */
export function replyTo(item: Item, strings: Strings, form: Form, toAll: boolean): Partial<Item> {
  const own = item.to[0];
  const others = toAll ? [...item.to.slice(1), ...item.cc] : [];
  return {
    subject: /^(?:re|sv):/i.test(item.subject) ? item.subject : `SV: ${item.subject}`,
    ...(own === undefined ? {} : { from: own }),
    to: [item.from],
    cc: others,
    composeType: "reply",
    inReplyTo: item.internetHeaders["Message-ID"],
    conversationId: `conversation-of-${item.itemId ?? ""}`,
    body: { type: "html", content: `${form.htmlBody ?? "<p><br></p>"}${quoted(item, strings)}` },
  };
}

function quoted(item: Item, strings: Strings): string {
  const line = (name: string, value: string) => `<b>${name}:</b> ${textToHtml(value)}`;
  const written = ({ name, address }: Recipient) => `${name} <${address}>`;
  const lines = [
    line(strings.from, written(item.from)),
    line(strings.to, item.to.map(written).join("; ")),
    line(strings.subject, item.subject),
  ];
  const original = item.body.type === "html" ? item.body.content : textToHtml(item.body.content);
  return (
    `<div id="appendonsend"></div><hr>` +
    `<div id="divRplyFwdMsg">${lines.join("<br>")}</div><div>${original}</div>`
  );
}

function people(given: readonly unknown[] = []): readonly Recipient[] {
  return given.map((one) => {
    if (typeof one === "string") return { name: one, address: one };
    const { name, displayName, address, emailAddress } = one as Person;
    const found = address ?? emailAddress ?? "";
    return { name: name ?? displayName ?? found, address: found };
  });
}
