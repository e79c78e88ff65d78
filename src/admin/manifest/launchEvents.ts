import type { Element } from "@xmldom/xmldom";
import { allNamed, childrenNamed, childrenOf, innerOverrides, pointsOfType } from "./elements";
import type { ManifestRule } from "./types";

/**
 * Outlook's events and the Mailbox requirement set each came with. Source: "Configure your Outlook
 * add-in for event-based activation" in the add-ins documentation.
 */
const eventSets: { readonly [event: string]: string } = {
  OnNewMessageCompose: "1.10",
  OnNewAppointmentOrganizer: "1.10",
  OnMessageAttachmentsChanged: "1.11",
  OnAppointmentAttachmentsChanged: "1.11",
  OnMessageRecipientsChanged: "1.11",
  OnAppointmentAttendeesChanged: "1.11",
  OnAppointmentTimeChanged: "1.11",
  OnAppointmentRecurrenceChanged: "1.11",
  OnInfoBarDismissClicked: "1.11",
  OnMessageSend: "1.12",
  OnAppointmentSend: "1.12",
  OnMessageCompose: "1.12",
  OnAppointmentOrganizer: "1.12",
  OnMessageFromChanged: "1.13",
  OnAppointmentFromChanged: "1.13",
  OnSensitivityLabelChanged: "1.13",
  OnMessageDecrypt: "1.16",
};

/** Pairs of which one fires beside the other. */
const overlapping: { readonly [event: string]: string } = {
  OnNewMessageCompose: "OnMessageCompose",
  OnNewAppointmentOrganizer: "OnAppointmentOrganizer",
};

/** Events Outlook knows, each once, and none that fires beside another. */
export const eventsAreKnown: ManifestRule = {
  name: "events-are-known",
  check(root, report) {
    const seen: string[] = [];
    for (const event of launchEvents(root)) {
      const type = event.getAttribute("Type") ?? "";
      if (eventSets[type] === undefined) report(`"${type}" is not an event of Outlook`, event);
      if (seen.includes(type)) report(`${type} is declared twice`, event);
      seen.push(type);
    }
    for (const event of launchEvents(root)) {
      const other = overlapping[event.getAttribute("Type") ?? ""];
      if (other !== undefined && seen.includes(other))
        report(`${event.getAttribute("Type")} fires beside ${other}`, event);
    }
  },
};

/** No event is newer than what the manifest asks of the client. */
export const eventsAreWithinRequirements: ManifestRule = {
  name: "events-are-within-requirements",
  check(root, report) {
    const declared = declaredMinimum(root);
    for (const event of launchEvents(root)) {
      const needed = eventSets[event.getAttribute("Type") ?? ""];
      if (needed !== undefined && isOlder(declared, needed))
        report(
          `${event.getAttribute("Type")} needs Mailbox ${needed}; ${declared} is asked`,
          event,
        );
    }
  },
};

/** Both places that name the minimum name the same. */
export const requirementsAgree: ManifestRule = {
  name: "requirements-agree",
  check(root, report) {
    const [outer] = childrenNamed(root, "Requirements").flatMap((each) => allNamed(each, "Set"));
    const asked = outer?.getAttribute("MinVersion") ?? "";
    if (asked !== declaredMinimum(root))
      report(
        `the add-in asks for Mailbox ${asked}, its overrides for ${declaredMinimum(root)}`,
        outer,
      );
  },
};

const sendEvents = ["OnMessageSend", "OnAppointmentSend"];

/** Only sending has a mode, and ours is soft block: see docs/decisions/soft-block.md. */
export const sendIsSoftBlocked: ManifestRule = {
  name: "send-is-soft-blocked",
  check(root, report) {
    for (const event of launchEvents(root)) {
      const mode = event.getAttribute("SendMode");
      const isSending = sendEvents.includes(event.getAttribute("Type") ?? "");
      if (isSending && mode !== "SoftBlock")
        report(`SendMode must be SoftBlock, written so, not ${mode ?? "absent"}`, event);
      if (!isSending && mode !== null)
        report(`${event.getAttribute("Type")} has no SendMode`, event);
    }
    for (const type of sendEvents)
      if (!launchEvents(root).some((event) => event.getAttribute("Type") === type))
        report(`${type} is missing`, launchPoint(root));
  },
};

/** One runtime, with a script for classic Outlook, and the events run in it. */
export const oneRuntime: ManifestRule = {
  name: "one-runtime",
  check(root, report) {
    const runtimes = allNamed(root, "Runtime");
    if (runtimes.length !== 1) return report("there must be exactly one Runtime", runtimes[1]);
    const scripts = childrenNamed(runtimes[0]!, "Override").filter(
      (each) => each.getAttribute("type") === "javascript",
    );
    if (scripts.length !== 1)
      report("the Runtime must have exactly one Override of type javascript", runtimes[0]);
    const script = scripts[0] && addressOf(root, scripts[0]);
    if (script !== undefined && !/\.js$/.test(script))
      report(`the javascript Override must be a script, not ${script}`, scripts[0]);
    const point = launchPoint(root);
    const [page] = point === undefined ? [] : childrenNamed(point, "SourceLocation");
    if (page?.getAttribute("resid") !== runtimes[0]!.getAttribute("resid"))
      report("the events' SourceLocation must be the Runtime's", page ?? point);
  },
};

export function launchEvents(root: Element): readonly Element[] {
  return allNamed(root, "LaunchEvent");
}

function launchPoint(root: Element): Element | undefined {
  return pointsOfType(root, "LaunchEvent")[0];
}

function addressOf(root: Element, element: Element): string | undefined {
  const id = element.getAttribute("resid");
  const [found] = allNamed(root, "Urls")
    .flatMap(childrenOf)
    .filter((url) => url.getAttribute("id") === id);
  return found?.getAttribute("DefaultValue") ?? undefined;
}

function declaredMinimum(root: Element): string {
  const inner = innerOverrides(root);
  const [sets] =
    inner === undefined ? [] : childrenNamed(inner, "Requirements").flatMap(childrenOf);
  const [mailbox] = sets === undefined ? [] : childrenOf(sets);
  return mailbox?.getAttribute("MinVersion") ?? sets?.getAttribute("DefaultMinVersion") ?? "1.1";
}

function isOlder(one: string, other: string): boolean {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
}
