import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../cli/terminal";

const folder = join(__dirname, "verdicts");
const mails = readdirSync(folder).filter((file) => /\.(?:eml|ics)$/.test(file));

/**
 * Each file is a mail or a meeting a person could have written; its name is the claim, and the
 * verdict beside it is what the sender would read. After a change: `WRITE_EXPECTED=1 npx jest
 * test/mails/verdicts`, then read the texts as prose.
 */
test.each(mails)("%s gets the verdict beside it", async (file) => {
  const { output, complaints } = await run(["check", join(folder, file), "--policy", "jammerbugt"]);
  const verdict = output.split(join(folder, file)).join(file);
  const beside = join(folder, file.replace(/\.[a-z]+$/, ".verdict.txt"));
  if (process.env.WRITE_EXPECTED) writeFileSync(beside, verdict);
  expect(complaints).toBe("");
  expect(existsSync(beside)).toBe(true);
  expect(verdict).toBe(readFileSync(beside, "utf8"));
});

test("a mail that is said to be quiet is quiet, and no other", () => {
  for (const file of mails) {
    const verdict = readFileSync(join(folder, file.replace(/\.[a-z]+$/, ".verdict.txt")), "utf8");
    expect([file, /: (?:allow|inform) /.test(verdict)]).toEqual([file, /-is-quiet|-are-quiet/.test(file)]);
  }
});
