import { BUCKETS, tellingKeys } from "../../../src/engine/telling/tellingKeys";
import { read } from "../../../src/engine/text/read";
import type { Found } from "../../../src/engine/text/types";

/** The features of a text in which «…» is a name. */
function keysOf(marked: string): readonly number[] {
  const text = marked.replace(/[«»]/g, "");
  const [reading] = read({ channel: "mail", parts: [{ name: "body", text }] });
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  const names: Found[] =
    start < 0
      ? []
      : [
          {
            reading: reading!,
            kind: "personName",
            dataClass: "ordinary",
            match: { start, end, confidence: "high" },
          },
        ];
  return [...tellingKeys([{ reading: reading!, start: 0, end: text.length }], names)];
}

it("does not care who is told of", () => {
  expect(keysOf("Vi ses hos «Karen Holm» i morgen")).toEqual(keysOf("Vi ses hos «Bo» i morgen"));
});

it("does not care which number stands there", () => {
  expect(keysOf("Vi ses kl. 14 i lokale 3")).toEqual(keysOf("Vi ses kl. 9 i lokale 112"));
});

it("cares for the words and what stands beside them", () => {
  expect(keysOf("hun bor alene")).not.toEqual(keysOf("hun bor her"));
  expect(keysOf("alene bor hun")).not.toEqual(keysOf("hun bor alene"));
});

it("names places of the table", () => {
  expect(keysOf("Vi ses i morgen").every((key) => key >= 0 && key < BUCKETS)).toBe(true);
});
