import { findNames } from "../../../src/engine/names/findNames";
import type { KnownPerson } from "../../../src/engine/names/people";

const people: readonly KnownPerson[] = [
  { name: "Mai Storm", address: "mai@mail.example", role: "sender" },
  { name: "Bo Strand", address: "bo@mail.example", role: "recipient" },
];
const names = (text: string): string[] =>
  findNames(text, { people }).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Bo, har du set den?", ["Bo"]],
  ["Bo!\nVandet er lukket i dag.", ["Bo"]],
  ["Vi ses i morgen.\n/Mai", ["Mai"]],
  ["vi ses i morgen\nmai", ["mai"]],
])(
  "a participant's word set off at the beginning of a line is the participant: %j",
  (text, expected) => {
    expect(names(text)).toEqual(expected);
  },
);

test("the same word in the run of a line is left to the tagger", () => {
  expect(names("De vil bo hos hendes mor.")).toEqual([]);
  expect(names("Vi skal bo i Aalborg.")).toEqual([]);
});
