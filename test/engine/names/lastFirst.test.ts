import { findNames } from "../../../src/engine/names/findNames";

const names = (text: string): string[] =>
  findNames(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Jensen, Peter", ["Jensen, Peter"]],
  ["Til: Madsen, Hanne; Holm, Jens", ["Madsen, Hanne", "Holm, Jens"]],
  ["madsen, hanne (partshøring)", ["madsen, hanne"]],
  ["Andersson, Eva – uppföljning", ["Andersson, Eva"]],
])("an entry of its own is turned about: %s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test("places and things in an entry are no person turned about", () => {
  expect(names("Aalborg, Danmark")).toEqual([]);
  expect(names("Kaffe, kage")).toEqual([]);
});

test.each([
  ["Afbud: Jensen, Madsen", ["Jensen", "Madsen"]],
  ["Elever: Sofie, Emma, Lars", ["Sofie", "Emma", "Lars"]],
])("two surnames or two first names around a comma are two people: %s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});
