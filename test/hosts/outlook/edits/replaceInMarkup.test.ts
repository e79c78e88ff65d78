import { replaceInMarkup } from "../../../../src/hosts/outlook/edits/replaceInMarkup";

test.each([
  ["plain text", "070758-5120", "xxxxxx-xxxx", "xxxxxx-xxxx"],
  ["a number split by tags keeps the tags", "0707<b>58</b>-51<i>20</i>", "xx", "xx<b></b><i></i>"],
  ["text that begins with a tag", "<b>070758</b>-5120", "xx", "<b>xx</b>"],
  ["a comment is markup", "07<!-- 58 -->07", "xx", "xx<!-- 58 -->"],
  ["signs of HTML in the new text are written as text", "a", "<&>", "&lt;&amp;&gt;"],
  ["line breaks in the new text stay", "a", "b\r\nc", "b<br>c"],
  ["nothing removes the text and leaves the tags", "a<br>b", "", "<br>"],
  ["entities go with the text they stand for", "070758&#45;5120", "xx", "xx"],
])("%s", (_, html, text, expected) => {
  expect(replaceInMarkup(html, text)).toBe(expected);
});
