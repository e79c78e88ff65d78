import type { Element } from "@xmldom/xmldom";
import { childrenOf, typeOf } from "./elements";
import type { ManifestRule, Report } from "./types";

interface Content {
  /** In the order Outlook asks for. */
  readonly children: readonly string[];
  readonly required?: readonly string[];
}

/**
 * What may stand in what, and in which order. Source: Microsoft's open specification MS-OWEMXML,
 * chapter 2, and "How to find the proper order of manifest elements" in the add-ins documentation;
 * only what a mail add-in with events and commands uses.
 */
const contents: { readonly [parent: string]: Content } = {
  OfficeApp: {
    children: [
      "Id",
      "AlternateId",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "FormSettings",
      "Permissions",
      "Rule",
      "DisableEntityHighlighting",
      "VersionOverrides",
    ],
    required: [
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "Hosts",
      "Requirements",
      "FormSettings",
      "Permissions",
      "Rule",
      "VersionOverrides",
    ],
  },
  Form: { children: ["DesktopSettings", "TabletSettings", "PhoneSettings"] },
  DesktopSettings: {
    children: ["SourceLocation", "RequestedHeight"],
    required: ["SourceLocation"],
  },
  VersionOverridesV1_0: {
    children: ["Description", "Requirements", "Hosts", "Resources", "VersionOverrides"],
  },
  VersionOverridesV1_1: {
    children: [
      "Description",
      "Requirements",
      "Hosts",
      "Resources",
      "WebApplicationInfo",
      "EquivalentAddins",
      "ConnectedServiceControls",
      "ExtendedPermissions",
    ],
    required: ["Requirements", "Hosts", "Resources"],
  },
  MailHost: {
    children: ["Runtimes", "DesktopFormFactor", "MobileFormFactor"],
    required: ["Runtimes", "DesktopFormFactor"],
  },
  Runtimes: { children: ["Runtime"], required: ["Runtime"] },
  Runtime: { children: ["Override"], required: ["Override"] },
  DesktopFormFactor: {
    children: ["SupportsSharedFolders", "FunctionFile", "ExtensionPoint"],
    required: ["SupportsSharedFolders", "FunctionFile", "ExtensionPoint"],
  },
  LaunchEventPoint: {
    children: ["LaunchEvents", "SourceLocation"],
    required: ["LaunchEvents", "SourceLocation"],
  },
  CommandPoint: { children: ["OfficeTab", "CustomTab"] },
  LaunchEvents: { children: ["LaunchEvent"], required: ["LaunchEvent"] },
  OfficeTab: { children: ["Group"], required: ["Group"] },
  Group: { children: ["Label", "Tooltip", "Control"], required: ["Label", "Control"] },
  Control: {
    children: ["Label", "Supertip", "Icon", "Action"],
    required: ["Label", "Supertip", "Icon", "Action"],
  },
  Supertip: { children: ["Title", "Description"], required: ["Title", "Description"] },
  Icon: { children: ["Image"], required: ["Image"] },
  ShowTaskpane: {
    children: ["SourceLocation", "SupportsPinning", "SupportsNoItemContext", "SupportsMultiSelect"],
    required: ["SourceLocation"],
  },
  ExecuteFunction: { children: ["FunctionName"], required: ["FunctionName"] },
  Resources: {
    children: ["Images", "Urls", "ShortStrings", "LongStrings"],
    required: ["Images", "Urls", "ShortStrings", "LongStrings"],
  },
  Images: { children: ["Image"] },
  Urls: { children: ["Url"] },
  ShortStrings: { children: ["String"] },
  LongStrings: { children: ["String"] },
  String: { children: ["Override"] },
};

/** Outlook refuses a manifest whose elements stand in another order, or that it does not know. */
export const elementOrder: ManifestRule = {
  name: "element-order",
  check(root, report) {
    visit(root, (element) => {
      const content = contents[kindOf(element)];
      if (content !== undefined) compare(element, content, report);
    });
  },
};

function visit(element: Element, look: (element: Element) => void): void {
  look(element);
  childrenOf(element).forEach((child) => visit(child, look));
}

function compare(element: Element, content: Content, report: Report): void {
  const { children, required = [] } = content;
  const found = childrenOf(element);
  let reached = 0;
  for (const child of found) {
    const name = child.localName!;
    const place = children.indexOf(name);
    if (place < 0) report(`${element.localName} cannot hold ${name}`, child);
    else if (place < reached)
      report(`${name} must stand before ${children[reached]} in ${element.localName}`, child);
    reached = Math.max(reached, place);
  }
  for (const name of required)
    if (!found.some(({ localName }) => localName === name))
      report(`${element.localName} lacks ${name}`, element);
}

/** The row of the table an element belongs to; where its content hangs on its type, that. */
function kindOf(element: Element): string {
  const type = typeOf(element);
  switch (element.localName) {
    case "VersionOverrides":
    case "Action":
      return type;
    case "Host":
      return type === "MailHost" ? type : "";
    case "ExtensionPoint":
      return type === "LaunchEvent" ? "LaunchEventPoint" : "CommandPoint";
    default:
      return element.localName ?? "";
  }
}
