import { unpackKeys, unpackLevels } from "../../../src/engine/names/unpackModel";
import { packKeys } from "../../../src/training/names/packModel";

test("keys survive packing, near ones and far ones", () => {
  const keys = [0, 1, 2, 33, 34, 1057, 40000, 40001, 2097151];
  expect([...unpackKeys(packKeys(keys), keys.length)]).toEqual(keys);
});

test("levels run from -31 to 31 around the middle of the alphabet", () => {
  expect([...unpackLevels("Bgh_")]).toEqual([-31, 0, 1, 31]);
});
