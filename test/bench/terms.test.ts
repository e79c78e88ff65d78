import { linkedKinds } from "../../src/engine/linkedKinds";
import type { Kind, Language } from "../../src/engine/types";
import { readCorpus } from "../corpus/read";
import { measure, precision, recall, total, type Tally } from "./measure";
import { plainWordList, postvagt } from "./readers";

const blind = readCorpus("blind-da", "blind-sv");
const own = readCorpus("detectors").filter(({ file }) => file.startsWith("terms-"));
const conduct: readonly Kind[] = [
  "password",
  "businessSecret",
  "partyPoliticalInvitation",
  "meetingPurpose",
  "caseHandling",
  "childData",
  "recording",
  "dataSolicitation",
  "cloudLink",
  "foreignVideoPlatform",
  "privateContent",
];

const tallyOf = (measured: ReturnType<typeof measure>, kinds: readonly Kind[]): Tally =>
  total(kinds.flatMap((kind) => measured.tallies.get(kind) ?? []));

const measured = {
  blind: measure(postvagt, blind),
  own: measure(postvagt, own),
};

/** Slightly under what was last measured; they only ever go up. */
const floors: readonly (readonly [
  string,
  keyof typeof measured,
  readonly Kind[],
  number,
  number,
])[] = [
  ["terms", "blind", linkedKinds, 0.87, 0.9],
  ["terms", "own", linkedKinds, 0.95, 0.9],
  ["conduct", "blind", conduct, 0.87, 0.85],
  ["conduct", "own", conduct, 0.95, 0.9],
];

test.each(floors)(
  "%s in the %s texts are found, and little else",
  (_, texts, kinds, least, right) => {
    const tally = tallyOf(measured[texts], kinds);
    expect(tally.expected).toBeGreaterThan(30);
    expect(recall(tally)).toBeGreaterThanOrEqual(least);
    expect(precision(tally)).toBeGreaterThanOrEqual(right);
  },
);

test.each([
  ["da", 0.92],
  ["sv", 0.85],
  ["en", 0.8],
] as const)(
  "terms of health are found in the blind texts, language %s",
  (language: Language, least) => {
    const records = blind.filter((record) => record.language === language);
    const tally = tallyOf(measure(postvagt, records), ["health"]);
    expect(tally.expected).toBeGreaterThan(20);
    expect(recall(tally)).toBeGreaterThanOrEqual(least);
  },
);

test("a plain list of words finds less and cries wolf more, in the same texts", () => {
  const ours = tallyOf(measured.blind, linkedKinds);
  const naive = tallyOf(measure(plainWordList, blind), linkedKinds);
  expect(recall(naive)).toBeLessThan(recall(ours));
  expect(precision(naive)).toBeLessThan(precision(ours));
});
