import { besideThings } from "../../../src/engine/names/besideThings";
import { tokenise } from "../../../src/engine/names/tokens";

function doubted(text: string, thing: string, name: string, score = 0.9): string[] {
  const tokens = tokenise(text);
  const others = new Float32Array(tokens.length);
  others[tokens.findIndex((token) => token.text === thing)] = 0.95;
  const from = tokens.findIndex((token) => token.text === name);
  return besideThings(tokens, [{ from, to: from + 1, score }], others).map(
    (index) => tokens[index]?.text ?? "",
  );
}

test("a lone word in a list with a thing is doubted", () => {
  expect(doubted("Nexus og Vera er nede", "Nexus", "Vera")).toEqual(["Vera"]);
  expect(doubted("Vera, Nexus er nede", "Nexus", "Vera")).toEqual(["Vera"]);
});

test("neither a sure person, nor one the thing merely stands near", () => {
  expect(doubted("Nexus og Vera er nede", "Nexus", "Vera", 0.99)).toEqual([]);
  expect(doubted("Nexus fra Vera er nede", "Nexus", "Vera")).toEqual([]);
});
