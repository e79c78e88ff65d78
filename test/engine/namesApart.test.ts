import * as fc from "fast-check";
import { check } from "../../src/engine/check";
import { namesApart } from "../../src/engine/namesApart";
import type { Found, Reading } from "../../src/engine/text/types";
import { loadPolicy } from "../../src/index";

const policy = loadPolicy("jammerbugt");

function kindsIn(title: string): readonly string[] {
  const parts = [{ name: "subject", text: title }];
  return check({ channel: "appointment", parts }, policy).findings.map(({ kind }) => kind);
}

describe("names apart from other findings", () => {
  it("a treatment that begins an entry is nobody's name", () => {
    expect(kindsIn("Kemo kl. 9")).not.toContain("personName");
  });

  it("a name beside a treatment stays a name", () => {
    expect(kindsIn("Kemo – Peter Holm")).toEqual(expect.arrayContaining(["health", "personName"]));
  });

  it("a name is dropped where another finding that is no guess covers it, and nowhere else", () => {
    const readings = [{ name: "subject" }, { name: "body" }] as unknown as readonly Reading[];
    const one = fc.record({
      kind: fc.constantFrom("personName" as const, "health" as const),
      reading: fc.constantFrom(...readings),
      dataClass: fc.constant("ordinary" as const),
      match: fc
        .tuple(fc.nat(20), fc.integer({ min: 1, max: 9 }), fc.constantFrom("low", "high"))
        .map(([start, length, confidence]) => ({ start, end: start + length, confidence })),
    }) as fc.Arbitrary<Found>;
    fc.assert(
      fc.property(fc.array(one), (found) => {
        const covered = ({ kind, reading, match: { start, end } }: Found) =>
          kind === "personName" &&
          found.some(
            (other) =>
              other.kind !== "personName" &&
              other.reading === reading &&
              other.match.confidence !== "low" &&
              other.match.start <= start &&
              end <= other.match.end,
          );
        expect(namesApart(found)).toEqual(found.filter((each) => !covered(each)));
      }),
    );
  });
});
