import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { installedPolicy } from "../../src/admin/installedPolicy";
import { temporaryFolder } from "../temporaryFolder";

test("a preset becomes the line the bundle begins with, with its base built in", () => {
  const { line } = installedPolicy("jammerbugt");
  expect(line).toMatch(/^var POSTVAGT_POLICY='\{.*\}';$/);
  expect(line).not.toContain('"extends"');
});

test("a wrong policy is not installed, and everything wrong with it is told", () => {
  const file = join(temporaryFolder(), "wrong.json");
  writeFileSync(file, '{"format":1,"extends":"base-da","rules":[{"id":"x"}],"colour":"blue"}');
  expect(() => installedPolicy(file)).toThrow(/cannot be installed:\n.*\n.*/);
  expect(() => installedPolicy(file)).toThrow(/colour/);
});

test("a policy that is not there is told by name", () => {
  expect(() => installedPolicy("nowhere")).toThrow(/no policy "nowhere"/);
});
