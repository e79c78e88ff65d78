import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { detectors } from "../../../src/engine/detectors";
import { BUCKETS, NUMBER_BUCKETS } from "../../../src/engine/telling/tellingKeys";
import { unpackTelling } from "../../../src/engine/telling/tellingModel";
import { tellingWeights } from "../../../src/engine/telling/tellingWeights";
import { KIND_BUCKETS, toldKinds } from "../../../src/engine/telling/toldKinds";

test("the weights stay within 100 kB, 60 kB compressed", () => {
  const source = readFileSync(join(__dirname, "../../../src/engine/telling/tellingWeights.ts"));
  expect(source.length).toBeLessThanOrEqual(100_000);
  expect(gzipSync(source, { level: 9 }).length).toBeLessThanOrEqual(60_000);
});

test("the weights are whole", () => {
  const { told, numbers, kinds } = unpackTelling(tellingWeights);
  expect(told.weights).toHaveLength(BUCKETS);
  expect(numbers.weights).toHaveLength(NUMBER_BUCKETS);
  expect(kinds).toHaveLength(toldKinds.length * KIND_BUCKETS);
});

test("what is told is of the class that its detector finds it in", () => {
  const classes = toldKinds.map(({ kind }) => detectors.find(({ id }) => id === kind)?.dataClass);
  expect(classes).toEqual(toldKinds.map(({ dataClass }) => dataClass));
});
