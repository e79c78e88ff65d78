import { join } from "node:path";
import { findNames } from "../../../src/engine/names/findNames";
import { Tally } from "../../../src/training/names/scores";
import { readJudgedRecords } from "./judgedRecords";

const corpus = join(__dirname, "../../corpus/names");

/**
 * Floors just under what was measured, so that a change for the worse is seen. The aim (recall 0.92
 * at precision 0.90, see docs/names.md) is not reached on this set of hard cases.
 */
const floors = [
  { language: "da", precision: 0.86, recall: 0.91 },
  { language: "sv", precision: 0.88, recall: 0.92 },
];

test.each(floors)("judged mails, $language: exact names stay found", ({ language, ...floor }) => {
  const tally = new Tally();
  for (const { parts, people } of readJudgedRecords(join(corpus, `${language}.txt`))) {
    for (const { text, names } of parts) tally.add(findNames(text, { people }), names);
  }
  const { precision, recall } = tally.scores();
  expect(precision).toBeGreaterThanOrEqual(floor.precision);
  expect(recall).toBeGreaterThanOrEqual(floor.recall);
});
