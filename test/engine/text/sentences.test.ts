import { cutSentences } from "../../../src/engine/text/sentences";

function sentences(text: string): readonly string[] {
  const cut = cutSentences(text);
  return Array.from(cut.starts, (start, index) => text.slice(start, cut.endOf(index)));
}

test("full stop, question and exclamation mark end a sentence", () => {
  expect(sentences("Hun er syg. Kommer du? Ja!")).toEqual(["Hun er syg.", " Kommer du?", " Ja!"]);
});

test("so does one after a short word, and none after a short title", () => {
  expect(sentences("som läkaren sa. Att din sambo slår")).toHaveLength(2);
  expect(sentences("Jeg går hjem nu. Har kastet op")).toHaveLength(2);
  expect(sentences("Spørg dr. Holm eller hr. Bak")).toHaveLength(1);
});

test("abbreviations, initials and ordinals do not", () => {
  expect(sentences("Mødet kl. 10 bl.a. om A. Holm den 3. maj er flyttet.")).toHaveLength(1);
});

test("a short line stands alone, a wrapped line goes on", () => {
  expect(sentences("Navn: Bo\nDiagnose: gigt")).toHaveLength(2);
  const wrapped =
    "Vi har talt med familien om det, som skete, og aftalt, at vi ringer\nigen i morgen";
  expect(sentences(wrapped)).toHaveLength(1);
});

test("every position belongs to the sentence that holds it", () => {
  const text = "En. To og mere.\nTre";
  const cut = cutSentences(text);
  for (let at = 0; at < text.length; at += 1) {
    const index = cut.at(at);
    expect(cut.startOf(index) <= at && at < cut.endOf(index)).toBe(true);
  }
});

test("a text without full stops does not become one sentence", () => {
  expect(sentences("ord ".repeat(1000)).length).toBeGreaterThan(3);
});
