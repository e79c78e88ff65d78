import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { detectorDocs } from "./detectorDocs";
import { wordingPage } from "./wordingPage";

/** `npm run docs`: writes every page of `docs/` that is made from the code. */
const pages: { readonly [file: string]: () => string } = {
  "detectors.md": detectorDocs,
  "wording.md": wordingPage,
};

for (const file of Object.keys(pages)) {
  writeFileSync(join(__dirname, "../../docs", file), (pages[file] as () => string)());
}
