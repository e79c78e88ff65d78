import { check } from "../../../src/engine/check";
import { plainSpans } from "../../../src/engine/text/plainSpan";
import type { Communication } from "../../../src/engine/types";
import { samplePolicy } from "../policy/samplePolicy";

/** The CPR numbers of a body as their reader sees them, and whether each stands in an address. */
function seen(text: string) {
  const communication: Communication = {
    channel: "mail",
    parts: [{ name: "body", text, format: "html" }],
  };
  const spanOf = plainSpans(communication);
  return check(communication, samplePolicy())
    .findings.filter(({ kind }) => kind === "cpr")
    .map((finding) => spanOf(finding)!)
    .map((span) => [span.text.slice(span.start, span.end), span.inAddress]);
}

test.each([
  ["in the text", "<p>CPR 1111<b>11</b>-1118</p>", ["111111-1118", false]],
  [
    "in a link",
    '<p>Se <a href="https://a.example/?cpr=111111%2D1118">her</a></p>',
    ["111111-1118", true],
  ],
  ["behind a picture", '<p>Se <img alt="CPR 111111&ndash;1118"> her</p>', ["111111-1118", false]],
  [
    "behind a picture in a link",
    '<p>Se <a href="https://a.example/11111111"><img alt="CPR 111111-1118"></a></p>',
    ["111111-1118", false],
  ],
  [
    "in a hidden element",
    "<p>Se <i hidden>CPR <b>111111</b>-1118</i> her</p>",
    ["111111-1118", false],
  ],
])("a number is told as its reader sees it: %s", (_, html, told) => {
  expect(seen(html)).toEqual([told]);
});

test("what covers no text stands nowhere", () => {
  const communication: Communication = { channel: "mail", parts: [{ name: "body", text: "a" }] };
  const finding = { kind: "cpr", dataClass: "confidential", confidence: "high" } as const;
  const spanOf = plainSpans(communication);
  expect(spanOf({ ...finding, part: "body", start: 1, end: 1 })).toBeUndefined();
  expect(spanOf({ ...finding, part: "subject", start: 0, end: 1 })).toBeUndefined();
});
