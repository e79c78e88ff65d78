import { languages, phrasesIn } from "./phrases";
import type { Phrase } from "./phrases";

/** Every phrase in the three languages side by side, for native readers, as Markdown. */
export function wordingPage(): string {
  const [da = [], sv = [], en = []] = languages.map(phrasesIn);
  const places = da
    .concat(sv, en)
    .map(({ place }) => place)
    .filter((place, index, all) => all.indexOf(place) === index);
  const sections = once(places.map(sectionOf)).map((section) => {
    const rows = places
      .filter((place) => sectionOf(place) === section)
      .map((place) => row([place, ...[da, sv, en].map((all) => textAt(all, place))]));
    return [`## ${section}`, "", row(["", "Dansk", "Svenska", "English"]), rule, ...rows, ""];
  });
  return [...head, ...sections.flat()].join("\n");
}

const head = [
  "# Every phrase, side by side",
  "",
  "Generated from `src/wording` by the test in `test/wording/wordingPage.test.ts`; do not edit.",
  "Phrases with a place for something are shown filled in. The reasons of the rules stand in the",
  "policies.",
  "",
];

const rule = "|---|---|---|---|";

function sectionOf(place: string): string {
  const [first = "", second = ""] = place.split(".");
  if (first === "pane") return place.split(".").length > 2 ? `pane.${second}` : "pane";
  return place.includes(".") ? first : "sentences";
}

function textAt(phrases: readonly Phrase[], place: string): string {
  return phrases.find((phrase) => phrase.place === place)?.text ?? "";
}

function row(cells: readonly string[]): string {
  const [place = "", ...texts] = cells;
  const shown = [place && `\`${place}\``, ...texts];
  return `| ${shown.map((text) => text.replace(/\|/g, "\\|")).join(" | ")} |`;
}

function once(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.indexOf(word) === index);
}
