import { recase } from "../../../src/training/names/augment";
import { NameSource } from "../../../src/training/names/drawName";
import { fillTemplate } from "../../../src/training/names/fillTemplate";
import { seeded } from "../../../src/training/names/random";
import { allTemplates } from "../../../src/training/names/trainingTexts";

const lists = {
  danishFirst: ["Alba", "Lars"],
  danishLast: ["Stensen", "Buus"],
  swedishFirst: ["Ylva"],
};

test("every template can be filled, and every person marked is a name", () => {
  const random = seeded(1);
  const names = new NameSource(lists, random);
  for (const template of allTemplates) {
    const { text, persons } = fillTemplate(template, "da", names, random);
    expect(text).not.toMatch(/[{}↵]/);
    for (const { start, end } of persons)
      expect(text.slice(start, end)).toMatch(/^\p{L}.*[\p{L}.'’]$/u);
  }
});

test("what a storm or a street is called is not marked as a person, and its words are withheld", () => {
  const random = seeded(2);
  const { persons, others, drawn } = fillTemplate(
    "Stormen {~F} rammer {gade}",
    "da",
    new NameSource(lists, random),
    random,
  );
  expect(persons).toEqual([]);
  expect(others).toHaveLength(2);
  expect(drawn).toEqual(others);
});

test("letter case changes, positions do not", () => {
  const example = { text: "Møde med Alba Stensen", persons: [{ start: 9, end: 21 }], others: [] };
  expect(recase(example, "lower").text).toBe("møde med alba stensen");
  expect(recase(example, "sentence").text).toBe("Møde med alba stensen");
  expect(recase(example, "capitalSurnames").text).toBe("Møde med Alba STENSEN");
  expect(recase(example, "capitals").persons).toEqual(example.persons);
});

test("drawing is repeatable", () => {
  const draw = (): string[] => {
    const random = seeded(9);
    const names = new NameSource(lists, random);
    return Array.from({ length: 50 }, () => names.draw("full", "da"));
  };
  expect(draw()).toEqual(draw());
});
