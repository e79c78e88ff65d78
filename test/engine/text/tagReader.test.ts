import { TagReader } from "../../../src/engine/text/tagReader";
import { hostileMarkup } from "./hostileMarkup";
import { stepsOf } from "./stepsOf";

/** The tags of a source, asked for at every "<" as whoever walks through markup does. */
function tagsOf(source: string): readonly string[] {
  const reader = new TagReader(source);
  const tags: string[] = [];
  for (let at = source.indexOf("<"); at >= 0;) {
    const tag = reader.read(at);
    if (tag) tags.push(source.slice(at, tag.end));
    at = source.indexOf("<", tag?.end ?? at + 1);
  }
  return tags;
}

test("every tag is read whole, quoted signs and all", () => {
  expect(tagsOf('1 < 2 <a title="b > c">d</a> <br/>')).toEqual([
    '<a title="b > c">',
    "</a>",
    "<br/>",
  ]);
});

test("what a browser takes for a comment is one tag without a name", () => {
  expect(tagsOf("a</ p>b</>c</3>d<!doctype html><?xml?>")).toEqual([
    "</ p>",
    "</>",
    "</3>",
    "<!doctype html>",
    "<?xml?>",
  ]);
});

test("no tag is looked for behind one that is never closed", () => {
  expect(tagsOf('<p>a<a title="b>c</a></p>')).toEqual(["<p>"]);
  expect(tagsOf("<p>a<b c</p")).toEqual(["<p>"]);
});

test.each(hostileMarkup)(
  "no character of %j, over and over, is looked at more than a few times",
  (piece) => {
    const source = piece.repeat(2000);
    expect(stepsOf(() => tagsOf(source))).toBeLessThan(8 * source.length);
  },
);
