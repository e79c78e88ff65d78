import { insertion } from "../../../../src/hosts/outlook/edits/insertion";
import { hostileMarkup } from "../../../engine/text/hostileMarkup";
import { stepsOf } from "../../../engine/text/stepsOf";

/** The markup before a paragraph that is put first. */
function before(source: string): string {
  return source.slice(0, insertion(source, "html", "Hej", undefined).at);
}

test.each([
  ["the page's own", "<html><body>", "<p>a</p></body></html>"],
  ["one in capitals", "<HTML><BODY lang=da>", "<p>a</p>"],
  ["one with a sign in its attributes", '<body title="a > b" class=x>', "<p>a</p>"],
  ["one behind a comment that names it", "<!-- <body> --><body>", "a"],
  ["one behind a style that names it", "<style>/* <body> */</style><body>", "a"],
  ["none at all", "", "<p>a</p>"],
  ["only another element's name", "", "<bodyguard>a"],
  ["one never closed", "", "<body class=a"],
])("the first paragraph stands at the head of the body: %s", (_, head, rest) => {
  expect(before(head + rest)).toBe(head);
});

test.each([...hostileMarkup, "<body", "<body ", "<body a='"])(
  "%j, over and over, costs a few looks at each character",
  (piece) => {
    const source = piece.repeat(2000);
    expect(stepsOf(() => before(source))).toBeLessThan(8 * source.length);
  },
);
