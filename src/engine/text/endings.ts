/**
 * Endings of Danish, Swedish and English nouns, adjectives and verbs, in one set: what follows a
 * stem of four letters and more is either one of these or another word.
 */
const ENDINGS = new Set(
  (
    "a ad ade ades ads an ande ande ans ar are ares arna arnas ars as at ats d de der des dt e ed ede " +
    "edes en ende ene enes ens ent er ere eren erens erna ernas erer ererne eres erne ernes ers es est et ets " +
    "el ell elle elt else elsen elser elserne i ien ing ings is isk iska iske iskt n na nar nas nd nde nds ne nen ner nerna nerne nes ns or orna ornas r ra ran rar re " +
    "ren rens rer ret rets rna rnas rne rnes rs s sen st t te tes ts y ies"
  ).split(" "),
);

/** The longest ending, in letters. */
export const LONGEST_ENDING = 6;

const LETTERS = lettersOfEndings();

/** Whether text[start, end) is empty or an ending. */
export function isEnding(text: string, start: number, end: number): boolean {
  if (start === end) return true;
  return end - start <= LONGEST_ENDING && ENDINGS.has(text.slice(start, end));
}

/** The same after a stem, whose last consonant may be doubled: "sygdom", "sygdommen". */
export function isEndingAfter(text: string, stemEnd: number, end: number): boolean {
  if (isEnding(text, stemEnd, end)) return true;
  const last = text.charCodeAt(stemEnd - 1);
  return text.charCodeAt(stemEnd) === last && isEnding(text, stemEnd + 1, end);
}

/** Whether an ending may hold this letter. */
export function isEndingLetter(code: number): boolean {
  return code < 128 && LETTERS[code] === 1;
}

function lettersOfEndings(): Uint8Array {
  const letters = new Uint8Array(128);
  ENDINGS.forEach((ending) => {
    for (let at = 0; at < ending.length; at += 1) letters[ending.charCodeAt(at)] = 1;
  });
  return letters;
}
