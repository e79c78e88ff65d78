import { mayFold } from "./foldTable";
import { readReference } from "./htmlEntities";
import { readPercentCode } from "./percentCode";
import { PlainTextBuilder } from "./plainTextBuilder";

const PERCENT = 37;
const AMPERSAND = 38;
const PLUS = 43;
const QUESTION = 63;

/**
 * Reads a link's address as it was before it was encoded: character references and percent-encoding
 * undone, and the plus that a form writes for a space.
 */
export function readLinkAddress(
  source: string,
  { from, to }: { readonly from: number; readonly to: number },
  builder: PlainTextBuilder,
): void {
  let copied = from;
  let isQuery = false;
  for (let at = from; at < to;) {
    const code = source.charCodeAt(at);
    const sign =
      code === PERCENT || code === AMPERSAND || mayFold(code) || (code === PLUS && isQuery);
    if (code === QUESTION) isQuery = true;
    if (!sign) {
      at += 1;
      continue;
    }
    builder.copy(copied, at);
    at = copied = readSign(source, at, code, builder);
  }
  builder.copy(copied, to);
}

/** An address that stands by itself, as it was before it was encoded. */
export function linkAddressText(address: string): string {
  const builder = new PlainTextBuilder(address);
  readLinkAddress(address, { from: 0, to: address.length }, builder);
  return builder.build([]).text;
}

/** Reads what stands for another sign, and says where it ends. */
function readSign(source: string, at: number, code: number, builder: PlainTextBuilder): number {
  if (code === PLUS) {
    builder.put(" ", at, at + 1);
    return at + 1;
  }
  if (code === PERCENT) {
    const { text, end } = readPercentCode(source, at) ?? { text: "%", end: at + 1 };
    builder.putPoint(text.codePointAt(0) as number, at, end);
    return end;
  }
  if (code !== AMPERSAND) return builder.fold(at);
  // "&copy=1" is a parameter: a name without its semicolon is no reference here.
  const reference = readReference(source, at);
  const isWhole = reference !== undefined && source.charAt(reference.end - 1) === ";";
  if (!isWhole) builder.copy(at, at + 1);
  else builder.putPoint(reference.code, at, reference.end);
  return isWhole ? reference.end : at + 1;
}
