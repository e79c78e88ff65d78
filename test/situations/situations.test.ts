import { rows } from "./situations";
import { differences, trials } from "./trials";

test("every one of the fifty rows is here", () => {
  expect(rows().map(({ row }) => row)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
});

test.each(trials.map((trial) => [trial.name, trial] as const))("%s", (_, trial) => {
  expect(differences(trial)).toEqual([]);
});
