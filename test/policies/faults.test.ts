import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { bases } from "../../src/admin/presets";
import { problemText } from "../../src/admin/problemText";
import { loadPolicy } from "../../src/engine/policy/load/loadPolicy";

const folder = join(__dirname, "faults");
const faults = readdirSync(folder).filter((file) => file.endsWith(".json"));

/** What an administrator is told of each fault stands beside it, to be read like prose. */
test.each(faults.map((file) => [basename(file, ".json").replace(/-/g, " "), file]))(
  "a policy with %s is told so",
  (_, file) => {
    const loaded = loadPolicy(readFileSync(join(folder, file), "utf8"), bases());
    const told = "problems" in loaded ? loaded.problems : loaded.warnings;
    const text = told.map((problem) => `${problemText(problem)}\n`).join("");
    const beside = join(folder, file.replace(/\.json$/, ".problems.txt"));
    if (!existsSync(beside) && process.env.WRITE_EXPECTED) writeFileSync(beside, text);
    expect(told).not.toEqual([]);
    expect(text).toBe(readFileSync(beside, "utf8"));
  },
);
