/**
 * Named character references that mail programs write. Source: the HTML standard's table, of which
 * this is the Latin-1 part and the typographic signs.
 */

/** U+00A0 to U+00FF in order. */
const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn " +
  "sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave " +
  "Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml " +
  "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN " +
  "szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute " +
  "icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml " +
  "yacute thorn yuml";

const others: { readonly [name: string]: number } = {
  amp: 38,
  lt: 60,
  gt: 62,
  quot: 34,
  apos: 39,
  num: 35,
  commat: 64,
  period: 46,
  comma: 44,
  colon: 58,
  sol: 47,
  lowbar: 95,
  plus: 43,
  lpar: 40,
  rpar: 41,
  Tab: 9,
  NewLine: 10,
  hyphen: 0x2010,
  dash: 0x2010,
  ndash: 0x2013,
  mdash: 0x2014,
  horbar: 0x2015,
  minus: 0x2212,
  ensp: 0x2002,
  emsp: 0x2003,
  numsp: 0x2007,
  puncsp: 0x2008,
  thinsp: 0x2009,
  hairsp: 0x200a,
  ZeroWidthSpace: 0x200b,
  zwnj: 0x200c,
  zwj: 0x200d,
  lrm: 0x200e,
  rlm: 0x200f,
  NoBreak: 0x2060,
  lsquo: 0x2018,
  rsquo: 0x2019,
  sbquo: 0x201a,
  ldquo: 0x201c,
  rdquo: 0x201d,
  bdquo: 0x201e,
  bull: 0x2022,
  hellip: 0x2026,
  euro: 0x20ac,
  trade: 0x2122,
  rarr: 0x2192,
  OElig: 0x152,
  oelig: 0x153,
  Scaron: 0x160,
  scaron: 0x161,
  Zcaron: 0x17d,
  zcaron: 0x17e,
};

const codes = new Map<string, number>();
latin1.split(" ").forEach((name, index) => codes.set(name, 0xa0 + index));
Object.keys(others).forEach((name) => codes.set(name, others[name] as number));

/** Only these old names are read without their semicolon, as browsers do. */
const withoutSemicolon = new Set(latin1.split(" ").concat("amp", "lt", "gt", "quot"));

const longestReference = 32;

export interface CharacterReference {
  /** Unicode code point. */
  readonly code: number;
  /** Where the reference ends in the source. */
  readonly end: number;
}

/** Reads the character reference whose "&" stands at `at`; undefined where there is none. */
export function readReference(source: string, at: number): CharacterReference | undefined {
  return source.charAt(at + 1) === "#" ? numericReference(source, at) : namedReference(source, at);
}

function numericReference(source: string, at: number): CharacterReference | undefined {
  const match = /^#(?:[xX]0*([0-9a-fA-F]{1,8})|0*([0-9]{1,10}))/.exec(
    source.substr(at + 1, longestReference),
  );
  if (match === null) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  const end = at + 1 + match[0].length;
  const valid = code > 0 && code <= 0x10ffff;
  return { code: valid ? windowsCode(code) : 0xfffd, end: afterSemicolon(source, end) };
}

/** References to the C1 range mean Windows-1252; only the signs that matter here are mapped. */
function windowsCode(code: number): number {
  if (code === 0x96) return 0x2013;
  if (code === 0x97) return 0x2014;
  return code === 0x91 || code === 0x92 ? 0x2019 : code;
}

function namedReference(source: string, at: number): CharacterReference | undefined {
  const match = /^[A-Za-z][A-Za-z0-9]*/.exec(source.substr(at + 1, longestReference));
  if (match === null) return undefined;
  const name = match[0];
  const end = at + 1 + name.length;
  const code = codes.get(name);
  if (source.charAt(end) === ";") return code === undefined ? undefined : { code, end: end + 1 };
  return code !== undefined && withoutSemicolon.has(name) ? { code, end } : undefined;
}

function afterSemicolon(source: string, end: number): number {
  return source.charAt(end) === ";" ? end + 1 : end;
}
