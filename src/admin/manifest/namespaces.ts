import type { Element } from "@xmldom/xmldom";
import { childrenOf, typeOf } from "./elements";
import type { ManifestRule } from "./types";

const app = "http://schemas.microsoft.com/office/appforoffice/1.1";
const overrides = "http://schemas.microsoft.com/office/mailappversionoverrides";
const newest = `${overrides}/1.1`;
const basic = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

/** Inside the overrides these and all below them are of the shared types, the others are not. */
const shared = ["Sets", "Image", "Images", "Urls", "ShortStrings", "LongStrings"];

/** An element under another namespace is another element: Outlook reads past it, or refuses. */
export const namespacesAreRight: ManifestRule = {
  name: "namespaces-are-right",
  check(root, report) {
    visit(root, app);

    function visit(element: Element, inherited: string): void {
      const expected = namespaceOf(element, inherited);
      if (element.namespaceURI !== expected)
        report(`${element.nodeName} must be of the namespace ${expected}`, element);
      for (const child of childrenOf(element)) visit(child, expected);
    }
  },
};

function namespaceOf(element: Element, inherited: string): string {
  if (typeOf(element) === "VersionOverridesV1_0") return overrides;
  if (typeOf(element) === "VersionOverridesV1_1") return newest;
  return inherited === newest && shared.includes(element.localName!) ? basic : inherited;
}
