import { MOST_FEATURES, sentenceOf, writeFeatures } from "../../../src/engine/names/features";
import type { LikenessModel } from "../../../src/engine/names/likeness";
import { describeWord } from "../../../src/engine/names/words";

const flat: LikenessModel = { weights: [], scale: 1, firstBias: 0, lastBias: 0 };
const sentence = sentenceOf(
  ["Møde", "med", "Åse", "Ellemann-Jensens", "søn", "."].map((word) => describeWord(word, flat)),
);

test("feature ids are the ones the weights were trained with", () => {
  const keys = new Int32Array(MOST_FEATURES);
  const count = writeFeatures(sentence, 3, keys);
  expect([...keys.subarray(0, count)]).toEqual([
    112255, 948460, 480067, 1643273, 1997779, 1759941, 986328, 834172, 63827, 302842, 676515,
    1186226, 932932, 2052311, 1216485, 937298, 911562, 952512, 1177123, 1189728, 269825, 1492957,
    1322198, 1945337, 77102, 476398, 251558, 1177136, 1506990, 101016, 817781, 2040863, 340943,
    739841, 1474991, 1131347, 50429, 282563,
  ]);
});

test("a word whose identity is withheld makes no whole-word feature, and none for its neighbours, by itself or by how they look", () => {
  const withheld = sentenceOf([
    describeWord("hos", flat),
    describeWord("Åse", flat, false),
    describeWord("Lund", flat),
  ]);
  const known = sentenceOf(["hos", "Åse", "Lund"].map((word) => describeWord(word, flat)));
  const count = (of: typeof known, index: number): number =>
    writeFeatures(of, index, new Int32Array(MOST_FEATURES));
  expect(count(withheld, 1)).toBe(count(known, 1) - 1);
  expect(count(withheld, 0)).toBe(count(known, 0) - 2);
  expect(count(withheld, 2)).toBe(count(known, 2) - 2);
});

test("a thing before a name, as a thing and as a word, and what a list joins to it, are features of their own", () => {
  const count = (text: string, index: number): number =>
    writeFeatures(
      sentenceOf(text.split(" ").map((word) => describeWord(word, flat))),
      index,
      new Int32Array(MOST_FEATURES),
    );
  expect(count("om Tove og Ellen", 1)).toBe(count("om Tove er Ellen", 1) + 1);
  const keys = (text: string): Set<number> => {
    const into = new Int32Array(MOST_FEATURES);
    const of = sentenceOf(text.split(" ").map((word) => describeWord(word, flat)));
    return new Set(into.subarray(0, writeFeatures(of, 2, into)));
  };
  const thing = keys("lokalet hedder Tove");
  const other = keys("spillet hedder Tove");
  expect([...thing].filter((key) => !other.has(key))).toHaveLength(2);
});
