import type { Language } from "../types";
import type { Reading } from "./types";
import { wordsOf } from "./words";

/** Small words that one of the three languages has and the other two have not. */
const markers: { readonly [word: string]: Language | undefined } = sorted({
  da: "og ikke af jeg fra skal blev efter kære hilsen venlig dit hvad nu være bliver et når hvis mig sig hun det der til på at også har er du",
  sv: "och inte av jag från ska skall blev efter hälsning ditt vad nu vara blir ett när om mig sig hon det som till på att också har är du",
  en: "the and of to is are was were with you your this that will please dear regards been she would have has not",
});

function sorted(lists: { readonly [language in Language]: string }) {
  const found: { [word: string]: Language | undefined } = {};
  for (const language of ["da", "sv", "en"] as const) {
    for (const word of lists[language].split(" ")) {
      found[word] = word in found ? undefined : language;
    }
  }
  return found;
}

const ENOUGH_WORDS = 300;
const cache = new WeakMap<Reading, { readonly language: Language | undefined }>();

/** The language most small words of a text belong to; undefined where none tells. */
export function languageOf(reading: Reading): Language | undefined {
  const known = cache.get(reading);
  if (known) return known.language;
  const language = judge(reading);
  cache.set(reading, { language });
  return language;
}

function judge(reading: Reading): Language | undefined {
  const words = wordsOf(reading);
  const counts = { da: 0, sv: 0, en: 0 };
  for (let word = 0; word < words.count && word < ENOUGH_WORDS; word += 1) {
    const text = reading.plain.lower.slice(words.starts[word], words.ends[word]);
    const language = markers[text];
    if (language) counts[language] += 1;
    else if (/[æø]/.test(text)) counts.da += 1;
    else if (/[äö]/.test(text)) counts.sv += 1;
  }
  const { da, sv, en } = counts;
  if (da > sv && da > en) return "da";
  if (sv > da && sv > en) return "sv";
  return en > da && en > sv ? "en" : undefined;
}
