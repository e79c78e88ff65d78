import { paneControls, sendSecurelyControl } from "../../hosts/installedNames";
import { allNamed, childrenNamed, pointsOfType, typeOf } from "./elements";
import type { ManifestRule } from "./types";

/** Where each pane's button stands. */
const surfaces: { readonly [surface: string]: readonly string[] } = {
  MessageComposeCommandSurface: [paneControls["message-compose"], sendSecurelyControl],
  AppointmentOrganizerCommandSurface: [paneControls["appointment-compose"]],
  MessageReadCommandSurface: [paneControls["message-read"]],
  AppointmentAttendeeCommandSurface: [paneControls["appointment-read"]],
};

/** Alerts and notifications open panes by the ids of their buttons, in copies long installed. */
export const controlsAreInPlace: ManifestRule = {
  name: "controls-are-in-place",
  check(root, report) {
    for (const [surface, expected] of Object.entries(surfaces)) {
      const [point] = pointsOfType(root, surface);
      const ids = point === undefined ? [] : allNamed(point, "Control").map(idOf);
      for (const id of expected)
        if (!ids.includes(id)) report(`${surface} lacks the control ${id}`, point);
    }
    const all = allNamed(root, "Control").concat(allNamed(root, "Group"));
    for (const [index, element] of all.entries())
      if (all.findIndex((other) => idOf(other) === idOf(element)) !== index)
        report(`the id ${idOf(element)} is used twice`, element);
  },
};

/** The pane of a read mail stays open from one mail to the next. */
export const readPaneIsPinnable: ManifestRule = {
  name: "read-pane-is-pinnable",
  check(root, report) {
    for (const point of pointsOfType(root, "MessageReadCommandSurface"))
      for (const action of allNamed(point, "Action"))
        if (
          typeOf(action) === "ShowTaskpane" &&
          childrenNamed(action, "SupportsPinning").length === 0
        )
          report("the reading pane must be pinnable", action);
  },
};

/** Phones run no send event, so nothing is offered there: see docs/decisions/no-mobile.md. */
export const nothingForPhones: ManifestRule = {
  name: "nothing-for-phones",
  check(root, report) {
    for (const mobile of allNamed(root, "MobileFormFactor"))
      report("there is no MobileFormFactor: phones check nothing at Send", mobile);
  },
};

function idOf(element: { getAttribute(name: string): string | null }): string {
  return element.getAttribute("id") ?? "";
}
