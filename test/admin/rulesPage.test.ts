import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadNamedPolicy, presetNames } from "../../src/admin/presets";
import { policyFieldsPage } from "../../src/admin/policyFieldsPage";
import { catalogue } from "../../src/admin/ruleCoverage";
import { rulesPage } from "../../src/admin/rulesPage";

const rules = catalogue.flatMap((chapter) => chapter.rules);

function series(prefix: string, last: number): readonly string[] {
  return Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`);
}

/** The catalogue's ids, as the guidelines' chapters number them. */
const ids = [
  ...series("JK-M", 12),
  ...series("JK-D", 4),
  ...series("JK-C", 5),
  ...series("JK-S", 2),
  ...series("JK-P", 4),
  ...series("JK-F", 2),
  ...series("JK-T", 10),
  ...series("JK-V", 6),
  ...series("JK-O", 9),
  ...series("JK-B", 2),
  ...series("JK-K", 1),
  ...series("JM-", 3),
  ...series("IS-", 7),
  ...series("VA-", 4),
  ...series("AL-", 9),
  ...series("DK-L", 6),
  ...series("SE-L", 6),
];

function cited(): ReadonlySet<string> {
  const all = presetNames().flatMap((name) => {
    const loaded = loadNamedPolicy(name);
    if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems));
    return loaded.policy.rules.flatMap(({ because }) => because.ids);
  });
  return new Set(all);
}

test("every id of the catalogue is on the page, once and in order", () => {
  expect(rules.map(({ id }) => id)).toEqual(ids);
  const rows = rulesPage().match(/^\| (?:JK|JM|IS|VA|AL|DK|SE)-\S+ \|/gm) ?? [];
  expect(rows.map((row) => row.slice(2, -2))).toEqual(ids);
});

test("a rule no policy cites says what becomes of it, and why", () => {
  const known = cited();
  const silent = rules.filter((rule) => !known.has(rule.id) && !rule.else);
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test("no policy cites a rule that is not in the catalogue", () => {
  expect([...cited()].filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(["guide.da.md", "guide.sv.md"])("docs/%s holds what the page says it tells", (guide) => {
  const text = readFileSync(join(__dirname, "../../docs", guide), "utf8");
  const told = rules.filter((rule) => rule.else?.why.includes(guide)).map(({ id }) => id);
  const inGuide = text.match(/\((?:JK|JM|IS|VA|AL)-[A-Z]?\d+\)/g) ?? [];
  expect(told.length).toBeGreaterThan(5);
  expect(inGuide.map((id) => id.slice(1, -1)).sort()).toEqual([...told].sort());
});

test("no row of the page is empty", () => {
  const rows = rulesPage().match(/^\| (?:JK|JM|IS|VA|AL|DK|SE)-.*$/gm) ?? [];
  const empty = rows.filter((row) =>
    row
      .split("|")
      .slice(1, -1)
      .some((cell) => cell.trim() === ""),
  );
  expect(empty).toEqual([]);
});

test.each([
  ["rules.md", rulesPage],
  ["policy-fields.md", policyFieldsPage],
] as const)("docs/%s is the page the policies give", (file, page) => {
  expect(readFileSync(join(__dirname, "../../docs", file), "utf8")).toBe(page());
});
