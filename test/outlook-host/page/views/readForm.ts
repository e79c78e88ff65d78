import { isAppointment, type Recipient } from "../../model/item";
import { textToHtml } from "../../model/plainText";
import { element } from "../element";
import { icon } from "../icon";
import type { MailEntry } from "../mailEntry";
import type { Outlook } from "../outlook";
import { attachmentList } from "./attachmentList";
import { safeHtml } from "./safeHtml";
import { sentSummary } from "./sentSummary";

/** A mail or meeting that cannot be changed: one that came in, or one that has left. */
export function readForm(outlook: Outlook, entry: MailEntry): HTMLElement {
  const { item } = entry.store;
  const { strings, locale } = outlook.session.start;
  const when = isAppointment(item)
    ? new Date(item.start)
    : (entry.sentAt ?? new Date(item.created));
  const body = element("div", { class: "body read-body" });
  body.innerHTML = safeHtml(
    item.body.type === "html" ? item.body.content : textToHtml(item.body.content),
  );
  return element(
    "article",
    { class: "form read" },
    entry.folder === "sent" && sentSummary(outlook, entry),
    element("h1", {}, item.subject),
    element(
      "div",
      { class: "read-head" },
      element("span", { class: "avatar" }, initials(item.from.name)),
      element(
        "div",
        { class: "read-people" },
        element("b", {}, written(item.from)),
        people(isAppointment(item) ? strings.required : strings.to, item.to),
        people(isAppointment(item) ? strings.optional : strings.cc, item.cc),
        people(strings.bcc, item.bcc),
      ),
      element("time", {}, when.toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" })),
    ),
    item.location !== "" && element("p", { class: "place" }, item.location),
    item.sensitivity === "private" &&
      element("p", { class: "place" }, icon("lock"), strings.private),
    attachmentList(entry),
    body,
  );
}

function people(label: string, recipients: readonly Recipient[]): HTMLElement | undefined {
  if (recipients.length === 0) return undefined;
  return element("span", {}, `${label}: ${recipients.map(written).join("; ")}`);
}

function written({ name, address }: Recipient): string {
  return name === "" || name === address ? address : `${name} <${address}>`;
}

function initials(name: string): string {
  const words = name.split(/\s+/);
  return `${words[0]?.[0] ?? ""}${words.length > 1 ? (words[words.length - 1]?.[0] ?? "") : ""}`;
}
