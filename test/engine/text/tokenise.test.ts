import { tokenise } from "../../../src/engine/text/tokenise";

const tokens = (text: string) =>
  tokenise(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

test("words, numbers and single signs are told apart, white space is none of them", () => {
  expect(tokens("Åse (f. 1880) –\tCOVID19\n")).toEqual([
    "word Åse",
    "sign (",
    "word f",
    "sign .",
    "number 1880",
    "sign )",
    "sign –",
    "word COVID",
    "number 19",
  ]);
});

test("letters beyond Latin are words", () => {
  expect(tokens("Жанна Łukasz")).toEqual(["word Жанна", "word Łukasz"]);
});

test("nothing has no tokens", () => {
  expect(tokens("")).toEqual([]);
  expect(tokens(" \n\t")).toEqual([]);
});
