import { firstNames } from "../lexicons/firstNames";
import type { Detector, Reading } from "../text/types";
import type { Confidence, Match } from "../types";
import { wordsOf, type Words } from "../text/words";

/**
 * A person's name, told by plain signs: a known first name before other capitalised words, a
 * surname in -sen or -sson, a greeting, a role before it ("borgeren Hanne Madsen").
 *
 * Weakness: rare and foreign names without such a sign, and names in small letters.
 *
 * @finds Sagen om «Peter Holm» er afsluttet
 * @finds Kære «Jens»
 * @finds borgeren «Aziza Rahimi» møder kl. 10
 * @passes Vi ses på Peter Bangs Vej 14
 * @passes Jammerbugt Kommune holder lukket
 */
export const personName: Detector = {
  id: "personName",
  dataClass: "ordinary",
  find(reading) {
    if (reading.role === "recipient") return [];
    const words = wordsOf(reading);
    const found: Match[] = [];
    for (let word = 0; word < words.count; word += 1) {
      const last = lastOfRun(reading, words, word);
      if (last < word) continue;
      const match = name(reading, words, word, last);
      if (match) found.push(match);
      word = last;
    }
    return found;
  },
};

const surname = /(?:sen|sson|gaard|gård|strøm|ström|qvist|kvist|lund|berg|holm|dahl|skov)s?$/;
const greeting = /(?:^|[\n.!,])\s{0,4}(?:kære|hej|dear|hi|bästa)\s{1,2}$/;
const role =
  /(?:borgeren|borger|klienten|patienten|eleven|barnet|beboeren|hr\.?|fru|frk\.?|herr|brukaren|ansøgeren|kollegaen|mr\.?|mrs\.?|ms\.?)\s$/;
const place =
  /^(?:vej|vejen|gade|gaden|plads|allé|alle|stræde|torv|vænget|parken|skole|skolen|hus|gata|gatan|väg|vägen|plan|kommune|kommun|forening|center|a\/s|aps|ab)s?$|(?:vej|gade|gatan|vägen|skolen|kommune|gård|parken)$/;
/** Words that begin a line with a capital before a name. */
const opening =
  /^(?:kære|hej|hejsa|dear|hi|hello|bästa|borgeren|borger|herr|fru|hr|frk|til|till|vedr|vedrørende|ang|angående|møde|möte|samtale|samtal|sag|med|med|tak|tack|brukaren|eleven|jeg|du|vi|han|hun|hon|den|det|de|en|et|ring|og|i|på|for|om)$/;
const LONGEST_NAME = 5;

/** Capitalised words one space or hyphen apart; -1 where none begins here. */
function lastOfRun(reading: Reading, words: Words, first: number): number {
  if (opening.test(reading.plain.lower.slice(words.starts[first], words.ends[first]))) return -1;
  let last = first - 1;
  while (last + 1 < words.count && last + 1 - first < LONGEST_NAME) {
    const start = words.starts[last + 1] as number;
    if (
      last >= first &&
      !/^(?:[ -]|\. )$/.test(reading.plain.text.slice(words.ends[last], start))
    ) {
      break;
    }
    if (!isCapitalised(reading, start, words.ends[last + 1] as number)) break;
    last += 1;
  }
  return last;
}

function isCapitalised({ plain }: Reading, start: number, end: number): boolean {
  if (plain.text[start] === plain.lower[start]) return false;
  return end - start === 1 || plain.text[start + 1] === plain.lower[start + 1];
}

function name(reading: Reading, words: Words, first: number, last: number): Match | undefined {
  const { lower } = reading.plain;
  const start = words.starts[first] as number;
  const end = words.ends[last] as number;
  const parts: string[] = [];
  for (let word = first; word <= last; word += 1) {
    parts.push(lower.slice(words.starts[word], words.ends[word]));
  }
  if (parts.some((part) => place.test(part))) return undefined;
  const before = lower.slice(Math.max(0, start - 14), start);
  const confidence = sureness(parts, before);
  return confidence && { start, end, confidence, person: lower.slice(start, end) };
}

function sureness(parts: readonly string[], before: string): Confidence | undefined {
  const known =
    firstNames.has((parts[0] as string).replace(/s$/, "")) || firstNames.has(parts[0] as string);
  const last = parts[parts.length - 1] as string;
  if (parts.length > 1 && known) return "high";
  if (parts.length > 1 && surname.test(last)) return "medium";
  if (role.test(before) || greeting.test(before)) return "medium";
  return known ? "medium" : undefined;
}
