import { writtenReason } from "../../../src/taskpane/view/writtenReason";

test("nothing is written before a reason is chosen", () => {
  expect(writtenReason(undefined, "Aftalt med borgeren")).toBeUndefined();
});

test("a reason from the list stands by itself, and words may be added", () => {
  expect(writtenReason("Aftalt med lederen", " ")).toBe("Aftalt med lederen");
  expect(writtenReason("Aftalt med lederen", "i dag")).toBe("Aftalt med lederen: i dag");
});

test("one's own reason needs ten signs, spaces not counted", () => {
  expect(writtenReason("", "a b c d e f")).toBeUndefined();
  expect(writtenReason("", "borgeren bad om det")).toBe("borgeren bad om det");
});
