import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../src/engine/check";
import { loadPolicy } from "../../../src/index";
import { kinds, type Kind, type Language } from "../../../src/engine/types";
import { fixturesOf, type Fixture } from "./fixture";

const folder = join(__dirname, "fixtures");
const languages: readonly Language[] = ["da", "sv", "en"];
/** What could not be read is told by a part and not by its words. */
const wordless: readonly Kind[] = ["unread"];
const told = kinds.filter((kind) => !wordless.includes(kind));
const policy = loadPolicy("jammerbugt");

const nameOf = (kind: Kind, language: Language) => `${kind}.${language}.txt`;
const cases = told.flatMap((kind) => languages.map((language) => [kind, language] as const));

/** What is surely or likely of the kind. */
function found(kind: Kind, { communication }: Fixture) {
  const { findings } = check(communication, policy);
  return findings.filter((each) => each.kind === kind && each.confidence !== "low");
}

test("every file is of a kind and a language", () => {
  const known = cases.map(([kind, language]) => nameOf(kind, language));
  expect(readdirSync(folder).filter((name) => !known.includes(name))).toEqual([]);
});

describe.each(cases)("%s, %s", (kind, language) => {
  const file = join(folder, nameOf(kind, language));
  const fixtures = existsSync(file) ? fixturesOf(file, language) : [];
  const hits = fixtures.filter(({ written }) => written[0] === "+");
  const misses = fixtures.filter(({ written }) => written[0] === "-");

  test("has something to find and something to leave alone", () => {
    expect(hits.length).toBeGreaterThan(0);
    expect(misses.length).toBeGreaterThan(0);
    expect(hits.filter(({ marks }) => marks.length === 0)).toEqual([]);
  });

  test("is found where it is told of somebody", () => {
    const missed = hits.filter((hit) => {
      const claims = found(kind, hit);
      return !hit.marks.some(({ part, start, end }) =>
        claims.some((claim) => claim.part === part && claim.start < end && start < claim.end),
      );
    });
    expect(missed.map(({ written }) => written)).toEqual([]);
  });

  test("is left alone where it is nobody's", () => {
    const wrong = misses.filter((miss) => found(kind, miss).length > 0);
    expect(wrong.map(({ written }) => written)).toEqual([]);
  });
});
