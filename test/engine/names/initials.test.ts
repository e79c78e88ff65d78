import { initialsOf } from "../../../src/engine/names/initials";

test.each([
  ["Peter Lykke Jensens", "PLJ"],
  ["hanne madsen", "HM"],
  ["Jensen, Peter", "PJ"],
  ["Anne-Marie Lund", "AML"],
  ["P.L. Jensen", "PLJ"],
  ["Karin von Bülow", "KB"],
  ["Sinéad O'Brien's", "SO"],
  ["Åse Ørum", "ÅØ"],
  ["Lars'", "L"],
  ["Şahin", "Ş"],
  ["de", "D"],
])("%s becomes %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test("what holds no letters has no initials", () => {
  expect(initialsOf(" - ")).toBe("");
});
