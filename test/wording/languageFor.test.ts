import { languageFor } from "../../src/wording";

it.each([
  ["da-DK", "da"],
  ["SV", "sv"],
  ["en-GB", "en"],
  ["nb-NO", "da"],
  ["nn-NO", "da"],
  ["fo-FO", "da"],
  ["kl-GL", "da"],
  ["de-DE", "en"],
  ["", "en"],
])("a display in %s is answered in %s", (display, language) => {
  expect(languageFor(display)).toBe(language);
});
