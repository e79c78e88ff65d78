import { findNames } from "../../../src/engine/names/findNames";

const namesIn = (text: string) => findNames(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Hedvig har njursten.", "Hedvig"],
  ["Oskar Dahlryd är här.", "Oskar Dahlryd"],
  ["Anders Rönnskär har borrelia.", "Anders Rönnskär"],
  ["Mr Carruthers: a bit dizzy when getting up.", "Carruthers"],
  ["Valborg ropar hela nätterna.", "Valborg"],
  ["Vi ses. Malenes prøve er klar.", "Malenes"],
])("a first name that everybody knows begins a sentence: %s", (text, name) => {
  expect(namesIn(text)).toEqual([name]);
});

test("a first name that everybody knows stands behind a small word", () => {
  expect(namesIn("Der er lus på Freja igen.")).toEqual(["Freja"]);
  expect(namesIn("Vi ses på Freja Alle 4.")).toEqual([]);
});

test.each(["Skolan har stängt.", "Torsdag har vi lukket.", "Region Skåne har svarat."])(
  "another word that begins a sentence is nobody: %s",
  (text) => {
    expect(namesIn(text)).toEqual([]);
  },
);
