import Ajv from "ajv";
import * as fc from "fast-check";
import { headerShape } from "../../../../src/engine/policy/load/headerShape";
import { stampHeader } from "../../../../src/hosts/stamp";

function problemsOf(name: string, value: string): readonly string[] {
  const problems: string[] = [];
  headerShape.check({ name, value }, "header", (path, says) => problems.push(`${path}: ${says}`));
  return problems;
}

test.each(["X-Sikker-Mail", "x-secure", "Sikker", "X_Y", "Subjectively", "X-To"])(
  "%s may mark a mail",
  (name) => {
    expect(problemsOf(name, "1")).toEqual([]);
  },
);

test.each([
  "From",
  "to",
  "CC",
  "bcc",
  "Subject",
  "DATE",
  "Message-Id",
  "Reply-To",
  "Sender",
  "content-type",
  "Content-Transfer-Encoding",
  "Mime-Version",
  "Received",
  "Return-Path",
  "DKIM-Signature",
  "ARC-Seal",
  "X-MS-Exchange-Organization-SCL",
  stampHeader,
  stampHeader.toLowerCase(),
])("%s is written by others", (name) => {
  expect(problemsOf(name, "1")).toEqual([
    expect.stringMatching(/^header\.name: .* is a header (?:the mail system|Postvagt) writes/),
  ]);
});

test.each(["", "X Sikker", "X-Sikker:", "X-Sikker\r\nBcc", "X-Ærø", "X-\u0000", "X-\u2028"])(
  "%j cannot name a header",
  (name) => {
    expect(problemsOf(name, "1")).toEqual([expect.stringMatching(/cannot name a header$/)]);
  },
);

test.each(["", " ", "1\r\nBcc: alle@kommune.example", "1\n", "på", " 1", "1 ", "\t", "\u007f"])(
  "the value %j cannot stand in a header",
  (value) => {
    expect(problemsOf("X-Secure", value)).toEqual([
      expect.stringMatching(/^header\.value: .* cannot stand in a header$/),
    ]);
  },
);

test("the longest header fits on the longest line a mail may have", () => {
  expect(problemsOf("X".repeat(64), "1".repeat(932))).toEqual([]);
  expect(`${"X".repeat(64)}: ${"1".repeat(932)}`).toHaveLength(998);
  expect(problemsOf("X".repeat(65), "1".repeat(933))).toEqual([
    "header.name: the name has 65 characters",
    "header.value: the value has 933 characters",
  ]);
});

test("the published schema takes exactly what the loader takes", () => {
  const validate = new Ajv().compile(headerShape.schema);
  const name = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.constantFrom("subject", "Content-X", "x-postvagt-a", "X-A"),
  );
  fc.assert(
    fc.property(name, fc.string({ maxLength: 1200, unit: "binary" }), (name, value) => {
      expect(validate({ name, value })).toBe(problemsOf(name, value).length === 0);
    }),
    { numRuns: 500 },
  );
});
