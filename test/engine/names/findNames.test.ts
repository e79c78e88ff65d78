import { findNames } from "../../../src/engine/names/findNames";
import type { NameContext } from "../../../src/engine/names/findNames";
import { tagNames } from "../../../src/engine/names/tagNames";

const names = (text: string, context?: NameContext): string[] =>
  findNames(text, context).map(({ start, end }) => text.slice(start, end));

const lone = { name: "Lone Bach", address: "lone.bach@jammerbugt.dk", role: "sender" } as const;

describe("a calendar line gives its person away", () => {
  test.each([
    ["Møde med Peter Lykke Jensen", ["Peter Lykke Jensen"]],
    ["møde med hanne madsen om sygedagpenge", ["hanne madsen"]],
    ["Samtale: Fatima Yilmaz", ["Fatima Yilmaz"]],
    ["Hembesök hos Björn Åkerström", ["Björn Åkerström"]],
    ["Interview: Katarzyna Nowak", ["Katarzyna Nowak"]],
    ["HJEMMEBESØG HANNE MADSEN", ["HANNE MADSEN"]],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

test("where a name ends does not matter to whether there is one", () => {
  const [found] = findNames("Jobsamtale Karoline Bøgh Overlade, barselsvikar dansk/engelsk");
  expect(found?.confidence).toBe("high");
});

describe("what carries a person's name is no person", () => {
  test.each([
    "Vi mødes på Karen Blixens Plads 4.",
    "Vi ses til maj.",
    "Borgeren vil bo i Aalborg.",
    "Jammerbugt Kommune holder lukket fredag.",
    "Møde i Aalborg",
  ])("%s", (text) => {
    expect(names(text)).toEqual([]);
  });
});

test("a name found once is carried to its bare mentions, which are the same person", () => {
  const text =
    "Borgeren Hanne Madsen har ringet.\nHanne er flyttet, og Madsens sag skal følge med.";
  const found = findNames(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Hanne Madsen",
    "Hanne",
    "Madsens",
  ]);
  expect(new Set(found.map(({ person }) => person)).size).toBe(1);
});

test("sender, recipients and third persons are told apart", () => {
  const text = "Kære Jens\n\nHanne Madsen har ringet.\n\nMed venlig hilsen\nLone Bach";
  const people = [
    lone,
    { name: "Jens Ørum", address: "jens@mail.example", role: "recipient" },
  ] as const;
  expect(
    findNames(text, { people }).map(({ start, end, relation }) => [
      text.slice(start, end),
      relation,
    ]),
  ).toEqual([
    ["Jens", "recipient"],
    ["Hanne Madsen", "third"],
    ["Lone Bach", "sender"],
  ]);
});

test("surname, comma, first name is one person; a list of surnames is several", () => {
  expect(names("Jensen, Peter")).toEqual(["Jensen, Peter"]);
  expect(names("Det mener Jensen, Madsen og Holst.")).toEqual(["Jensen", "Madsen", "Holst"]);
});

test("the line below a sign-off is a name even in small letters", () => {
  expect(names("vi ses torsdag\n\nmvh\nlone", { people: [lone] })).toEqual(["lone"]);
});

test("spans lie in the text, in order and apart, whatever the text", () => {
  const odd = [
    "",
    "\n\n",
    "'",
    "…",
    "a".repeat(5000),
    "Å ".repeat(900),
    "\u{1F600} Hanne",
    "<a@b.c>",
  ];
  for (const text of odd) {
    let last = 0;
    for (const { start, end, score } of tagNames(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1 + 1e-9);
      last = end;
    }
  }
});
