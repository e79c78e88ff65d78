import { readSentences } from "../../../src/engine/names/readSentences";
import { repairSpans } from "../../../src/engine/names/repairSpans";

const flat = { weights: [], scale: 1, firstBias: 0, lastBias: 0 };

/** What becomes of one span, which is given by its words. */
function repaired(text: string, words: string): string[] {
  const reading = readSentences(text, flat);
  const start = text.indexOf(words);
  const from = reading.tokens.findIndex((token) => token.start === start);
  const to = reading.tokens.findIndex((token) => token.end === start + words.length) + 1;
  return repairSpans(reading, [{ from, to, score: 0.9 }]).map((span) =>
    text.slice(reading.tokens[span.from]?.start, reading.tokens[span.to - 1]?.end),
  );
}

test.each([
  ["Samtale – Holm, 9.30", "– Holm", "Holm"],
  ["kage fra bager holm", "bager holm", "holm"],
  ["Skipper Tove Lind melder sig", "Skipper Tove Lind", "Tove Lind"],
  ["syn m. frk. lind i morgen", "m. frk. lind", "lind"],
])("titles and marks before a name are no part of it: %s", (text, span, name) => {
  expect(repaired(text, span)).toEqual([name]);
});

test("a postscript's mark is no initial", () => {
  expect(repaired("Hilsen\nP.S. Mette Holm ringer", "P.S. Mette Holm")).toEqual(["Mette Holm"]);
  expect(repaired("Hilsen\nP.S. Satsen er ny", "P.S. Satsen")).toEqual([]);
});

test("a letter that ends a sentence begins no name", () => {
  expect(repaired("I kan få 1 x 32 A. Vores tekniker kommer", "A. Vores")).toEqual([]);
});

test("a door's letter begins no name", () => {
  expect(repaired("ved port C. Rampen er bred", "C. Rampen")).toEqual([]);
  expect(repaired("ved port C. Jensen kommer", "C. Jensen")).toEqual(["C. Jensen"]);
  expect(repaired("spørg C. Rampen om det", "C. Rampen")).toEqual(["C. Rampen"]);
});

test("a king who is counted is nobody of today", () => {
  expect(repaired("om Karl XII:s fälttåg", "Karl XII:s")).toEqual([]);
  expect(repaired("om Christian IV og hans slot", "Christian IV")).toEqual([]);
  expect(repaired("spørg Christian V om det", "Christian V")).toEqual(["Christian V"]);
});

test("an initial that looks like a shortened title stays", () => {
  expect(repaired("Hilsen M. Holm", "M. Holm")).toEqual(["M. Holm"]);
  expect(repaired("Hilsen V. Holm", "V. Holm")).toEqual(["V. Holm"]);
});

test.each([
  ["har du set jens o i dag", "jens", "jens o"],
  ["Ulla M, Tove og Liv", "Ulla", "Ulla M"],
  ["Aksel Holm jr. arver", "Aksel Holm", "Aksel Holm jr."],
])("an initial or a jr. behind a name belongs to it: %s", (text, span, name) => {
  expect(repaired(text, span)).toEqual([name]);
});

test.each([
  ["lis m ayan lørdag", "lis"],
  ["Tove i morgen", "Tove"],
  ["Tove B Holm", "Tove"],
  ["Tove, B, C", "Tove"],
])("a letter that is a word, or is followed by one, does not: %s", (text, span) => {
  expect(repaired(text, span)).toEqual([span]);
});

test("a name ends where a sentence begins after its initial", () => {
  expect(repaired("tim og carsten n. vi ses", "carsten n. vi")).toEqual(["carsten n."]);
  expect(repaired("carl v. holm kommer", "carl v. holm")).toEqual(["carl v. holm"]);
});

test("who comes and who receives are two", () => {
  expect(repaired("intro for tove v. hanne lind", "tove v. hanne lind")).toEqual([
    "tove",
    "hanne lind",
  ]);
});

test("who stands alone in the last line signed it", () => {
  const text = "spørg alle i huset om nøglen, eller sig det til mig eller annika r\naron";
  expect(repaired(text, "annika r\naron")).toEqual(["annika r", "aron"]);
  expect(repaired(`${text} lind kommer og henter den`, "annika r\naron")).toHaveLength(1);
});
