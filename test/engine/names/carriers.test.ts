import { carrierEvidence } from "../../../src/engine/names/carriers";
import { carrierFront } from "../../../src/engine/names/carrierWords";
import { thingEvidence } from "../../../src/engine/names/evidence";
import { tokenise } from "../../../src/engine/names/tokens";

/** The words that the text itself says are a thing's name. */
function carried(text: string): string[] {
  const tokens = tokenise(text);
  const into = new Float32Array(tokens.length);
  carrierEvidence(tokens, 3, into);
  return tokens.filter((_, index) => (into[index] as number) < 0).map((token) => token.text);
}

test.each([
  ["Vi ses i mødelokalet Tove kl. 10", ["Tove"]],
  ["Stormen Ingolf rammer i nat", ["Ingolf"]],
  ["Lokalet hedder nu Ellen Dahl", ["Ellen", "Dahl"]],
  ["Lokale: Tove", ["Tove"]],
  ["Färjan Märta är försenad", ["Märta"]],
  ["Tilbud fra Peter Holm A/S", ["Peter", "Holm"]],
])("a thing bears the name: %s", (text, expected) => {
  expect(carried(text)).toEqual(expected);
});

test("behind a plural the whole list is things, behind one thing only the first", () => {
  expect(carried("Møderummene Tove, Ellen og Ditte er optaget")).toEqual([
    "Tove",
    "Ellen",
    "Ditte",
  ]);
  expect(carried("Huset Ellen og Ditte købte")).toEqual(["Ellen"]);
});

test.each([
  "Både Tove og Ellen kommer",
  "Advokat: Ellen Dahl",
  "Have you seen Ellen?",
  "Hjem til Tove",
])("no thing, no doubt: %s", (text) => {
  expect(carried(text)).toEqual([]);
});

test("a compound counts by its last part, a word that merely ends alike does not", () => {
  expect(["undervisningslokalet", "förskolan", "efterskole"].every(carrierFront)).toBe(true);
  expect(["både", "advokat", "have", "skat", "århus", "barbro"].some(carrierFront)).toBe(false);
});

test("a word that is a thing's name is doubted wherever it stands, unless it is a participant's", () => {
  const tokens = tokenise("Lokalet Tove er optaget. Er Tove ledigt? Tove og Ellen");
  const into = new Float32Array(tokens.length);
  into[9] = 3;
  thingEvidence(tokens, carrierEvidence(tokens, 3, into), 2, into);
  const doubt = tokens
    .map(({ text }, index) => [text, into[index]])
    .filter(([text]) => text === "Tove");
  expect(tokens[9]?.text).toBe("Tove");
  expect(doubt.map(([, odds]) => odds)).toEqual([-3, -2, 3]);
});

test.each([
  ["Svensson & Lundgren AB", ["Svensson", "Lundgren"]],
  ["Andersen & Søn", ["Andersen"]],
  ["Lind Gartneri", ["Lind"]],
  ["Poul Paghs Gade", ["Poul", "Paghs", "Gade"]],
  ["Frederik den Ottendes Vej", ["Frederik", "Ottendes"]],
  ["Frederik VII's Bro", ["Frederik", "VII's", "Bro"]],
  ["lindsgade og Toves", ["lindsgade"]],
  ["Projekterne hedder fremover Tove, Ditte og Liv", ["Tove", "Ditte", "Liv"]],
])("partners, roads and kings: %s", (text, expected) => {
  expect(carried(text)).toEqual(expected);
});

test.each(["Lars Gade", "Jens Bro kommer", "Tove den 3. maj", "Tove handler ind"])(
  "a surname that is a road's word as well is left alone: %s",
  (text) => {
    expect(carried(text)).toEqual([]);
  },
);

test("the person a street is named after may stand in the same mail", () => {
  const tokens = tokenise("Nils Lind, Nils Linds väg 2");
  const into = new Float32Array(tokens.length);
  thingEvidence(tokens, carrierEvidence(tokens, 3, into), 2, into);
  expect([into[0], into[1]]).toEqual([0, 0]);
});
