import { check } from "../../src/engine/check";
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
});
