import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lexicons } from "../../../src/engine/lexicons";
import { cues, levels, type Lexicon, type TermLabel } from "../../../src/engine/lexicons/lexicon";
import { linkedKinds } from "../../../src/engine/linkedKinds";
import { alternatives, placesOf } from "../../../src/engine/text/termNotation";
import { kinds } from "../../../src/engine/types";
import { termsOf } from "../text/termsOf";

const folder = join(__dirname, "../../../src/engine/lexicons");
const labels: readonly string[] = [...kinds, ...cues];
const parts = new Map<TermLabel, string>([
  ["bodyPart", "knæ"],
  ["determiner", "min"],
  ["nationality", "somalisk"],
  ["country", "irak"],
  ["kin", "søster"],
  ["schoolSubject", "matematik"],
]);
/** Labels that a phrase may ask for and whose words are also found by themselves. */
const named = new Map<TermLabel, string>([
  ...parts,
  ["union", "vårdförbundet"],
  ["party", "enhedslisten"],
]);

/** Labels whose words are used up in the search and never come out of it. */
const silent: ReadonlySet<TermLabel> = new Set<TermLabel>([
  ...parts.keys(),
  "neutralHead",
  "ordinaryWord",
]);

function written(lexicon: Lexicon): readonly string[] {
  return levels
    .flatMap((level) => (lexicon[level] ?? "").split(/\s+/))
    .filter((term) => term !== "");
}

const name = ({ label, language }: Lexicon) => `${label} ${language ?? "any language"}`;
const cases = lexicons.map((lexicon) => [name(lexicon), lexicon] as const);

/** One text that the term must be found in: the first way of writing it. */
function exampleOf(term: string): string {
  const way = alternatives(term).filter((one) => one !== "")[0] as string;
  const [first, ...rest] = way.split("_").filter((word) => word !== "") as [string, ...string[]];
  const bare = first.replace(/^[=+~-]|-$/g, "");
  const before = first[0] === "+" ? "knæ" : first[0] === "~" ? "prøve" : "";
  return [`${before}${bare}`, ...rest.map((word) => word.replace(/^=|-$/g, ""))]
    .map((word) =>
      word === "*" ? "" : word[0] === "@" ? named.get(word.slice(1) as TermLabel) : word,
    )
    .filter((word) => word)
    .join(" ");
}

test.each(cases)("every term of %s finds itself", (_, lexicon) => {
  const lost = written(lexicon).filter((term) => {
    const asked = /@(?:union|party)/.test(term) ? named : parts;
    const others = lexicons.filter(({ label }) => asked.has(label));
    const alone = { label: lexicon.label, high: term };
    return termsOf([alone, ...others], exampleOf(term)).length === 0;
  });
  expect(silent.has(lexicon.label) ? [] : lost).toEqual([]);
});

test.each(cases)("the notation of %s is sound", (_, lexicon) => {
  expect(labels).toContain(lexicon.label);
  for (const term of written(lexicon)) {
    expect(term).not.toMatch(/\{[^}]*\{|^[^{]*\}|[^\p{L}\d_{}|=+~@*'-]/u);
    for (const one of alternatives(term)) {
      for (const step of placesOf(one).flat(2)) {
        if ("label" in step) expect(labels).toContain(step.label);
      }
    }
  }
});

test.each(cases)("a head of %s is long enough to be looked up", (_, lexicon) => {
  const heads = written(lexicon).filter((term) => /^[+~]/.test(term) || /^-/.test(term));
  const short = heads.filter((term) => term.replace(/^[+~-]|-$/g, "").length < 4);
  expect(short).toEqual([]);
});

test.each(cases)("no term of %s stands twice", (_, lexicon) => {
  const all = written(lexicon);
  expect(all.filter((term, index) => all.indexOf(term) !== index)).toEqual([]);
});

test("only what is tied to a person has words that need another beside them", () => {
  const others = lexicons.filter(({ label, beside }) => {
    return beside !== undefined && !linkedKinds.some((kind) => kind === label);
  });
  expect(others).toEqual([]);
});

test("every lexicon names its source", () => {
  const sourceless = readdirSync(folder).filter((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    return /: Lexicon = \{/.test(text) && !/^ \* Source: \S/m.test(text);
  });
  expect(sourceless).toEqual([]);
});

test("every lexicon file is listed", () => {
  const exported = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/^export const (\w+): Lexicon = /gm)].map(
      (match) => match[1],
    ),
  );
  expect(lexicons).toHaveLength(exported.length);
});

// Everyday wordings are written as phrases ("kan ikke passe sine børn"), which take more room than
// words; packed they add some 30 kB to a bundle that is kept on the device.
test("all lexicons together stay small enough to travel with every mail", () => {
  const size = lexicons.reduce((sum, lexicon) => sum + written(lexicon).join(" ").length, 0);
  expect(size).toBeLessThan(348_000);
});
