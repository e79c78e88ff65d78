import * as fc from "fast-check";
import { duplicateKeys } from "../../../../src/engine/policy/load/duplicateKeys";

const told = (json: string) =>
  duplicateKeys(json).map(({ path, firstLine, line }) => `${path} ${firstLine} ${line}`);

test.each<readonly [string, string, readonly string[]]>([
  ["a field that stands twice", '{"a":1,\n"b":2,\n"a":3}', ["a 1 3"]],
  ["one that stands three times", '{"a":1,\n"a":2,\n"a":3}', ["a 1 2", "a 1 3"]],
  [
    "one in a list in a field",
    '{"rules":[{},\n{"when":{},\n"then":[],"when" : {}}]}',
    ["rules[1].when 2 3"],
  ],
  ["one written with an escape", '{"kind":1,"\\u006bind":2}', ["kind 1 1"]],
  [
    "one within a value that is itself given twice",
    '{"a":{},"a":{"b":1,"b":2}}',
    ["a 1 1", "a.b 1 1"],
  ],
  ["fields of the same name in braces of their own", '{"a":{"a":1},"b":{"a":1}}', []],
  ["a text that looks like fields", '{"a":"\\"a\\":1,\\"a\\":2}","b":["a","a"]}', []],
  ["a backslash before a quote", '{"a":"\\\\","b":"\\\\\\"","b":1}', ["b 1 1"]],
  ["a name every object knows", '{"constructor":1,"__proto__":2}', []],
])("%s", (_, json, expected) => {
  expect(told(json)).toEqual(expected);
});

test("nothing a parsed value is written as has one, at whatever indentation", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(4), (value, indentation) => {
      expect(duplicateKeys(JSON.stringify(value, null, indentation))).toEqual([]);
    }),
  );
});

test("a field added to any object that has it is found at its place", () => {
  const fields = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });
  fc.assert(
    fc.property(fields, fc.jsonValue(), (value, again) => {
      const [name] = Object.keys(value);
      const inside = JSON.stringify(value).slice(1, -1);
      const json = `[0,{${inside},${JSON.stringify(name)}:${JSON.stringify(again)}}]`;
      expect(duplicateKeys(json)).toMatchObject([{ name }]);
    }),
  );
});
