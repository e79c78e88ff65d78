import { findNames } from "../../../src/engine/names/findNames";

const namesIn = (text: string) => findNames(text).map(({ start, end }) => text.slice(start, end));

test.each([
  "Sorry about that.",
  "Title: three weeks or thirty visits",
  "The breakfast is on the first Saturday of the month.",
])("a word that English writes with a capital is nobody: %s", (text) => {
  expect(namesIn(text)).toEqual([]);
});

test("a month that is a name too stays one", () => {
  expect(namesIn("June Holm called about her application.")).toEqual(["June Holm"]);
});
