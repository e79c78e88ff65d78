import { logOdds, unpackTelling } from "../../../src/engine/telling/tellingModel";
import { packTelling } from "../../../src/training/telling/packTelling";
import { kindOf, trainKinds } from "../../../src/training/telling/trainKinds";
import { scoreOf, trainTelling, type Lesson } from "../../../src/training/telling/trainTelling";

const PLACES = 1 << 10;
const FEW_PLACES = 1 << 6;
const told = [3, 70, 900];
const untold = [5, 71, 901];
/** The odd ones tell, by any of three features; the rest of each text is the same small talk. */
const lessons: readonly Lesson[] = Array.from({ length: 60 }, (_, index) => {
  const tells = index % 2 === 1;
  const own = (tells ? told : untold)[index % 3] as number;
  return { set: `set ${index % 4}`, keys: Int32Array.from([10, 11, 12, own]), tells };
});

const kinds = Array.from({ length: 40 }, (_, index) => ({
  set: "one",
  kind: index % 2,
  keys: Int32Array.from([20, index % 2 === 0 ? 21 : 22]),
}));

it("learns what tells apart", () => {
  const model = trainTelling(lessons, PLACES);
  expect(told.every((key) => scoreOf(model, Int32Array.from([10, 11, key])) > 0)).toBe(true);
  expect(untold.every((key) => scoreOf(model, Int32Array.from([10, 11, key])) < 0)).toBe(true);
});

it("gives the same weights twice", () => {
  expect(trainTelling(lessons, PLACES)).toEqual(trainTelling(lessons, PLACES));
});

it("packs what it has learnt without losing it", () => {
  const model = trainTelling(lessons, PLACES);
  const unpacked = unpackTelling(
    packTelling(model, trainTelling(lessons, FEW_PLACES), trainKinds(kinds)),
  );
  for (const { keys } of lessons.slice(0, 6)) {
    expect(logOdds(unpacked.told, new Set(keys))).toBeCloseTo(scoreOf(model, keys), 0);
  }
});

it("learns what is told", () => {
  const tables = trainKinds(kinds);
  expect(kindOf(tables, Int32Array.from([20, 21]))).toBe(0);
  expect(kindOf(tables, Int32Array.from([20, 22]))).toBe(1);
});
