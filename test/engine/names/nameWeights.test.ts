import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { tagNames } from "../../../src/engine/names/tagNames";

test("the weights stay within 250 kB, 120 kB compressed", () => {
  const source = readFileSync(join(__dirname, "../../../src/engine/names/nameWeights.ts"));
  expect(source.length).toBeLessThanOrEqual(250_000);
  expect(gzipSync(source, { level: 9 }).length).toBeLessThanOrEqual(120_000);
});

test("the committed weights give the scores they were committed with", () => {
  const text = "Møde med Peter Lykke Jensen og Fatima på Karen Blixens Plads.";
  const found = tagNames(text).map(({ start, end, score }) => [
    text.slice(start, end),
    Number(score.toFixed(4)),
  ]);
  expect(found).toEqual([
    ["Peter Lykke Jensen", 0.9994],
    ["Fatima", 0.7149],
  ]);
});
