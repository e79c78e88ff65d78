/** How two groups of digits are held together. */
export type Gap =
  "none" | "hyphen" | "plus" | "dot" | "slash" | "space" | "wide" | "indented" | "told" | "other";

const longest = 50;

/** "640823, sista fyra 3234": the rest of a number told as such. */
const told =
  /^[,;.]? (?:og |och |and |med |with )?(?:de |the )?(?:(?:sidste|sista|last) (?:fire|4|fyra|four)|(?:fire|fyra) (?:sidste|sista))(?: (?:cifre|cifrene|tal|siffror|siffrorna|digits))?(?: (?:er|är|is|are))?:? $/i;

/**
 * Names what stands between two groups of digits, undefined where they do not belong together. A
 * line may break there, also in quoted text where the next line begins with ">", and where the
 * rest of a value stands under its beginning.
 */
export function gapBetween(text: string, from: number, to: number): Gap | undefined {
  if (to === from + 1) return singleGap(text.charAt(from));
  if (to === from) return "none";
  if (to - from > longest) return undefined;
  return wideGap(text.slice(from, to));
}

function singleGap(sign: string): Gap | undefined {
  switch (sign) {
    case "-":
      return "hyphen";
    case " ":
      return "space";
    case ".":
      return "dot";
    case "/":
    case "\\":
      return "slash";
    case "+":
      return "plus";
    case "\n":
    case "\t":
      return "wide";
    default:
      return "_·,:*|~=".indexOf(sign) >= 0 ? "other" : undefined;
  }
}

function wideGap(between: string): Gap | undefined {
  if (/^[ \n>]{0,4}-{1,3}[ \n>]{0,4}$/.test(between)) return "hyphen";
  if (/^ {2,3}$/.test(between)) return "space";
  if (/^ ?\+ ?$/.test(between)) return "plus";
  if (/^ ?[/.] ?$/.test(between)) return between.indexOf(".") < 0 ? "slash" : "dot";
  if (/^[ \t>]{0,3}\n?[ \t>]{0,4}$/.test(between)) return "wide";
  if (/^[ \t>]{0,3}\n[ \t>]+$/.test(between)) return "indented";
  return told.test(between) ? "told" : undefined;
}
