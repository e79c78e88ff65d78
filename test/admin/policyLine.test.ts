import { parse } from "acorn";
import * as fc from "fast-check";
import { runInNewContext } from "node:vm";
import { policyLine, withoutPolicyLine } from "../../src/admin/policyLine";
import { withPolicyLine } from "../withPolicyLine";

function carried(line: string): unknown {
  return runInNewContext(`${line}\nPOSTVAGT_POLICY`, {});
}

describe("the line that carries a policy", () => {
  test.each([
    ["quotes", `{"a":"it's \\"quoted\\""}`],
    ["a backslash", `{"a":"\\\\ \\n"}`],
    ["a line break", "{\n}\r\n"],
    ["the separators that end a line in a script", '{"a":"\u2028\u2029"}'],
    ["the end of a script element", '{"a":"</script><script>alert(1)</script>"}'],
    ["the beginning of a comment", '{"a":"<!-- -->"}'],
    ["letters of all kinds", '{"a":"Ærø, Älvkarleby, 🛡️"}'],
    ["a control character", '{"a":"\u0000\u001f\u007f"}'],
  ])("carries %s unharmed", (_, json) => {
    expect(carried(policyLine(json))).toBe(json);
  });

  test("writes out every sign that means something around a script", () => {
    const json = '{"a":"<b> & \u2028 \u2029 \u0085 \ufeff it\'s"}';
    expect(policyLine(json)).toBe(
      'var POSTVAGT_POLICY=\'{"a":"\\u003cb\\u003e \\u0026 \\u2028 \\u2029 \\u0085 \\ufeff it\\\'s"}\';',
    );
  });

  test("carries any text, in one line that any old script engine reads", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (json) => {
        const line = policyLine(json);
        expect(carried(line)).toBe(json);
        expect(line).not.toMatch(/[\n\r\u2028\u2029<>&]/);
        expect(() => parse(line, { ecmaVersion: 5 })).not.toThrow();
      }),
    );
  });
});

describe("the first line of a bundle", () => {
  const bundle = "(function(){var a='b';})();\n";

  test("is put in front once", () => {
    const once = withPolicyLine(bundle, '{"id":"a"}');
    expect(once.split("\n")[0]).toBe(policyLine('{"id":"a"}'));
    expect(withPolicyLine(once, '{"id":"b\'s"}')).toBe(`${policyLine('{"id":"b\'s"}')}\n${bundle}`);
  });

  test("can be taken away", () => {
    expect(withoutPolicyLine(withPolicyLine(bundle, "{}"))).toBe(bundle);
    expect(withoutPolicyLine(bundle)).toBe(bundle);
  });

  test("is taken away too where somebody has damaged it by hand", () => {
    const [, ...rest] = withPolicyLine(bundle, "{}").split("\n");
    for (const damaged of [
      "var POSTVAGT_POLICY='{",
      "var POSTVAGT_POLICY='it's';",
      "var POSTVAGT_POLICY",
    ])
      expect(withoutPolicyLine([damaged, ...rest].join("\r\n"))).toBe(rest.join("\r\n"));
  });
});
