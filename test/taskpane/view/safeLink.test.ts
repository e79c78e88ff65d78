import { safeLink } from "../../../src/taskpane/view/safeLink";

test("web, mail and phone addresses become links", () => {
  for (const address of [
    "https://kommune.example/brud",
    "mailto:dpo@kommune.example",
    "tel:+4500000000",
  ])
    expect(safeLink(address)).toBe(address);
});

test("nothing else does", () => {
  for (const address of [
    undefined,
    "",
    "javascript:alert(1)",
    "http://kommune.example",
    "https://",
  ])
    expect(safeLink(address)).toBeUndefined();
});
