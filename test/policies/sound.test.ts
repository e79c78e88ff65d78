import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { bases } from "../../src/admin/presets";
import { problemText } from "../../src/admin/problemText";
import { loadPolicy } from "../../src/engine/policy/load/loadPolicy";

const folder = join(__dirname, "sound");

/** Policies that look as if something were wrong with them, and nothing is. */
test.each(readdirSync(folder).map((file) => [basename(file, ".json").replace(/-/g, " "), file]))(
  "a policy with %s is used without a word",
  (_, file) => {
    const loaded = loadPolicy(readFileSync(join(folder, file), "utf8"), bases());
    const told = "problems" in loaded ? loaded.problems : loaded.warnings;
    expect(told.filter(({ severity }) => severity !== "note").map(problemText)).toEqual([]);
  },
);
