import type { Element } from "@xmldom/xmldom";
import { allNamed, textOf } from "./elements";
import type { ManifestRule } from "./types";

/** Outlook loads nothing over plain http, icons included. */
export const addressesAreHttps: ManifestRule = {
  name: "addresses-are-https",
  check(root, report) {
    for (const [address, element] of addressesIn(root))
      if (!/^https:\/\/[^\s/]+/.test(address))
        report(`${address} is not an https address`, element);
  },
};

/** Everything comes from one place, which the municipality trusts. */
export const addressesShareOneHost: ManifestRule = {
  name: "addresses-share-one-host",
  check(root, report) {
    const [first] = addressesIn(root);
    for (const [address, element] of addressesIn(root))
      if (originOf(address) !== originOf(first![0]))
        report(`${address} is not on ${originOf(first![0])}`, element);
  },
};

const script = "/launchevent.js";

/** Where the add-in is served from, as its script's address tells; undefined where none does. */
export function addressOf(root: Element): string | undefined {
  const [address] = addressesIn(root)
    .map(([each]) => each)
    .filter((each) => each.endsWith(script));
  return address?.slice(0, -script.length);
}

const carriers = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "Url"];

function addressesIn(root: Element): readonly (readonly [string, Element])[] {
  const images = allNamed(root, "Image").filter((image) => image.hasAttribute("DefaultValue"));
  const pages = allNamed(root, "SourceLocation").filter((page) =>
    page.hasAttribute("DefaultValue"),
  );
  const values = carriers
    .flatMap((name) => allNamed(root, name))
    .concat(images, pages)
    .map((element) => [element.getAttribute("DefaultValue") ?? "", element] as const);
  const domains = allNamed(root, "AppDomain").map((each) => [textOf(each), each] as const);
  return values.concat(domains);
}

function originOf(address: string): string {
  return /^[a-z]+:\/\/[^/]+/i.exec(address)?.[0].toLowerCase() ?? address;
}
