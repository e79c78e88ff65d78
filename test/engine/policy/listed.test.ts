import { isListed, patternOf } from "../../../src/engine/policy/listed";

describe("a list of mailboxes", () => {
  test.each([
    ["a whole address", "hr@kommune.example", { address: "HR@kommune.example" }, true],
    ["a domain", "kommune.example", { address: "lone@kommune.example" }, true],
    ["no subdomain of it", "kommune.example", { address: "lone@a.kommune.example" }, false],
    [
      "a pattern in the local part",
      "alle-*@*",
      { address: "alle-jobcenter@kommune.example" },
      true,
    ],
    ["a pattern that does not fit", "alle-*@*", { address: "kalle-a@kommune.example" }, false],
    ["a display name", "name:alle *", { name: "Alle ansatte", address: "x@a.example" }, true],
    [
      "not by the address where a name is meant",
      "name:alle*",
      { address: "alle@a.example" },
      false,
    ],
    ["a form with a number", "<cpr>@post.example", { address: "010180-0008@post.example" }, true],
    ["nothing that cannot be read", "kommune.example", { address: "a,b@kommune.example" }, false],
  ])("holds %s", (_, entry, mailbox, expected) => {
    expect(isListed([entry], mailbox)).toBe(expected);
  });

  test("an empty list holds nobody", () => {
    expect(isListed([], { address: "a@b.example" })).toBe(false);
    expect(isListed(undefined, { address: "a@b.example" })).toBe(false);
  });

  test("a pattern of many stars is still read in one pass", () => {
    const pattern = "*a".repeat(2_000);
    expect(patternOf(pattern)("a".repeat(4_000))).toBe(true);
    expect(patternOf(`${pattern}b`)("a".repeat(4_000))).toBe(false);
  });
});
