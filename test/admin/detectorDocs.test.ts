import { readFileSync } from "node:fs";
import { join } from "node:path";
import { detectorDocs } from "../../src/admin/detectorDocs";
import { detectors } from "../../src/engine/detectors";

test("docs/detectors.md says what the docstrings say (npm run docs writes it anew)", () => {
  const page = readFileSync(join(__dirname, "../../docs/detectors.md"), "utf8");
  expect(page).toBe(detectorDocs());
});

test("every detector says what it finds, where it is weak and what it leaves alone", () => {
  const page = detectorDocs();
  for (const { id } of detectors) {
    const section = page.split(`## ${id}\n`)[1]?.split("\n## ")[0] ?? "";
    expect(section).toMatch(/^Weakness: /m);
    expect(section).toMatch(/\nFinds\n\n- .*\*\*/);
    expect(section).toMatch(/\nLeaves alone\n\n- /);
  }
});
