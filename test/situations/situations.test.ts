import { pending } from "./pending";
import { rows } from "./situations";
import { differences, trials } from "./trials";

test("every one of the fifty rows is here", () => {
  expect(rows().map(({ row }) => row)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
});

const waiting = new Map(Object.entries(pending));
const ready = trials.filter(({ name }) => !waiting.has(name));

test.each(ready.map((trial) => [trial.name, trial] as const))("%s", (_, trial) => {
  expect(differences(trial)).toEqual([]);
});

describe("the list of what is pending is honest", () => {
  test("it names situations that exist", () => {
    const names = trials.map(({ name }) => name);
    expect([...waiting.keys()].filter((name) => !names.includes(name))).toEqual([]);
  });

  test("nothing on it works already", () => {
    const working = trials.filter((trial) => waiting.has(trial.name) && !differences(trial).length);
    expect(working.map(({ name }) => name)).toEqual([]);
  });
});
