import { calibrate } from "../../../src/training/names/calibrate";

const spans = (name: string, count: number, wrong: number, from: number, to: number) =>
  Array.from({ length: count }, (_, index) => ({
    name,
    score: from + ((to - from) * index) / count,
    right: index >= wrong,
  }));

test("high begins where 97 in 100 are right, medium where 85 in 100 of the rest are", () => {
  const judged = [
    ...spans("Alba", 100, 50, 0, 0.5),
    ...spans("Alba", 100, 10, 0.5, 0.9),
    ...spans("Alba", 200, 1, 0.9, 1),
  ];
  const { medium, high } = calibrate([judged]).single;
  const share = (from: number, to: number): number => {
    const inside = judged.filter(({ score }) => score >= from && score < to);
    return inside.filter(({ right }) => right).length / inside.length;
  };
  expect(share(high, 2)).toBeGreaterThanOrEqual(0.97);
  expect(share(medium, high)).toBeGreaterThanOrEqual(0.85);
  expect(medium).toBeLessThan(high);
});

test("full names are calibrated apart from lone words", () => {
  const judged = [...spans("Alba", 100, 90, 0, 1), ...spans("Alba Stensen", 100, 1, 0, 1)];
  const { single, full } = calibrate([judged]);
  expect(full.high).toBeLessThan(0.1);
  expect(single.high).toBeGreaterThan(0.8);
});

test("too few findings make no confidence", () => {
  expect(calibrate([spans("Alba", 5, 0, 0.9, 1)]).single).toEqual({ medium: 1, high: 1 });
});

test("a kind of text counts as much as another that holds more names", () => {
  const clean = spans("Alba", 1000, 0, 0.5, 1);
  const wrong = spans("Alba", 50, 25, 0.5, 1);
  expect(calibrate([clean, wrong]).single.high).toBeGreaterThan(
    calibrate([[...clean, ...wrong]]).single.high,
  );
});
