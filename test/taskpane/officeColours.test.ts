import { isDarkColour } from "../../src/taskpane/officeColours";

test("Outlook's background tells dark from light", () => {
  expect(isDarkColour("#1f1f1f")).toBe(true);
  expect(isDarkColour("#FAF9F8")).toBe(false);
});

test("what is not a colour tells nothing", () => {
  expect(isDarkColour(undefined)).toBeUndefined();
  expect(isDarkColour("black")).toBeUndefined();
});
