import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Surroundings } from "../../../src/admin/manifest/types";
import { launchEventFunctions, sendSecurelyFunction } from "../../../src/hosts/installedNames";

const project = join(__dirname, "../../..");

/** As if built: every function associated, the icons as they are drawn. */
export const built: Surroundings = {
  associated: [...Object.values(launchEventFunctions), sendSecurelyFunction],
  siteFile: (path) => readFileSync(join(project, path)),
};

/** A manifest made wrong in one way, and the rule that must notice. */
export interface Planted {
  readonly rule: string;
  readonly fault: string;
  readonly plant: (xml: string) => string;
  readonly surroundings?: Surroundings;
}

/** Puts `wrong` where `right` stands, and fails where it does not stand. */
export function instead(right: string, wrong: string): (xml: string) => string {
  return (xml) => {
    if (!xml.includes(right)) throw new Error(`the manifest has no ${right}`);
    return xml.replace(right, wrong);
  };
}

const sendEvent =
  '<LaunchEvent Type="OnMessageSend" FunctionName="postvagtOnMessageSend" SendMode="SoftBlock" />';
const shared = "<SupportsSharedFolders>true</SupportsSharedFolders>";
const functionFile = '<FunctionFile resid="Commands.Url" />';

export const planted: readonly Planted[] = [
  {
    rule: "well-formed",
    fault: "an element that is not closed",
    plant: instead("</Version>", ""),
  },
  { rule: "well-formed", fault: "an empty file", plant: () => "" },
  {
    rule: "mail-add-in",
    fault: "another kind of add-in",
    plant: instead('xsi:type="MailApp"', 'xsi:type="TaskPaneApp"'),
  },
  {
    rule: "mail-add-in",
    fault: "overrides 1.1 that are not told as such",
    plant: instead('xsi:type="VersionOverridesV1_1"', ""),
  },
  {
    rule: "namespaces-are-right",
    fault: "a shared type without its prefix",
    plant: (xml) => xml.replace(/bt:LongStrings/g, "LongStrings"),
  },
  {
    rule: "namespaces-are-right",
    fault: "overrides of a version that is not there",
    plant: instead("mailappversionoverrides/1.1", "mailappversionoverrides/1.2"),
  },
  {
    rule: "element-order",
    fault: "FunctionFile before SupportsSharedFolders",
    plant: (xml) => instead(functionFile, functionFile + shared)(instead(shared, "")(xml)),
  },
  { rule: "element-order", fault: "shared folders not named", plant: instead(shared, "") },
  {
    rule: "element-order",
    fault: "an element Outlook does not know",
    plant: instead(shared, `${shared}<SupportsEverything />`),
  },
  {
    rule: "element-order",
    fault: "events without a page",
    plant: (xml) => xml.replace(/<SourceLocation resid="LaunchEvent.Url" \/>/, ""),
  },
  {
    rule: "id-fits-address",
    fault: "the Id of another address",
    plant: (xml) => xml.split("localhost:3443").join("guard.kommune.example"),
  },
  {
    rule: "id-is-guid",
    fault: "an Id that is a name",
    plant: (xml) => xml.replace(/<Id>.*<\/Id>/, "<Id>postvagt</Id>"),
  },
  {
    rule: "version-is-numbers",
    fault: "a version with a word",
    plant: instead("1.0.0.0", "1.0-beta"),
  },
  {
    rule: "permission-is-enough",
    fault: "a permission Outlook does not know",
    plant: instead("ReadWriteItem", "WriteItem"),
  },
  {
    rule: "permission-is-enough",
    fault: "more than is needed",
    plant: instead("ReadWriteItem", "ReadWriteMailbox"),
  },
  {
    rule: "locales-are-known",
    fault: "a language without a country",
    plant: instead('Locale="sv-SE"', 'Locale="sv"'),
  },
  {
    rule: "locales-are-known",
    fault: "two texts for one language",
    plant: instead('Locale="sv-SE"', 'Locale="en-US"'),
  },
  {
    rule: "size-is-within-limit",
    fault: "a manifest of 300 kilobytes",
    plant: instead(shared, `${shared}<!--${"x".repeat(300_000)}-->`),
  },
  {
    rule: "references-resolve",
    fault: "a label nobody wrote",
    plant: instead('<Label resid="Group.Label" />', '<Label resid="Gruppe.Label" />'),
  },
  {
    rule: "references-resolve",
    fault: "a text where an address belongs",
    plant: instead('resid="Commands.Url"', 'resid="Pane.Label"'),
  },
  {
    rule: "resources-are-used",
    fault: "a text nobody shows",
    plant: instead(
      "</bt:LongStrings>",
      '<bt:String id="Old.Tip" DefaultValue="x" /></bt:LongStrings>',
    ),
  },
  {
    rule: "resource-ids-are-short",
    fault: "an id of 33 characters",
    plant: (xml) => xml.split("SendSecurely.Tip").join("S".repeat(33)),
  },
  {
    rule: "resource-ids-are-short",
    fault: "one id for two texts",
    plant: (xml) => xml.split("ReadPane.Tip").join("Pane.Tip"),
  },
  {
    rule: "texts-fit",
    fault: "a label of 126 characters",
    plant: instead('DefaultValue="Send sikkert"', `DefaultValue="${"x".repeat(126)}"`),
  },
  {
    rule: "texts-fit",
    fault: "a translation left empty",
    plant: instead('Value="Skicka säkert"', 'Value=""'),
  },
  {
    rule: "addresses-are-https",
    fault: "a page over plain http",
    plant: instead("https://localhost:3443/commands", "http://localhost:3443/commands"),
  },
  {
    rule: "addresses-share-one-host",
    fault: "an icon from elsewhere",
    plant: instead("https://localhost:3443/assets/icon-80", "https://cdn.example/assets/icon-80"),
  },
  {
    rule: "one-runtime",
    fault: "two runtimes",
    plant: instead("</Runtimes>", '<Runtime resid="Commands.Url" /></Runtimes>'),
  },
  {
    rule: "one-runtime",
    fault: "no script for classic Outlook",
    plant: instead('type="javascript" ', 'type="html" '),
  },
  {
    rule: "one-runtime",
    fault: "a page as script",
    plant: instead(
      '"https://localhost:3443/launchevent.js"',
      '"https://localhost:3443/launchevent.html"',
    ),
  },
  {
    rule: "one-runtime",
    fault: "events on another page than the runtime's",
    plant: instead(
      '<SourceLocation resid="LaunchEvent.Url" />',
      '<SourceLocation resid="Commands.Url" />',
    ),
  },
  {
    rule: "events-are-known",
    fault: "an event Outlook does not have",
    plant: instead("OnMessageFromChanged", "OnMessageBodyChanged"),
  },
  {
    rule: "events-are-known",
    fault: "one event twice",
    plant: instead(sendEvent, sendEvent + sendEvent),
  },
  {
    rule: "events-are-known",
    fault: "two events that fire beside each other",
    plant: instead('Type="OnMessageFromChanged"', 'Type="OnNewMessageCompose"'),
  },
  {
    rule: "events-are-within-requirements",
    fault: "an event newer than the client that is asked for",
    plant: (xml) => xml.split('"1.14"').join('"1.12"'),
  },
  {
    rule: "requirements-agree",
    fault: "two minimums",
    plant: instead('MinVersion="1.14"', 'MinVersion="1.1"'),
  },
  {
    rule: "send-is-soft-blocked",
    fault: "a mode written in small letters",
    plant: instead('SendMode="SoftBlock"', 'SendMode="softBlock"'),
  },
  {
    rule: "send-is-soft-blocked",
    fault: "a mode that traps mail in an outage",
    plant: instead('SendMode="SoftBlock"', 'SendMode="Block"'),
  },
  {
    rule: "send-is-soft-blocked",
    fault: "a mode on an event that sends nothing",
    plant: instead('Type="OnMessageCompose"', 'Type="OnMessageCompose" SendMode="SoftBlock"'),
  },
  { rule: "send-is-soft-blocked", fault: "no send event", plant: instead(sendEvent, "") },
  {
    rule: "function-names-are-ours",
    fault: "a function called like a member of window",
    plant: instead('FunctionName="postvagtOnMessageCompose"', 'FunctionName="open"'),
  },
  {
    rule: "function-names-are-ours",
    fault: "one function for two events",
    plant: instead('"postvagtOnMessageFromChanged"', '"postvagtOnMessageCompose"'),
  },
  {
    rule: "functions-are-associated",
    fault: "a handler nobody associates",
    plant: instead("postvagtOnAppointmentSend", "postvagtOnMeetingSend"),
  },
  {
    rule: "functions-are-associated",
    fault: "an associated handler nobody calls",
    plant: (xml) => xml,
    surroundings: { associated: [...built.associated!, "postvagtOnMessageDecrypt"] },
  },
  {
    rule: "controls-are-in-place",
    fault: "the pane's button under another id",
    plant: instead('id="postvagtMessageComposePane"', 'id="postvagtPane"'),
  },
  {
    rule: "controls-are-in-place",
    fault: "no button in the invitation one has received",
    plant: instead('xsi:type="AppointmentAttendeeCommandSurface"', 'xsi:type="Module"'),
  },
  {
    rule: "controls-are-in-place",
    fault: "two controls of one id",
    plant: instead('id="postvagtMessageReadPane"', 'id="postvagtMessageComposePane"'),
  },
  {
    rule: "read-pane-is-pinnable",
    fault: "a reading pane that closes with each mail",
    plant: instead("<SupportsPinning>true</SupportsPinning>", ""),
  },
  {
    rule: "nothing-for-phones",
    fault: "a button on phones",
    plant: instead("</DesktopFormFactor>", "</DesktopFormFactor><MobileFormFactor />"),
  },
  {
    rule: "icons-are-complete",
    fault: "a button without its large icon",
    plant: instead('<bt:Image size="80" resid="Icon.80x80" />', ""),
  },
  {
    rule: "icons-are-drawn",
    fault: "an icon that is missing",
    plant: (xml) => xml,
    surroundings: { siteFile: (path) => (/-80/.test(path) ? undefined : built.siteFile!(path)) },
  },
  {
    rule: "icons-are-drawn",
    fault: "an icon of another size",
    plant: instead("assets/icon-80.png", "assets/icon-64.png"),
  },
];
