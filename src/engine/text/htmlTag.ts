/** A start or end tag as it stands in the source. */
export interface HtmlTag {
  /** Lower case; "" for a declaration or an instruction. */
  readonly name: string;
  readonly closing: boolean;
  /** Half-open span of what stands between the name and the ">". */
  readonly attributesFrom: number;
  readonly attributesTo: number;
  /** Where the tag ends in the source. */
  readonly end: number;
}

export interface HtmlAttributes {
  readonly [name: string]: string;
}

const enum Code {
  Exclamation = 33,
  Quote = 34,
  Apostrophe = 39,
  Slash = 47,
  Equals = 61,
  Greater = 62,
  Question = 63,
}

/** Whether a "<" is more than a sign: it opens a tag, an end tag, a declaration or an instruction. */
export function mayOpenTag(source: string, at: number): boolean {
  const code = source.charCodeAt(at + 1);
  return isTagLetter(code) || code === Code.Slash || isDeclaration(code);
}

/**
 * Reads the tag whose "<" stands at `at`; undefined where "<" is only a sign or never closed. What is
 * never closed is looked for to the end of the source: to read many tags, ask a `TagReader`.
 */
export function readTag(source: string, at: number): HtmlTag | undefined {
  const closing = source.charCodeAt(at + 1) === Code.Slash;
  const nameFrom = closing ? at + 2 : at + 1;
  const first = source.charCodeAt(nameFrom);
  // "</" before anything but a letter is a comment to a browser, up to the next ">".
  if (closing ? !isTagLetter(first) : isDeclaration(first)) return declaration(source, at);
  if (!isTagLetter(first)) return undefined;
  let nameTo = nameFrom + 1;
  while (isNamePart(source.charCodeAt(nameTo))) nameTo += 1;
  const close = tagClose(source, nameTo);
  if (close < 0) return undefined;
  return {
    name: source.slice(nameFrom, nameTo).toLowerCase(),
    closing,
    attributesFrom: nameTo,
    attributesTo: close,
    end: close + 1,
  };
}

function declaration(source: string, at: number): HtmlTag | undefined {
  const close = source.indexOf(">", at);
  if (close < 0) return undefined;
  return { name: "", closing: false, attributesFrom: close, attributesTo: close, end: close + 1 };
}

function isDeclaration(code: number): boolean {
  return code === Code.Exclamation || code === Code.Question;
}

function isTagLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isNamePart(code: number): boolean {
  return isTagLetter(code) || (code >= 48 && code <= 58) || code === 45;
}

/** The ">" that ends the tag: the first outside a quoted attribute value. */
function tagClose(source: string, from: number): number {
  let afterEquals = false;
  for (let at = from; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === Code.Greater) return at;
    if (afterEquals && (code === Code.Quote || code === Code.Apostrophe)) {
      at = source.indexOf(source.charAt(at), at + 1);
      if (at < 0) return -1;
    }
    if (code > 32) afterEquals = code === Code.Equals;
  }
  return -1;
}

/** The attributes of a tag by lower-case name, values as written; one without a value has "". */
export function readAttributes(source: string, tag: HtmlTag): HtmlAttributes {
  const attributes: { [name: string]: string } = {};
  for (const { name, from, to } of readAttributeSpans(source, tag))
    attributes[name] = source.slice(from, to);
  return attributes;
}

/** An attribute and the half-open span of its value in the source, without quotes. */
export interface AttributeSpan {
  /** Lower case. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The attributes of a tag in order; one without a value has an empty span. */
export function readAttributeSpans(source: string, tag: HtmlTag): readonly AttributeSpan[] {
  const spans: AttributeSpan[] = [];
  const limit = tag.attributesTo;
  let at = skipBlank(source, tag.attributesFrom, limit);
  while (at < limit) {
    let nameTo = at + 1;
    while (nameTo < limit && !endsName(source.charCodeAt(nameTo))) nameTo += 1;
    const name = source.slice(at, nameTo).toLowerCase();
    const equals = skipBlank(source, nameTo, limit);
    const hasValue = equals < limit && source.charCodeAt(equals) === Code.Equals;
    const value = hasValue
      ? attributeValue(source, skipBlank(source, equals + 1, limit), limit)
      : { from: nameTo, to: nameTo, after: nameTo };
    spans.push({ name, from: value.from, to: value.to });
    at = skipBlank(source, value.after, limit);
  }
  return spans;
}

function attributeValue(source: string, from: number, limit: number) {
  const code = source.charCodeAt(from);
  if (code === Code.Quote || code === Code.Apostrophe) {
    let close = from + 1;
    while (close < limit && source.charCodeAt(close) !== code) close += 1;
    return { from: from + 1, to: close, after: close + 1 };
  }
  let to = from;
  while (to < limit && source.charCodeAt(to) > 32) to += 1;
  return { from, to, after: to };
}

function endsName(code: number): boolean {
  return code <= 32 || code === Code.Equals || code === Code.Slash;
}

function skipBlank(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && (source.charCodeAt(at) <= 32 || source.charCodeAt(at) === Code.Slash))
    at += 1;
  return at;
}
