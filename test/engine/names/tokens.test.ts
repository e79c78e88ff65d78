import { tokenise } from "../../../src/engine/names/tokens";

const words = (text: string): string[] => tokenise(text).map((token) => token.text);

describe("text is cut as the treebanks cut it", () => {
  test.each([
    ["Uffe Ellemann-Jensen, 50 år.", ["Uffe", "Ellemann-Jensen", ",", "50", "år", "."]],
    ["bl.a. i 80'erne", ["bl.a.", "i", "80'erne"]],
    ["H.L. Hansen og J. P. Bach", ["H.L.", "Hansen", "og", "J.", "P.", "Bach"]],
    ["kr. 1.500,50 (ca. 3 pct.)", ["kr.", "1.500,50", "(", "ca.", "3", "pct.", ")"]],
    ["Elvis' bil", ["Elvis'", "bil"]],
    ["O'Brien, al-Assad", ["O'Brien", ",", "al-Assad"]],
    ["Ingmar H:son Lind", ["Ingmar", "H:son", "Lind"]],
    ["Det er Lund.", ["Det", "er", "Lund", "."]],
    ["»Ja,« sagde hun ...", ["»", "Ja", ",", "«", "sagde", "hun", "..."]],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("mail is cut so that a name stays whole", () => {
  test.each([
    [
      "Fra: Lone <lone.bach@mail.example>",
      ["Fra", ":", "Lone", "<", "lone.bach@mail.example", ">"],
    ],
    ["hanne_madsen.pdf", ["hanne", "_", "madsen", ".", "pdf"]],
    ["vi ringer i morgen.Hanne venter", ["vi", "ringer", "i", "morgen", ".", "Hanne", "venter"]],
    ["'Hej Lars' skrev hun", ["'", "Hej", "Lars", "'", "skrev", "hun"]],
    [
      "se https://borger.example/hanne-madsen nu",
      ["se", "https://borger.example/hanne-madsen", "nu"],
    ],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

test("every token stands where it says it does", () => {
  const text = "Kære Åse,\n\nTak – P.S. hils Şahin O’Neill!  ";
  for (const { start, end, text: word } of tokenise(text))
    expect(text.slice(start, end)).toBe(word);
});
