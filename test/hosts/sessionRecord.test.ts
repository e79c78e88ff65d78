import type { Question } from "../../src/hosts/outlook/questions";
import { readSession } from "../../src/hosts/sessionRecord";

const sound = {
  attachment: "1|10|brev.docx",
  engine: "1",
  policy: "p",
  people: 1,
  found: [{ kind: "cpr", dataClass: "confidential", confidence: "high", count: 1, linked: false }],
};

async function kept(value: unknown) {
  const stored = { "pv1.att.1": JSON.stringify(value) };
  const question = (async () => ({ ok: true, value: stored })) as unknown as Question;
  return (await readSession({} as Office.SessionData, question)).checked("1");
}

test("what a file held is had again from the draft", async () => {
  expect(await kept(sound)).toEqual(sound);
});

test.each([
  ["an empty place", { ...sound, found: [null] }],
  ["words for a count", { ...sound, found: [{ ...sound.found[0], count: "mange" }] }],
  ["no number of people", { ...sound, people: undefined }],
  ["a list", []],
])("a result with %s is no result, and the file is read again", async (_, value) => {
  expect(await kept(value)).toBeUndefined();
});
