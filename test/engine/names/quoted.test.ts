import { quotedEvidence } from "../../../src/engine/names/quoted";
import { tokenise } from "../../../src/engine/names/tokens";

function doubted(text: string): string[] {
  const tokens = tokenise(text);
  const into = new Float32Array(tokens.length);
  quotedEvidence(tokens, 2, into);
  return tokens.filter((_, index) => into[index] === -2).map((token) => token.text);
}

test("capitalised words between quotation marks are called so, they are seldom the person", () => {
  expect(doubted('"Tove" og "Karen Lind" ligger ved kajen')).toEqual(["Tove", "Karen", "Lind"]);
  expect(doubted("Skiltet ”Tove” er væk")).toEqual(["Tove"]);
});

test.each([
  'Lars "Lasse" Holm',
  'Kortet: "Til Tove – tillykke"',
  '"Tove kommer", sagde han',
  'Vi kalder dig "D. Holm"',
  'Han sagde " Tove " igen',
])("said words, nicknames and initials are left as they are: %s", (text) => {
  expect(doubted(text)).toEqual([]);
});
