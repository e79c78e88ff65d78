import { greetingEvidence } from "../../../src/engine/names/greeting";
import { readSentences } from "../../../src/engine/names/readSentences";
import { nameModel } from "../../../src/engine/names/tagNames";

function greeted(text: string): string[] {
  const { likeness } = nameModel();
  const reading = readSentences(text, likeness);
  const into = new Float32Array(reading.tokens.length);
  greetingEvidence(reading, likeness, 1.5, into);
  return reading.tokens.filter((_, index) => into[index] === 1.5).map((token) => token.text);
}

test("what may be a name and stands alone behind a greeting is one", () => {
  expect(greeted("hej liv\nfakturaen er her")).toEqual(["liv"]);
  expect(greeted("Kære Peter Holm,\ntak")).toEqual(["Peter", "Holm"]);
});

test("neither what goes on as a sentence, nor what looks like no name, nor a greeting within a line", () => {
  expect(greeted("hej liv er langt")).toEqual([]);
  expect(greeted("Hej økonomiafdelingen,\n")).toEqual([]);
  expect(greeted("vi siger hej liv\n")).toEqual([]);
});
