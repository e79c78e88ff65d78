import type { Element } from "@xmldom/xmldom";
import { allNamed, childrenNamed, childrenOf, innerOverrides } from "./elements";
import { eventSets, launchEvents } from "./launchEvents";
import type { ManifestRule } from "./types";

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
