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

  it("a name in the midst of a phrase stays", () => {
    expect(kindsIn("We let Peter Holm go")).toEqual(["personName", "employment"]);
  });

  it("a name is dropped where it begins or ends a finding that is no guess, and nowhere else", () => {
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
        const dropped = ({ kind, reading, match: { start, end } }: Found) => {
          const others = found.filter(
            (other) =>
              other.kind !== "personName" &&
              other.reading === reading &&
              other.match.confidence !== "low",
          );
          const isCovered = others.some(({ match }) => match.start <= start && end <= match.end);
          const isAtEdge = others.some(({ match }) => match.start === start || match.end === end);
          return kind === "personName" && isCovered && isAtEdge;
        };
        expect(namesApart(found)).toEqual(found.filter((each) => !dropped(each)));
      }),
    );
  });
});
