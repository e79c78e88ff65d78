import { joinedToNames } from "../../../src/engine/names/coordination";
import { tokenise } from "../../../src/engine/names/tokens";

/** The words spoken for by one name, which was found with the probability given. */
function joined(text: string, name: string, score = 0.9): string[] {
  const tokens = tokenise(text);
  const from = tokens.findIndex((token) => token.text === name);
  const covered = new Uint8Array(tokens.length);
  covered[from] = 1;
  return joinedToNames(tokens, [{ from, to: from + 1, score }], covered, 0.7).map(
    (index) => tokens[index]?.text ?? "",
  );
}

test("what is joined to a name by og, eller or a slash is likely a name", () => {
  expect(joined("spørg Tove eller Ellen", "Ellen")).toEqual(["Tove"]);
  expect(joined("spørg tove og ellen", "tove")).toEqual(["ellen"]);
  expect(joined("status Tove/Ellen", "Tove")).toEqual(["Ellen"]);
});

test("neither a word in other letters, nor one behind a comma, nor by an uncertain name", () => {
  expect(joined("Tove og hendes mor", "Tove")).toEqual([]);
  expect(joined("Tove, Aalborg", "Tove")).toEqual([]);
  expect(joined("Tove og Ellen", "Tove", 0.5)).toEqual([]);
});
