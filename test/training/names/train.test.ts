import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tagWith } from "../../../src/engine/names/tagWith";
import { unpackModel } from "../../../src/engine/names/unpackModel";
import type { PackedModel } from "../../../src/engine/names/unpackModel";
import { likenessExamples } from "../../../src/training/names/likenessExamples";
import { packModel } from "../../../src/training/names/packModel";
import { readIob2 } from "../../../src/training/names/readIob2";
import { readNames } from "../../../src/training/names/readNames";
import { uncalibrated } from "../../../src/training/names/trainTagger";
import { trainWeights } from "../../../src/training/names/trainModel";

const first = [
  "Alba",
  "Bruno",
  "Carla",
  "Dario",
  "Elvin",
  "Fiona",
  "Gaston",
  "Hilma",
  "Ivar",
  "Jonna",
];
const last = [
  "Stensen",
  "Blaksen",
  "Grønsen",
  "Krogsen",
  "Vandsen",
  "Lysensen",
  "Torpsen",
  "Dalsen",
];

/** Invented sentences: "Møde med Alba Stensen i byen ." with the person tagged. */
function iob2(people: readonly string[]): string {
  return people
    .map((person, index) => {
      const before = ["Vi", "taler", "med"];
      const after = ["om", "sagen", "i", index % 2 ? "Byen" : "huset", "."];
      const words = [...before, ...person.split(" "), ...after];
      const rows = words.map((word, at) => {
        const inside = at - before.length;
        const isName = inside >= 0 && inside < person.split(" ").length;
        return `${at + 1}\t${word}\t${isName ? (inside === 0 ? "B-PER" : "I-PER") : "O"}\t-\t-`;
      });
      return [`# sent_id = ${index}`, `# text = ${words.join(" ")}`, ...rows, ""].join("\n");
    })
    .join("\n");
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "names-"));
  mkdirSync(join(folder, "names"));
  const upper = (names: readonly string[]): string =>
    names.map((name) => name.toUpperCase()).join("\n");
  writeFileSync(join(folder, "names/da-first-women.txt"), upper(first.slice(0, 5)));
  writeFileSync(join(folder, "names/da-first-men.txt"), upper(first.slice(5)));
  writeFileSync(join(folder, "names/da-last.txt"), upper(last));
  writeFileSync(join(folder, "names/sv-first-women.csv"), "Alba,40\nCarla,30\n");
  writeFileSync(join(folder, "names/sv-first-men.csv"), "Bruno,40\nDario,30\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

function train(seed: number): PackedModel {
  const texts = readIob2(iob2(first.flatMap((one) => last.map((other) => `${one} ${other}`))), "t");
  const lists = readNames(folder);
  const words = likenessExamples(
    { first: [lists.danishFirst, lists.swedishFirst], last: [lists.danishLast] },
    texts,
    ["møde", "sagen"],
  );
  const options = {
    epochs: 6,
    rate: 0.1,
    penalty: 0.1,
    fewest: 1,
    mostFeatures: 400,
    forget: 0.1,
    seed,
  };
  return packModel(trainWeights(texts, words, options), 0, uncalibrated);
}

test("the same seed gives the same weights, another seed others", () => {
  const once = JSON.stringify(train(3));
  expect(JSON.stringify(train(3))).toBe(once);
  expect(JSON.stringify(train(4))).not.toBe(once);
});

test("the tagger learns what it is shown and finds people it has not seen", () => {
  const model = unpackModel(train(3));
  const text = "Vi taler med Hilma Norrsen om sagen i huset .";
  expect(tagWith(text, model).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Hilma Norrsen",
  ]);
  expect(tagWith("Vi taler om sagen i Byen .", model)).toEqual([]);
});

test("no more features are kept than allowed", () => {
  expect(train(3).features).toBeLessThanOrEqual(400);
});

test("a file that is not tagged is refused with its place", () => {
  expect(() => readIob2("# text = Hej\n1\tHej\n\n", "broken.iob2")).toThrow("broken.iob2:2");
  expect(() => readIob2("# text = Hej\n1\tFarvel\tO\t-\t-\n\n", "broken.iob2")).toThrow("Farvel");
});
