import { languageOf } from "../../../src/engine/text/language";
import { read } from "../../../src/engine/text/read";

const language = (text: string) =>
  read({ channel: "mail", parts: [{ name: "body", text }] }).map(languageOf)[0];

test("the small words tell the language of a text", () => {
  expect(language("Hej Mette, jeg kommer ikke i dag, og det er fordi bussen holder")).toBe("da");
  expect(language("Hej Bo, jag kommer inte idag och det beror på bussen")).toBe("sv");
  expect(language("Dear Ann, the meeting is moved and you will hear from us")).toBe("en");
});

test("a letter of one alphabet is enough", () => {
  expect(language("Genoptræning")).toBe("da");
  expect(language("Hjärtsvikt")).toBe("sv");
});

test("a text that could be any of them has none", () => {
  expect(language("Re: status 2026")).toBeUndefined();
});
