import { allNamed, childrenNamed } from "./elements";
import type { ManifestRule, Surroundings } from "./types";

/** Sizes every button needs, in pixels. */
const needed = ["16", "32", "80"];

/** Each button has the sizes Outlook asks for. */
export const iconsAreComplete: ManifestRule = {
  name: "icons-are-complete",
  check(root, report) {
    for (const icon of allNamed(root, "Icon")) {
      const sizes = childrenNamed(icon, "Image").map((image) => image.getAttribute("size"));
      for (const size of needed)
        if (!sizes.includes(size)) report(`no icon of ${size} pixels`, icon);
    }
  },
};

/** The files are there, and as large as they are said to be. */
export const iconsAreDrawn: ManifestRule = {
  name: "icons-are-drawn",
  check(root, report, surroundings) {
    const said = new Map<string, number>();
    for (const image of allNamed(root, "Image")) {
      const size = Number(image.getAttribute("size"));
      if (image.hasAttribute("resid")) said.set(image.getAttribute("resid")!, size);
    }
    for (const image of allNamed(root, "Image"))
      if (image.hasAttribute("id"))
        look(image.getAttribute("DefaultValue"), said.get(image.getAttribute("id")!));
    look(allNamed(root, "IconUrl")[0]?.getAttribute("DefaultValue"), 64);
    look(allNamed(root, "HighResolutionIconUrl")[0]?.getAttribute("DefaultValue"), 128);

    function look(address: string | null | undefined, expected: number | undefined): void {
      const wrong = address && expected ? wrongIcon(address, expected, surroundings) : undefined;
      if (wrong !== undefined) report(wrong);
    }
  },
};

const pngSignature = "89504e470d0a1a0a";

function wrongIcon(
  address: string,
  expected: number,
  { siteFile }: Surroundings,
): string | undefined {
  if (siteFile === undefined) return undefined;
  const path = /assets\/[^/]+$/.exec(address)?.[0] ?? address;
  const file = siteFile(path);
  if (file === undefined) return `${path} is not in the built site`;
  if (file.subarray(0, 8).toString("hex") !== pngSignature) return `${path} is not a PNG picture`;
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  return width === expected && height === expected
    ? undefined
    : `${path} is ${width} x ${height} pixels, and said to be ${expected}`;
}
