import { nameWords } from "./nameWords";
import { knownNames } from "./namedPeople";

export interface FullName {
  readonly start: number;
  readonly end: number;
  /** First and last name, folded. */
  readonly words: readonly string[];
}

const nameInFile = /[a-zà-öø-ÿ]{2,}/g;
const paper =
  /^(?:pdf|docx?|xlsx?|txt|zip|odt|afgørelse|afgoerelse|brev|bilag|beslut|referat|rapport|notat|samtykke|ansøgning|ansøkan|plan|handleplan|journal|aftale|kontrakt|faktura|skema|kopi|final|endelig|udkast|version|af|til|fra|om|og|vedr|att|den)$/;

/** A known first name with a further name right after it, in a file's name in lower case. */
export function fullNames(file: string): readonly FullName[] {
  const words: { text: string; start: number; end: number }[] = [];
  for (let hit = nameInFile.exec(file); hit; hit = nameInFile.exec(file)) {
    words.push({ text: hit[0], start: hit.index, end: hit.index + hit[0].length });
  }
  const found: FullName[] = [];
  words.forEach((first, index) => {
    const last = words[index + 1];
    if (!last || paper.test(first.text) || paper.test(last.text)) return;
    const pair = [first, last].map(({ text }) => nameWords(text).join(""));
    if (last.start - first.end > 1 || !knownNames().has(pair[0]!)) return;
    found.push({ start: first.start, end: last.end, words: pair });
  });
  return found;
}
