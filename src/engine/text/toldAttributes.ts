import { isDigit } from "./characters";
import { mayBeDigit } from "./foldTable";
import { readAttributeSpans, type AttributeSpan, type HtmlTag } from "./htmlTag";

/** Half-open, in the source. */
export interface UnseenSpan {
  readonly from: number;
  readonly to: number;
  /** A link's address: percent-encoded, and in no words. */
  readonly isAddress?: true;
}

/** They say in words what a tag shows, or hold what was typed into it. */
const inWords = new Set(
  "alt title value aria-label aria-description placeholder label summary download".split(" "),
);
/** They hold addresses; the last two keep the one that a filter or a provider has rewritten. */
const addresses = new Set("href src action cite originalsrc data-saferedirecturl".split(" "));
/** Their addresses are for programs. */
const forPrograms = new Set(["link", "base"]);

/** Telephone numbers, and pictures that the mail carries itself. */
const noAddress = /^\s{0,9}(?:tel|sms|callto|cid|mid|data|blob|about|javascript):/i;
const longestScheme = 24;

/** A birthday and two digits more: fewer tell nobody apart. */
const longNumber = 8;

/**
 * What a tag tells beside what it shows, as far as it may hold a person's number or a mail address
 * that is not shown.
 */
export function toldAttributes(source: string, tag: HtmlTag): readonly UnseenSpan[] {
  if (tag.closing || tag.attributesFrom === tag.attributesTo) return [];
  const isWorthReading =
    holdsLongNumber(source, tag.attributesFrom, tag.attributesTo) || opensMail(source, tag);
  if (!isWorthReading) return [];
  const told: UnseenSpan[] = [];
  for (const attribute of readAttributeSpans(source, tag)) {
    const { from, to } = attribute;
    const name = attribute.name.slice(attribute.name.lastIndexOf(":") + 1);
    if (addresses.has(name)) {
      if (!forPrograms.has(tag.name) && tellsAddress(source, tag, attribute))
        told.push({ from, to, isAddress: true });
    } else if (inWords.has(name) && holdsLongNumber(source, from, to)) told.push({ from, to });
  }
  return told;
}

export function holdsLongNumber(source: string, from: number, to: number): boolean {
  let digits = 0;
  for (let at = from; at < to; at += 1) {
    const code = source.charCodeAt(at);
    if ((isDigit(code) || mayBeDigit(code)) && ++digits === longNumber) return true;
  }
  return false;
}

const mailScheme = "mailto:";

function opensMail(source: string, tag: HtmlTag): boolean {
  if (tag.name !== "a" && tag.name !== "area") return false;
  return source.slice(tag.attributesFrom, tag.attributesTo).toLowerCase().indexOf(mailScheme) >= 0;
}

function tellsAddress(source: string, tag: HtmlTag, { from, to }: AttributeSpan): boolean {
  if (noAddress.test(source.slice(from, Math.min(to, from + longestScheme)))) return false;
  return holdsLongNumber(source, from, to) || isUnshownMail(source.slice(from, to), source, tag);
}

/** How far behind a link's tag the words are looked for that it stands behind. */
const longestShown = 400;

/** Most links to a mail address show it, and what is shown is read there. */
function isUnshownMail(address: string, source: string, tag: HtmlTag): boolean {
  const lower = address.trim().toLowerCase();
  if (lower.slice(0, mailScheme.length) !== mailScheme) return false;
  const [mailbox] = lower.slice(mailScheme.length).split("?", 1) as [string];
  if (!/@|%40|&#/.test(mailbox)) return false;
  return source.substr(tag.end, longestShown).toLowerCase().indexOf(mailbox) < 0;
}
