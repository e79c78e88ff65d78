import { hasOtherEnding, lookAlike } from "../../../src/engine/text/lookAlike";

describe("a domain that looks like a known one", () => {
  test.each([
    ["two letters swapped", "jammerbugt.dk", "jammerbgut.dk", true],
    ["a letter too many", "jammerbugt.dk", "jammerbugtt.dk", true],
    ["a letter too few", "gmail.com", "gmal.com", true],
    ["another letter", "region-nord.example", "region-nort.example", true],
    ["letters drawn alike", "rn-nord.example", "m-nord.example", true],
    ["a digit for a letter", "hotmail.com", "hotmai1.com", true],
    ["the known one at its head", "kommune.dk", "kommune.dk.evil.example", true],
    ["the known one with a hyphen for its dot", "kommune.dk", "kommune-dk.example", true],
    ["the same", "kommune.dk", "kommune.dk", false],
    ["a subdomain", "kommune.dk", "skole.kommune.dk", false],
    ["the domain above", "skole.kommune.dk", "kommune.dk", false],
    ["a neighbour by number", "skole1.example", "skole2.example", false],
    ["a neighbour by letter", "firma-a.example", "firma-b.example", false],
    ["another word", "region-nord.example", "region-syd.example", false],
    ["too short to tell", "ku.dk", "cu.dk", false],
  ])("%s", (_, known, domain, expected) => {
    expect(lookAlike(domain, known)).toBe(expected);
  });

  test("another ending is a likeness of its own", () => {
    expect(hasOtherEnding("jammerbugt.com", "jammerbugt.dk")).toBe(true);
    expect(hasOtherEnding("jammerbugt.dk", "jammerbugt.dk")).toBe(false);
    expect(hasOtherEnding("ku.com", "ku.dk")).toBe(false);
  });
});
