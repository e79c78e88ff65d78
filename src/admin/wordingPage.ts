import { policyWording } from "./policyWording";
import { languages, phrasesIn } from "./phrases";
import type { Phrase } from "./phrases";

/**
 * `docs/wording.md`: every phrase of the product and of the presets in the three languages side by
 * side, for native readers.
 */
export function wordingPage(): string {
  const [da = [], sv = [], en = []] = languages.map(phrasesIn);
  const places = da
    .concat(sv, en)
    .map(({ place }) => place)
    .filter((place, index, all) => all.indexOf(place) === index);
  const sections = once(places.map(sectionOf)).map((section) => {
    const rows = places
      .filter((place) => sectionOf(place) === section)
      .map((place) => row([`\`${place}\``, ...[da, sv, en].map((all) => textAt(all, place))]));
    return [`## ${section}`, "", row(["", "Dansk", "Svenska", "English"]), rule, ...rows, ""];
  });
  return [...head, ...sections.flat(), ...policySections()].join("\n");
}

const head = [
  "# Every phrase, side by side",
  "",
  "Made from `src/wording` and `policies/` by `npm run docs`; do not edit.",
  "Phrases with a place for something are shown filled in. What the policies say stands last, with the",
  "presets that say it: a reason is the *because* in what the user reads.",
  "",
];

const rule = "|---|---|---|---|";

function policySections(): readonly string[] {
  return Object.entries(policyWording()).flatMap(([section, texts]) => {
    const rows = texts.map(({ cells, where }) => row([...cells, where]));
    const title = section.charAt(0).toUpperCase() + section.slice(1);
    return [`## ${title}`, "", "| Dansk | Svenska | English | said by |", rule, ...rows, ""];
  });
}

function sectionOf(place: string): string {
  const [first = "", second = ""] = place.split(".");
  if (first === "pane") return place.split(".").length > 2 ? `pane.${second}` : "pane";
  return place.includes(".") ? first : "sentences";
}

function textAt(phrases: readonly Phrase[], place: string): string {
  return phrases.find((phrase) => phrase.place === place)?.text ?? "";
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((text) => text.replace(/\|/g, "\\|")).join(" | ")} |`;
}

function once(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.indexOf(word) === index);
}
