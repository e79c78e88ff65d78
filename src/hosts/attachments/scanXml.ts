/** What a scan of XML tells as it goes. Names come without their prefix, which writers choose. */
export interface XmlListener {
  /** `tag` is what stands between the angle brackets, for `attributesIn`. */
  open?(name: string, attribute: (name: string) => string | undefined, tag: string): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Enough has been read. */
  isDone?(): boolean;
}

/**
 * Walks through the tags and text of an XML file once, in linear time. No validation: office files
 * are written by programs, and a broken one only gives less text. Of entities only XML's own five
 * and numbers are known, so a file cannot define ones that grow.
 */
export function scanXml(xml: string, listener: XmlListener): void {
  let at = 0;
  while (at < xml.length && !listener.isDone?.()) {
    const tag = xml.indexOf("<", at);
    if (tag < 0) return listener.text?.(unescaped(xml.slice(at)));
    if (tag > at) listener.text?.(unescaped(xml.slice(at, tag)));
    at = afterTag(xml, tag, listener);
  }
}

function afterTag(xml: string, tag: number, listener: XmlListener): number {
  if (xml.startsWith("<!--", tag)) return endOf(xml, "-->", tag + 4).after;
  if (xml.startsWith("<![CDATA[", tag)) {
    const { start, after } = endOf(xml, "]]>", tag + 9);
    listener.text?.(xml.slice(tag + 9, start));
    return after;
  }
  const { start, after } = endOf(xml, ">", tag + 1);
  const inside = xml.slice(tag + 1, start);
  const first = inside.charAt(0);
  if (first === "/") listener.close?.(localName(inside.slice(1).trim()));
  else if (first !== "?" && first !== "!") opened(inside, listener);
  return after;
}

function opened(inside: string, listener: XmlListener): void {
  const isEmpty = inside.charAt(inside.length - 1) === "/";
  const nameEnd = inside.search(/[\s/]/);
  const name = localName(nameEnd < 0 ? inside : inside.slice(0, nameEnd));
  listener.open?.(name, (attribute) => attributeOf(inside, attribute), inside);
  if (isEmpty) listener.close?.(name);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** By its local name; `inside` is what stands between the angle brackets. */
function attributeOf(inside: string, name: string): string | undefined {
  const wanted = `${name}=`;
  let at = inside.indexOf(wanted);
  while (at >= 0) {
    const before = inside.charAt(at - 1);
    const quote = inside.charAt(at + wanted.length);
    if (/[\s:]/.test(before) && (quote === '"' || quote === "'")) {
      const from = at + wanted.length + 1;
      return unescaped(inside.slice(from, endOf(inside, quote, from).start));
    }
    at = inside.indexOf(wanted, at + wanted.length);
  }
  return undefined;
}

/** All attributes of a tag, by their names as they are written. */
export function attributesIn(tag: string): readonly { name: string; value: string }[] {
  const found: { name: string; value: string }[] = [];
  const pattern = /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
  for (let match = pattern.exec(tag); match; match = pattern.exec(tag))
    found.push({ name: match[1]!, value: unescaped(match[2] ?? match[3] ?? "") });
  return found;
}

function endOf(text: string, mark: string, from: number): { start: number; after: number } {
  const found = text.indexOf(mark, from);
  return found < 0
    ? { start: text.length, after: text.length }
    : { start: found, after: found + mark.length };
}

const named: { readonly [name: string]: string } = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  if (text.indexOf("&") < 0) return text;
  return text.replace(/&(#x?[0-9a-f]{1,8}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (name.charAt(0) !== "#") return named[name] ?? whole;
    const isHex = name.charAt(1).toLowerCase() === "x";
    const point = parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
