import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installedPolicy } from "../../src/admin/installedPolicy";

test("a preset becomes the line the bundle begins with, with its base built in", () => {
  const { line } = installedPolicy("jammerbugt");
  expect(line).toMatch(/^var POSTVAGT_POLICY='\{.*\}';$/);
  expect(line).not.toContain('"extends"');
});

test("a wrong policy is not installed, and everything wrong with it is told", () => {
  const file = join(mkdtempSync(join(tmpdir(), "policy-")), "wrong.json");
  writeFileSync(file, '{"format":1,"extends":"base-da","rules":[{"id":"x"}],"colour":"blue"}');
  expect(() => installedPolicy(file)).toThrow(/cannot be installed:\n.*\n.*/);
  expect(() => installedPolicy(file)).toThrow(/colour/);
});

test("a policy that is not there is told by name", () => {
  expect(() => installedPolicy("nowhere")).toThrow(/no policy "nowhere"/);
});
