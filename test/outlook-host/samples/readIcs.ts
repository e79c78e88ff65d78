import type IcalModule from "ical.js" with { "resolution-mode": "import" };

import type { Item, Recipient, Sensitivity } from "../model/item";
import { newItem } from "../model/newItem";
import type { Sample } from "./sample";

type Ical = typeof IcalModule;

// The package describes only its ES module in types, but carries a CommonJS build too.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
const ICAL = require("ical.js") as Ical;

const SENSITIVITY: Readonly<Record<string, Sensitivity>> = {
  PRIVATE: "private",
  CONFIDENTIAL: "confidential",
};

/** An `.ics` file as an appointment: one's own to send, or with `METHOD:REQUEST` one that came in. */
export function readIcs(file: string, content: Buffer): Sample {
  const calendar = new ICAL.Component(ICAL.parse(content.toString("utf8")));
  const component = calendar.getFirstSubcomponent("vevent");
  if (component === null) throw new Error("holds no VEVENT");
  const event = new ICAL.Event(component);
  const isIncoming = calendar.getFirstPropertyValue("method") === "REQUEST";
  return {
    file,
    title: text(component, "x-draft-title") || event.summary,
    folder: isIncoming ? "inbox" : "drafts",
    item: newItem(isIncoming ? "appointmentRead" : "appointmentCompose", itemData(event)),
  };
}

function itemData(event: IcalModule.Event): Partial<Item> {
  const recurrence = event.isRecurring() ? { recurrenceType: "weekly" } : null;
  return {
    subject: event.summary ?? "",
    body: { type: "html", content: text(event.component, "x-alt-desc") || asHtml(event) },
    from: organizer(event.component),
    to: attendees(event, "REQ-PARTICIPANT"),
    cc: attendees(event, "OPT-PARTICIPANT"),
    location: event.location ?? "",
    start: event.startDate.toUnixTime() * 1000,
    end: event.endDate.toUnixTime() * 1000,
    sensitivity: SENSITIVITY[text(event.component, "class")] ?? "normal",
    recurrence,
    created: stamp(event) * 1000,
  };
}

function stamp({ component, startDate }: IcalModule.Event): number {
  const written = component.getFirstPropertyValue("dtstamp") as IcalModule.Time | null;
  return (written ?? startDate).toUnixTime();
}

function asHtml(event: IcalModule.Event): string {
  const escaped = (event.description ?? "").replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return escaped === "" ? "" : `<p>${escaped.replace(/\n/g, "<br>")}</p>`;
}

function text(component: IcalModule.Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? "");
}

function organizer(component: IcalModule.Component): Recipient | undefined {
  const property = component.getFirstProperty("organizer");
  return property === null ? undefined : person(property);
}

function attendees(event: IcalModule.Event, role: string): readonly Recipient[] {
  const inRole = (one: IcalModule.Property) =>
    (one.getFirstParameter("role") || "REQ-PARTICIPANT") === role;
  return event.attendees.filter(inRole).map(person);
}

function person(property: IcalModule.Property): Recipient {
  const address = String(property.getFirstValue()).replace(/^mailto:/i, "");
  return { name: String(property.getFirstParameter("cn") || address), address };
}
