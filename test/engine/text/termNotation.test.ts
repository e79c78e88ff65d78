import { alternatives, beginnings, placesOf } from "../../../src/engine/text/termNotation";

test("alternatives in braces are written out", () => {
  expect(alternatives("{a|b}_c")).toEqual(["a_c", "b_c"]);
  expect(alternatives("hjerte{stop|svigt}-")).toEqual(["hjertestop-", "hjertesvigt-"]);
});

test("an empty alternative takes its underscore with it", () => {
  expect(alternatives("ondt_i_{min|}_@bodyPart")).toEqual([
    "ondt_i_min_@bodyPart",
    "ondt_i_@bodyPart",
  ]);
});

test("a term is parted into its first word and what must follow", () => {
  expect(beginnings("kræft-")).toEqual([["kræft-", ""]]);
  expect(beginnings("ondt_i_ryggen")).toEqual([["ondt", "i_ryggen"]]);
  expect(beginnings("{har|fik}_{stress|angst}")).toEqual([
    ["har", "{stress|angst}"],
    ["fik", "{stress|angst}"],
  ]);
});

test("alternatives of several words may stand first", () => {
  expect(beginnings("{sat_ud_af|udsat_af}_boligen")).toEqual([
    ["sat", "ud_af_boligen"],
    ["udsat", "af_boligen"],
  ]);
});

test("what follows is read place by place, and ways of one place are not multiplied", () => {
  const i = { stem: "i", exact: true, beginsCompound: false };
  expect(placesOf("i_*_@bodyPart")).toEqual([[[i]], [[{ gap: true }]], [[{ label: "bodyPart" }]]]);
  expect(placesOf("{i|i_*|}_{@kin|@bodyPart}")).toEqual([
    [[i], [i, { gap: true }], []],
    [[{ label: "kin" }], [{ label: "bodyPart" }]],
  ]);
  expect(placesOf("")).toEqual([]);
});
