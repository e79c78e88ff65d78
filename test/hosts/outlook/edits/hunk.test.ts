import fc from "fast-check";
import { hunkBetween, takenBack } from "../../../../src/hosts/outlook/edits/hunk";

test("a change is taken back", () => {
  const hunk = hunkBetween("<p>CPR 070758-5120 mm.</p>", "<p>CPR xxxxxx-xxxx mm.</p>")!;
  expect(takenBack("<p>CPR xxxxxx-xxxx mm.</p>", hunk)).toBe("<p>CPR 070758-5120 mm.</p>");
});

test("what was written elsewhere meanwhile stays", () => {
  const far = "x".repeat(100);
  const hunk = hunkBetween(`a1b${far}c`, `a2b${far}c`)!;
  expect(takenBack(`a2b${far}c and more`, hunk)).toBe(`a1b${far}c and more`);
});

test("a change whose surroundings have changed is not taken back", () => {
  const hunk = hunkBetween("før 1 efter", "før 2 efter")!;
  expect(takenBack("før 2 senere", hunk)).toBeUndefined();
});

test("a change that stands in two places alike is not taken back", () => {
  const hunk = hunkBetween("ab", "a-b")!;
  expect(takenBack("a-b a-b", hunk)).toBeUndefined();
});

test("no change is no hunk", () => {
  expect(hunkBetween("a", "a")).toBeUndefined();
});

test("whatever was changed, taking it back at once gives the text before", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const hunk = hunkBetween(before, after);
      if (hunk === undefined) return before === after;
      const restored = takenBack(after, hunk);
      // A hunk without surroundings may fit in several places of a short text.
      return restored === undefined || restored === before;
    }),
  );
});
