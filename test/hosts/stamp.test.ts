import { stamp } from "../../src/hosts/stamp";

test("however many rules are lifted, the stamp stays within what Outlook takes for a header", () => {
  const reasons = Array.from({ length: 40 }, (_, index) => ({
    rule: `a-rule-with-a-rather-long-name-${index}`,
    reason: "æ".repeat(200),
  }));
  const stamped = stamp("block", "user", reasons);
  expect("X-Postvagt".length + stamped.length).toBeLessThanOrEqual(998);
  expect(stamped).toMatch(/^1;block;user;a-rule-with-a-rather-long-name-0=%C3%A6/);
});
