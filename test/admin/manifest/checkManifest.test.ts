import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest, manifestRules } from "../../../src/admin/manifest/checkManifest";
import { built, instead, planted } from "./plantedFaults";

const project = join(__dirname, "../../..");
const manifest = readFileSync(join(project, "manifest.xml"), "utf8");

test("the project's manifest has no fault", () => {
  expect(checkManifest(manifest, built)).toEqual([]);
});

test.each(planted)("$rule: $fault", ({ rule, plant, surroundings = built }) => {
  const wrong = plant(manifest);
  const rules = checkManifest(wrong, surroundings).map((problem) => problem.rule);
  expect(rules).toContain(rule);
});

test("a problem says the line", () => {
  const wrong = instead(
    'id="postvagtMessageReadPane"',
    'id="postvagtMessageComposePane"',
  )(manifest);
  const line =
    manifest.split("\n").findIndex((text) => text.includes("postvagtMessageReadPane")) + 1;
  const [, second] = checkManifest(wrong, built);
  expect([second?.line, checkManifest(wrong, built)[0]?.line]).toContain(line);
});

test("every rule has a planted fault", () => {
  const names = manifestRules.map(({ name }) => name);
  expect(names.filter((name) => !planted.some(({ rule }) => rule === name))).toEqual([]);
});
