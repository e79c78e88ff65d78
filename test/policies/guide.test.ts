import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bases } from "../../src/admin/presets";
import { loadPolicy } from "../../src/engine/policy/load/loadPolicy";

const guide = readFileSync(join(__dirname, "../../docs/policy.md"), "utf8");
const blocks = (guide.match(/```json\n[\s\S]*?\n```/g) ?? []).map((block) => block.slice(8, -4));

const policy = {
  format: 1,
  id: "guide",
  name: { da: "Vejledning" },
  extends: "base-da",
  language: "da",
  country: "DK",
  domains: { own: ["aabyen.example"] },
  lists: {
    addresses: { hrMailboxes: ["hr@aabyen.example"] },
    departments: [{ id: "jobcenter", addresses: ["jobcenter@aabyen.example"] }],
  },
};

/** A piece of the guide inside a policy, as a reader would put it there. */
function whole(block: string): object {
  if (/^"exceptions"/.test(block)) return { ...policy, lists: JSON.parse(`{${block}}`) as object };
  if (/^"(?:modes|unconfirmed)"/.test(block))
    return { ...policy, ...(JSON.parse(`{${block}}`) as object) };
  if (/^"examples"/.test(block)) {
    const rule = { id: "no-civil-registration-number-to-outsiders" };
    return { ...policy, rules: [{ ...rule, ...(JSON.parse(`{${block}}`) as object) }] };
  }
  const given = JSON.parse(block) as { readonly format?: number };
  return given.format === 1 ? given : { ...policy, rules: [given] };
}

test("the guide shows a policy in several pieces", () => {
  expect(blocks.length).toBeGreaterThan(4);
});

test.each(blocks)("a piece of the guide can be used as it stands: %s", (block) => {
  const loaded = loadPolicy(whole(block), bases());
  expect("problems" in loaded ? loaded.problems : []).toEqual([]);
});
