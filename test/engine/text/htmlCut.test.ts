import fc from "fast-check";
import { htmlCut } from "../../../src/engine/text/htmlCut";
import { hostileMarkup } from "./hostileMarkup";
import { stepsOf } from "./stepsOf";

/** What is left of the source when the words between the markers go. */
function without(marked: string): string {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const source = marked.replace(/[[\]]/g, "");
  const cut = htmlCut(source, start, end);
  return source.slice(0, cut.start) + cut.leaves + source.slice(cut.end);
}

test.each([
  ["what it alone stands in", "<p>svar</p><div><b>[gl]</b></div>", "<p>svar</p>"],
  ["the ruled line above it", "<p>svar</p><hr tabindex=-1>\n<div>[gl]</div>", "<p>svar</p>"],
  ["empty elements above it", '<p>svar</p><div id="a"></div><hr><div>[gl]</div>', "<p>svar</p>"],
  [
    "the end of the page stays",
    "<body><p>svar</p><div>[gl</div></body>]",
    "<body><p>svar</p></body>",
  ],
  [
    "the element around both stays",
    '<div class="x"><p>svar</p><p>[gl</p><p>mere]</p></div>',
    '<div class="x"><p>svar</p></div>',
  ],
  [
    "an element that goes on after it stays open",
    "<p>svar</p><div>[gl]<p>nyt</p></div>",
    "<p>svar</p><div><p>nyt</p></div>",
  ],
  ["a logo above it stays", "<p>svar</p><img src=x><div>[gl]</div>", "<p>svar</p><img src=x>"],
  ["a paragraph without an end", "<p>svar<p>[gl<p>mere]", "<p>svar"],
  ["words before and after it stay apart", "svar<div>[gl]</div>mere", "svar<br>mere"],
  ["a comment goes", "<p>svar</p><div>[gl<!-- </p> --> mere]</div>", "<p>svar</p>"],
  [
    "a comment that ends in a hurry",
    "<p>svar</p><div>[gl<!-- </p> --!> mere]</div>",
    "<p>svar</p>",
  ],
  [
    "the shortest comment",
    "<p>svar</p><div>[gl<!--><b>fed</b><!-- x --> mere]</div>",
    "<p>svar</p>",
  ],
  [
    "a style that speaks of tags",
    "<p>svar</p><div>[gl<style>/* </div></p><i> */</style>mere]</div>",
    "<p>svar</p>",
  ],
  [
    "a film's settings",
    "<p>svar</p><div>[gl<object><param name=a></object>mere]</div>",
    "<p>svar</p>",
  ],
  [
    "no piece of an attribute",
    '<p>svar</p><img alt="a<b"><div>[gl]</div>',
    '<p>svar</p><img alt="a<b">',
  ],
  [
    "the page's own frame stays",
    "<html><body><div>[gl</div></body></html>]",
    "<html><body></body></html>",
  ],
])("cutting takes %s", (_, marked, left) => {
  expect(without(marked)).toBe(left);
});

const words = fc.constantFrom("a", " ", "b c");
const { page } = fc.letrec<{ page: string; element: string }>((tie) => ({
  page: fc
    .array(fc.oneof({ maxDepth: 4 }, words, tie("element")), { maxLength: 5 })
    .map((all) => all.join("")),
  element: fc
    .tuple(fc.constantFrom("div", "p", "b", "blockquote", "td"), tie("page"))
    .map(([name, inside]) => `<${name}>${inside}</${name}>`),
}));

test("whatever is cut between two words, what is left opens and closes in step", () => {
  fc.assert(
    fc.property(page, fc.nat(), fc.nat(), (source, one, other) => {
      const places = wordPlaces(source);
      fc.pre(places.length > 0);
      const [start, end] = [places[one % places.length]!, places[other % places.length]!].sort(
        (a, b) => a - b,
      ) as [number, number];
      const cut = htmlCut(source, start, end + 1);
      const left = source.slice(0, cut.start) + cut.leaves + source.slice(cut.end);
      expect(openAfter(left)).toEqual([]);
      expect(wordsOf(left)).toBe(wordsOf(source.slice(0, start) + source.slice(end + 1)));
    }),
  );
});

test.each([...hostileMarkup, "<b>", "<i><b></i>", "</b>"])(
  "a thread of nothing but %j costs a few looks at each character",
  (piece) => {
    const thread = piece.repeat(2000);
    const source = `<div>ord${thread}ord${thread}ord`;
    const start = thread.length;
    const cost = stepsOf(() => htmlCut(source, start, source.length - "ord".length));
    expect(cost).toBeLessThan(12 * source.length);
  },
);

function wordsOf(source: string): string {
  return source.replace(/<[^<>]*>|\s/g, "");
}

/** Where letters stand that are no markup. */
function wordPlaces(source: string): readonly number[] {
  const places: number[] = [];
  let isMarkup = false;
  Array.from(source).forEach((sign, at) => {
    if (sign === "<") isMarkup = true;
    if (!isMarkup && sign.trim() !== "") places.push(at);
    if (sign === ">") isMarkup = false;
  });
  return places;
}

/** The elements that stand open at the end; throws where one is closed that is not open. */
function openAfter(source: string): readonly string[] {
  const open: string[] = [];
  for (const [tag, closing, name] of source.matchAll(/<(\/?)([a-z]+)>/g)) {
    if (tag === "<br>") continue;
    if (closing === "") open.push(name!);
    else expect(open.pop()).toBe(name);
  }
  return open;
}
