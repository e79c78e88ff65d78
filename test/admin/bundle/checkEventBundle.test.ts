import { checkEventBundle } from "../../../src/admin/bundle/checkEventBundle";

test.each([
  ["plain old code", "var a = [1].map(function (x) { return x + 1; });"],
  ["what ES2015 and ES2016 brought", "const f = (x) => [...x, 2 ** 3].includes(1);"],
  [
    "a global that is looked for first",
    "var d = typeof TextDecoder !== 'undefined' && new TextDecoder();",
  ],
  ["a variable of one's own with a browser's name", "function f(self) { return self.x; }"],
  ["a member with a browser's name", "Office.context.document; ({ window: 1 });"],
  ["an entry called like a newer member", "({ entries: 1 }); list.entries;"],
])("%s is fine", (_, code) => {
  expect(checkEventBundle(code)).toEqual([]);
});

test.each([
  ["async functions", "async function f() { await 1; }"],
  ["optional chaining", "a?.b"],
  ["nullish coalescing", "a ?? b"],
  ["object spread", "({ ...a })"],
  ["optional catch binding", "try {} catch {}"],
  ["named groups in patterns", "/(?<year>\\d)/"],
  ["lookbehind", "/(?<=a)b/"],
  ["the s flag", "/a/s"],
  ["dynamic import", "import('x')"],
  ["modules", "import x from 'x'"],
  ["numeric separators", "1_000"],
])("%s are newer than ES2016", (_, code) => {
  expect(checkEventBundle(code)[0]?.says).toContain("newer than ES2016");
});

test.each([
  "Object.entries(a)",
  "Object['values'](a)",
  "a.padStart(2)",
  "a.flat()",
  "a.matchAll(b)",
  "a.replaceAll(b, c)",
  "a.at(-1)",
  "a.normalize('NFC')",
  "promise.finally(a)",
  "Promise.allSettled(a)",
  "new Intl.NumberFormat()",
  "document.body",
  "window.x = 1",
  "self.y",
  "module.exports = 1",
  "localStorage.getItem('a')",
  "eval('1')",
])("%s is told, with its line", (code) => {
  const problems = checkEventBundle(`var a, b, c, promise;\n${code};`);
  expect(problems.map(({ line }) => line)).toEqual([2]);
});
