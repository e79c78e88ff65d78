import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { detectorDocs } from "./detectorDocs";
import { policyFieldsPage } from "./policyFieldsPage";
import { policySchema } from "./policySchema";
import { rulesPage } from "./rulesPage";
import { wordingPage } from "./wordingPage";

/** `npm run docs`: writes every page that is made from the code, and the policy's schema. */
const pages: { readonly [file: string]: () => string } = {
  "detectors.md": detectorDocs,
  "policy-fields.md": policyFieldsPage,
  "rules.md": rulesPage,
  "wording.md": wordingPage,
  "../policies/policy.schema.json": () => `${JSON.stringify(policySchema(), null, 2)}\n`,
};

for (const file of Object.keys(pages)) {
  writeFileSync(join(__dirname, "../../docs", file), (pages[file] as () => string)());
}
