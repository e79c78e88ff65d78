import { calibrate } from "../../../src/training/names/calibrate";

const spans = (count: number, wrong: number, from: number, to: number) =>
  Array.from({ length: count }, (_, index) => ({
    score: from + ((to - from) * index) / count,
    right: index >= wrong,
  }));

test("high begins where 97 in 100 are right, medium where 85 in 100 of the rest are", () => {
  const judged = [...spans(100, 50, 0, 0.5), ...spans(100, 10, 0.5, 0.9), ...spans(200, 1, 0.9, 1)];
  const { medium, high } = calibrate(judged);
  const bin = (from: number, to: number): number => {
    const inside = judged.filter(({ score }) => score >= from && score < to);
    return inside.filter(({ right }) => right).length / inside.length;
  };
  expect(bin(high, 2)).toBeGreaterThanOrEqual(0.97);
  expect(bin(medium, high)).toBeGreaterThanOrEqual(0.85);
  expect(medium).toBeLessThan(high);
});

test("too few findings make no confidence", () => {
  expect(calibrate(spans(5, 0, 0.9, 1))).toEqual({ low: 0, medium: 1, high: 1 });
});
