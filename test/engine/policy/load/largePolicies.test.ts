import { loadPolicy } from "../../../../src/engine/policy/load/loadPolicy";
import type { Policy } from "../../../../src/engine/policy/types";
import { check } from "../../../../src/engine/check";
import { stepsOf } from "../../text/stepsOf";

const rule = {
  when: { kind: "cpr" },
  then: "block",
  because: { ids: ["DK-L2"], text: { da: "x" } },
};
const own = {
  format: 1,
  id: "own",
  name: { da: "Egen" },
  language: "da",
  country: "DK",
  domains: { own: ["kommune.example"] },
  rules: [{ id: "r", ...rule, unless: { everyRecipientOn: "approvedRecipients" } }],
};

const problemsOf = (json: unknown): readonly string[] => {
  const result = loadPolicy(json);
  return "problems" in result ? result.problems.map(({ path, says }) => `${path}: ${says}`) : [];
};

function loaded(json: unknown): Policy {
  const result = loadPolicy(json);
  if ("problems" in result) throw new Error(JSON.stringify(result.problems.slice(0, 5)));
  return result.policy;
}

const many = <T>(count: number, of: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => of(index));

describe("a policy that lies too deep", () => {
  const nested = (open: string, close: string, times: number) =>
    open.repeat(times) + "1" + close.repeat(times);

  test.each([
    ["lists", nested("[", "]", 20_000)],
    ["fields", nested('{"unless":', "}", 20_000)],
    ["lists that never end", "[".repeat(20_000)],
  ])("is told with the place: %s", (_, json) => {
    expect(problemsOf(`{"id":"own",\n"rules":${json}}`)).toEqual([
      expect.stringMatching(
        /^: braces and brackets lie more than 40 deep in each other from line 2,/,
      ),
    ]);
  });

  test("is told where it comes parsed", () => {
    const rules: unknown = JSON.parse(nested("[", "]", 5000));
    expect(problemsOf({ ...own, rules })).toEqual([
      ": braces and brackets lie more than 40 deep in each other",
    ]);
  });

  test("may hold brackets in its texts", () => {
    expect(problemsOf(JSON.stringify({ ...own, name: { da: `[{"`.repeat(100) } }))).toEqual([]);
  });
});

describe("a text without end", () => {
  const endless = "a.".repeat(5_000_000);

  test.each([
    ["name.da", { name: { da: endless } }],
    ["rules[0].when.kind", { rules: [{ id: "r", ...rule, when: { kind: endless } }] }],
    ["domains.own[1]", { domains: { own: ["kommune.example", endless] } }],
    ["extends", { extends: endless }],
  ])("is told by its place: %s", (path, fields) => {
    const says = "the text is 10000000 characters long, and at most 20000 are read";
    expect(problemsOf(JSON.stringify({ ...own, ...fields }))).toEqual([`${path}: ${says}`]);
    expect(problemsOf({ ...own, ...fields })).toEqual([`${path}: ${says}`]);
  });

  test("is told where it is a field's name", () => {
    expect(problemsOf(JSON.stringify({ ...own, texts: { [endless]: { da: "x" } } }))).toEqual([
      `texts.${endless.slice(0, 20)}…: the name is 10000000 characters long, and at most 100 are read`,
    ]);
  });
});

describe("names that JavaScript has for itself", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "%s is a field like any other",
    (name) => {
      const place = (json: string) => problemsOf(json).filter((each) => each.indexOf(name) >= 0);
      const unknown = "this field is not known here";
      const text = JSON.stringify(own);
      expect(place(text.replace("{", `{"${name}":{"format":2},`))).toEqual([`${name}: ${unknown}`]);
      expect(
        place(text.replace('"domains":{', `"texts":{"${name}":{"da":"x"}},"domains":{`)),
      ).toEqual([`texts.${name}: ${unknown}`]);
      expect(place(text.replace('"when":{', `"when":{"${name}":["a"],`))).toEqual([
        `rules[0].when.${name}: ${unknown}`,
      ]);
      expect(({} as { format?: number }).format).toBeUndefined();
    },
  );

  test("none of them is a policy to build on, a kind or an effect", () => {
    const name = "constructor";
    expect(problemsOf({ ...own, extends: name })).toEqual([
      `extends: there is no base policy "${name}"`,
    ]);
    expect(
      problemsOf({ ...own, rules: [{ id: name, ...rule, when: { kind: name }, then: name }] }),
    ).toEqual([
      `rules[0].when.kind: "${name}" is not known here`,
      `rules[0].then: "${name}" is not known here`,
    ]);
  });
});

/** Far beyond what it takes on a busy machine; what grew with the square took longer still. */
const patience = 60_000;

const count = 100_000;

test(
  "a list of a hundred thousand addresses is loaded, and a recipient is found on it",
  () => {
    const approvedRecipients = many(count, (index) => `post${index}@d${index}.example`);
    const policy = loaded({ ...own, lists: { addresses: { approvedRecipients } } });
    const effectFor = (address: string) =>
      check(
        {
          channel: "mail",
          recipients: [{ field: "to", address }],
          parts: [{ name: "body", text: "CPR 111111-1118" }],
        },
        policy,
      ).effect;
    expect(effectFor(`post${count - 1}@d${count - 1}.example`)).toBe("allow");
    expect(effectFor("post@d1.example")).toBe("block");
  },
  patience,
);

test("the last of a hundred thousand test numbers is nobody's", () => {
  const testNumbers = many(count, (index) => `${1_000_000_000 + index}`).concat("111111-1118");
  const policy = loaded({ ...own, lists: { testNumbers } });
  const parts = [{ name: "body", text: "CPR 111111-1118" }];
  expect(check({ channel: "mail", parts }, policy).findings).toEqual([]);
});

/** Every place where entries were compared with every other. */
const growing: ReadonlyArray<readonly [string, (entries: readonly string[]) => object]> = [
  ["own domains", (entries) => ({ domains: { own: entries, secure: entries } })],
  ["test numbers", (entries) => ({ lists: { testNumbers: entries.map((_, at) => `${at}`) } })],
  [
    "terms",
    (entries) => ({
      lists: {
        extraTerms: entries.map((term) => ({ term, kind: "health" })),
        allowedTerms: entries,
      },
    }),
  ],
  [
    "departments",
    (entries) => ({
      lists: { departments: entries.map((id) => ({ id, addresses: [`${id}@d.example`] })) },
      modes: [{ mode: "enforce" }, { mode: "advise", department: entries }],
    }),
  ],
  [
    "exceptions",
    (entries) => ({
      lists: {
        exceptions: entries.map((each) => {
          return { rule: "r", address: `${each}@a.example`, until: "2030-01-01", because: "x" };
        }),
      },
    }),
  ],
  ["fields that are not known", (entries) => Object.fromEntries(entries.map((name) => [name, 1]))],
  ["rules", (entries) => ({ rules: entries.map((_, at) => ({ id: `r-${at}`, ...rule })) })],
  ["removals", (entries) => ({ remove: entries.map((each) => ({ rule: each, because: "x" })) })],
];

test.each(growing)("twice the %s cost twice the steps", (_, fields) => {
  const cost = (times: number) => {
    const entries = many(times, (index) => `d${1_000_000 + index}.example`);
    return stepsOf(() => loadPolicy({ ...own, ...fields(entries) }, {}));
  };
  expect(cost(1000)).toBeLessThan(2.3 * cost(500) + 1000);
});
