import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { wordingPage } from "../../src/admin/wordingPage";

const file = join(__dirname, "..", "..", "docs", "wording.md");

/** After a change of words: `WRITE_EXPECTED=1 npx jest test/wording`, then read the page. */
test("docs/wording.md shows what is said today", () => {
  if (process.env.WRITE_EXPECTED) writeFileSync(file, wordingPage());
  expect(readFileSync(file, "utf8")).toBe(wordingPage());
});
