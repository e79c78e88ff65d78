/**
 * The one place that says which written forms count as the same character. Only what people's
 * programs really put into mail: typographic dashes and spaces, invisible characters, full-width
 * and other digits, ligatures, and letters written as base plus combining mark.
 */

const families: readonly (readonly [folded: string, members: string])[] = [
  ["-", "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\u02d7\u30fc"],
  [" ", "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"],
  [" ", "\u202f\u205f\u3000"],
  ["\n", "\u000b\u000c\u0085\u2028\u2029"],
  ["'", "\u2018\u2019\u02bc\u00b4"],
  ["Å", "\u212b"],
];

const invisible =
  "\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e" +
  "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u20e3\u3164\ufeff\uffa0";

const ligatures: readonly string[] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

/** After each mark: base letters and what they become, in pairs. */
const composed: readonly (readonly [mark: number, pairs: string])[] = [
  [0x300, "AÀEÈIÌOÒUÙaàeèiìoòuù"],
  [0x301, "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćNŃnńSŚsśZŹzźLĹlĺRŔrŕÆǼæǽØǾøǿ"],
  [0x302, "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ"],
  [0x303, "AÃNÑOÕaãnñoõIĨiĩUŨuũ"],
  [0x304, "AĀEĒIĪOŌUŪaāeēiīoōuū"],
  [0x306, "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭ"],
  [0x307, "CĊEĖGĠIİZŻcċeėgġzż"],
  [0x308, "AÄEËIÏOÖUÜYŸaäeëiïoöuüyÿ"],
  [0x30a, "AÅaåUŮuů"],
  [0x30b, "OŐUŰoőuű"],
  [0x30c, "CČDĎEĚNŇRŘSŠTŤZŽcčdďeěnňrřsštťzžGǦgǧ"],
  [0x327, "CÇSŞTŢcçsştţGĢKĶLĻNŅkķlļnņ"],
  [0x328, "AĄEĘIĮUŲaąeęiįuų"],
];

const forms = new Map<number, string>();
for (const [folded, members] of families) {
  for (const member of members) forms.set(member.charCodeAt(0), folded);
}
for (const member of invisible) forms.set(member.charCodeAt(0), "");
ligatures.forEach((letters, index) => forms.set(0xfb00 + index, letters));
for (let code = 0xfe00; code <= 0xfe0f; code += 1) forms.set(code, "");
for (let code = 0xff01; code <= 0xff5e; code += 1) {
  const folded = String.fromCharCode(code - 0xfee0);
  forms.set(code, forms.get(folded.charCodeAt(0)) || folded);
}
for (let digit = 0; digit <= 9; digit += 1) {
  forms.set(0x660 + digit, String(digit));
  forms.set(0x6f0 + digit, String(digit));
}

/** Where raised, lowered, circled and bracketed digits begin, with which digit, and how many there are. */
const decoratedRanges: readonly (readonly [from: number, digit: number, count: number])[] = [
  [0xb9, 1, 1],
  [0xb2, 2, 2],
  [0x2070, 0, 1],
  [0x2074, 4, 6],
  [0x2080, 0, 10],
  [0x2460, 1, 9],
  [0x2474, 1, 9],
  [0x2488, 1, 9],
  [0x24ea, 0, 1],
  [0x24f5, 1, 9],
  [0x24ff, 0, 1],
  [0x2776, 1, 9],
  [0x2780, 1, 9],
  [0x278a, 1, 9],
];

const decorated = new Map<number, string>();
for (const [from, digit, count] of decoratedRanges) {
  for (let step = 0; step < count; step += 1) decorated.set(from + step, String(digit + step));
}

const compositions = new Map<string, string>();
for (const [mark, pairs] of composed) {
  for (let at = 0; at < pairs.length; at += 2) {
    compositions.set((pairs[at] as string) + String.fromCharCode(mark), pairs[at + 1] as string);
  }
}

/** What a code unit is written as in normalised text: "" drops it, undefined leaves it. */
export function foldedForm(code: number): string | undefined {
  return forms.get(code);
}

/**
 * The digit that a raised, lowered, circled or bracketed one stands for. Beside plain digits such a
 * sign is a note or a power, and no digit of theirs.
 */
export function decoratedDigit(code: number): string | undefined {
  return decorated.get(code);
}

/** Combining marks U+0300 to U+036F belong to the character before them. */
export function isCombiningMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f && code !== 0x34f;
}

/** The letter that a base and a combining mark make, undefined where no such letter is known. */
export function composition(base: string, mark: number): string | undefined {
  return compositions.get(base + String.fromCharCode(mark));
}

const mathematical = { lead: 0xd835, first: 0xdfce, last: 0xdfff };
const segmented = { lead: 0xd83e, first: 0xdff0, last: 0xdff9 };

/** Bold, double-struck, monospaced and segmented digits, which are pairs of code units. */
export function styledDigit(lead: number, trail: number): string | undefined {
  for (const { lead: own, first, last } of [mathematical, segmented]) {
    if (lead === own && trail >= first && trail <= last) return String((trail - first) % 10);
  }
  return undefined;
}

/** Whether a code unit beyond ASCII may be, or may begin, some form of a digit. */
export function mayBeDigit(code: number): boolean {
  if (code < 0xb2) return false;
  const form = forms.get(code) ?? decorated.get(code) ?? "";
  return (form >= "0" && form <= "9") || code === mathematical.lead || code === segmented.lead;
}

const tagLead = 0xdb40;

/** Tags and variation selectors of plane 14: pairs of code units that are never seen. */
export function isTagPair(lead: number, trail: number): boolean {
  return lead === tagLead && trail >= 0xdc00 && trail <= 0xdfff;
}

const foldsInLatin1 = new Set([0x85, 0xa0, 0xad, 0xb2, 0xb3, 0xb4, 0xb9]);

/** Whether a code unit may need folding; quickly false for ASCII and for Latin letters. */
export function mayFold(code: number): boolean {
  if (code < 0x80) return code === 37 || code === 13 || code === 11 || code === 12;
  if (code < 0x2bc) return code < 0xba && foldsInLatin1.has(code);
  const isLead = code === mathematical.lead || code === segmented.lead || code === tagLead;
  return isLead || isCombiningMark(code) || forms.has(code) || decorated.has(code);
}

/** The first code unit from `from` on that may need folding, or the length of the source. */
export function nextToFold(source: string, from: number): number {
  const length = source.length;
  let at = from;
  while (at < length && !mayFold(source.charCodeAt(at))) at += 1;
  return at;
}
