import type { Permission } from "../model/initialData";
import type { SendMode } from "../model/smartAlert";

export type Surface =
  | "MessageComposeCommandSurface"
  | "AppointmentOrganizerCommandSurface"
  | "MessageReadCommandSurface"
  | "AppointmentAttendeeCommandSurface";

export interface LaunchEvent {
  readonly type: string;
  readonly functionName: string;
  readonly sendMode: SendMode;
}

export interface Control {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  readonly isPinnable: boolean;
  /** Pane to show, or function of the function file to call. */
  readonly action:
    | { readonly kind: "pane"; readonly page: string }
    | { readonly kind: "function"; readonly name: string };
}

export interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly permission: Permission;
  readonly launchEvents: readonly LaunchEvent[];
  /** Page in which launch events run. */
  readonly eventPage: string;
  /** Page in which function commands run. */
  readonly functionPage: string;
  readonly controls: Readonly<Record<Surface, readonly Control[]>>;
}

/**
 * Reads an add-in only XML manifest as Outlook does: the innermost `VersionOverrides` counts, texts
 * in the display language. Its addresses are moved to where the add-in is served now.
 * @throws Error naming what the manifest lacks
 */
export function readManifest(xml: string, locale: string, addinOrigin: string): Manifest {
  const file = new DOMParser().parseFromString(xml, "application/xml");
  if (file.querySelector("parsererror")) throw new Error("manifest.xml is not well-formed XML");
  const overrides = [...file.getElementsByTagNameNS("*", "VersionOverrides")].pop();
  if (overrides === undefined) throw new Error("manifest.xml has no VersionOverrides");
  const text = resources(file, locale);
  const address = (id: string) => moved(text(id), addinOrigin);
  return {
    id: childText(file.documentElement, "Id"),
    name: localised(child(file.documentElement, "DisplayName"), locale),
    permission: childText(file.documentElement, "Permissions") as Permission,
    launchEvents: all(overrides, "LaunchEvent").map(launchEvent),
    eventPage: address(resourceOf(launchPoint(overrides), "SourceLocation")),
    functionPage: address(all(overrides, "FunctionFile")[0]?.getAttribute("resid") ?? ""),
    controls: {
      MessageComposeCommandSurface: controls("MessageComposeCommandSurface"),
      AppointmentOrganizerCommandSurface: controls("AppointmentOrganizerCommandSurface"),
      MessageReadCommandSurface: controls("MessageReadCommandSurface"),
      AppointmentAttendeeCommandSurface: controls("AppointmentAttendeeCommandSurface"),
    },
  };

  function controls(surface: Surface): readonly Control[] {
    const point = all(overrides!, "ExtensionPoint").find((one) => typeOf(one) === surface);
    if (point === undefined) return [];
    return all(point, "Control").map((one) => control(one, text, address));
  }
}

function control(
  element: Element,
  text: (id: string) => string,
  address: (id: string) => string,
): Control {
  const action = all(element, "Action")[0];
  const images = all(element, "Image");
  const large = images.find((image) => image.getAttribute("size") === "32") ?? images[0];
  return {
    id: element.getAttribute("id") ?? "",
    label: text(resourceOf(element, "Label")),
    icon: address(large?.getAttribute("resid") ?? ""),
    isPinnable: action !== undefined && childText(action, "SupportsPinning") === "true",
    action:
      action !== undefined && typeOf(action) === "ExecuteFunction"
        ? { kind: "function", name: childText(action, "FunctionName") }
        : { kind: "pane", page: address(resourceOf(action, "SourceLocation")) },
  };
}

function launchEvent(element: Element): LaunchEvent {
  return {
    type: element.getAttribute("Type") ?? "",
    functionName: element.getAttribute("FunctionName") ?? "",
    sendMode: (element.getAttribute("SendMode") ?? "SoftBlock") as SendMode,
  };
}

function launchPoint(overrides: Element): Element | undefined {
  return all(overrides, "ExtensionPoint").find((one) => typeOf(one) === "LaunchEvent");
}

function resources(file: Document, locale: string): (id: string) => string {
  const named = [...file.querySelectorAll("[id]")];
  return (id) => {
    const found = named.find(
      (one) => one.getAttribute("id") === id && one.hasAttribute("DefaultValue"),
    );
    return localised(found, locale);
  };
}

/** The text for the display language: exactly, else by language, else the default. */
function localised(element: Element | undefined, locale: string): string {
  if (element === undefined) return "";
  const overrides = all(element, "Override");
  const value = (wanted: (name: string) => boolean) =>
    overrides.find((one) => wanted(one.getAttribute("Locale") ?? ""))?.getAttribute("Value");
  const language = locale.slice(0, 2);
  return (
    value((name) => name.toLowerCase() === locale.toLowerCase()) ??
    value((name) => name.slice(0, 2).toLowerCase() === language) ??
    element.getAttribute("DefaultValue") ??
    ""
  );
}

function moved(address: string, origin: string): string {
  if (address === "") return "";
  const { pathname, search } = new URL(address, origin);
  return origin + pathname + search;
}

function all(parent: Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((one) => one.localName === name);
}

function childText(parent: Element, name: string): string {
  return child(parent, name)?.textContent?.trim() ?? "";
}

function resourceOf(parent: Element | undefined, name: string): string {
  const holder = parent && (child(parent, name) ?? all(parent, name)[0]);
  return holder?.getAttribute("resid") ?? "";
}

function typeOf(element: Element): string | null {
  return element.getAttribute("xsi:type");
}
