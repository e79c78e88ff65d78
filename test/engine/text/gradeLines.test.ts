import { company, linkedIn } from "../linking/linkedIn";

const list =
  "Alma Thygesen 10\nJonathan Ryberg 02\nSofus Klitgaard 4\nMikkel Aagesen -3 (kom sent)";

test("the marks in a list of pupils are found", () => {
  const body = `Karakterer, mundtlig engelsk:\n${list}\nVh Pernille`;
  expect(linkedIn("examination", { body, recipients: [company] })).toEqual(
    expect.arrayContaining(["10: high", "02: high", "4: high", "-3: high"]),
  );
});

test("letters are marks too", () => {
  const body = "Betyg i slöjd\nElliot Ask: F\nTindra Alm: C\nHugo Berg: A";
  expect(linkedIn("examination", { body, recipients: [company] })).toEqual(
    expect.arrayContaining(["F: high", "C: high", "A: high"]),
  );
});

test.each([
  ["a list of places at table", `Bordplan til julefrokosten:\n${list}`],
  ["two of them", "Karakterer\nAlma Thygesen 10\nJonathan Ryberg 02"],
])("%s holds no marks", (_, body) => {
  const found = linkedIn("examination", { body, recipients: [company] });
  expect(found.filter((one) => /^-?\d/.test(one))).toEqual([]);
});
