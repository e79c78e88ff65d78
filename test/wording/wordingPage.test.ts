import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { policyText } from "../../src/admin/presets";
import { wordingPage } from "../../src/admin/wordingPage";

const file = join(__dirname, "..", "..", "docs", "wording.md");

/** After a change of words: `WRITE_EXPECTED=1 npx jest test/wording`, then read the page. */
test("docs/wording.md shows what is said today", () => {
  if (process.env.WRITE_EXPECTED) writeFileSync(file, wordingPage());
  expect(readFileSync(file, "utf8")).toBe(wordingPage());
});

test("it shows what the policies say too: reasons, approved texts, steps", () => {
  const said = ["base-da", "base-sv", "jammerbugt"].flatMap((preset) => {
    const { rules, texts, secureRoute } = JSON.parse(policyText(preset)) as {
      rules: { because: { text?: object } }[];
      texts: { [name: string]: object };
      secureRoute?: { says?: object; steps?: object };
    };
    const all = [...rules.map(({ because }) => because.text), ...Object.values(texts)];
    return [...all, secureRoute?.says, secureRoute?.steps].flatMap((text) =>
      Object.values(text ?? {}).map(String),
    );
  });
  const page = wordingPage();
  expect(said.length).toBeGreaterThan(300);
  expect(said.filter((text) => !page.includes(text))).toEqual([]);
});
