/** What a scan of XML tells as it goes. */
export interface XmlListener {
  open?(name: string, attributes: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Walks through the tags and text of an XML file once, in linear time. No validation: office files
 * are written by programs, and a broken one only gives less text.
 */
export function scanXml(xml: string, listener: XmlListener): void {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    if (tag < 0) return listener.text?.(unescaped(xml.slice(at)));
    if (tag > at) listener.text?.(unescaped(xml.slice(at, tag)));
    at = afterTag(xml, tag, listener);
  }
}

function afterTag(xml: string, tag: number, listener: XmlListener): number {
  if (xml.startsWith("<!--", tag)) return after(xml, "-->", tag + 4);
  if (xml.startsWith("<![CDATA[", tag)) {
    const end = after(xml, "]]>", tag + 9);
    listener.text?.(xml.slice(tag + 9, end - 3));
    return end;
  }
  const end = after(xml, ">", tag + 1);
  const inside = xml.slice(tag + 1, end - 1);
  if (inside.charAt(0) === "/") listener.close?.(inside.slice(1).trim());
  else if (inside.charAt(0) !== "?" && inside.charAt(0) !== "!") opened(inside, listener);
  return end;
}

function opened(inside: string, listener: XmlListener): void {
  const isEmpty = inside.charAt(inside.length - 1) === "/";
  const nameEnd = inside.search(/[\s/]/);
  const name = nameEnd < 0 ? inside : inside.slice(0, nameEnd);
  listener.open?.(name, (attribute) => attributeOf(inside, attribute));
  if (isEmpty) listener.close?.(name);
}

function attributeOf(inside: string, name: string): string | undefined {
  for (const quote of ['"', "'"]) {
    const start = inside.indexOf(` ${name}=${quote}`);
    if (start < 0) continue;
    const from = start + name.length + 3;
    const end = inside.indexOf(quote, from);
    return end < 0 ? undefined : unescaped(inside.slice(from, end));
  }
  return undefined;
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  return found < 0 ? xml.length : found + mark.length;
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
    if (name.charAt(0) !== "#") return named[name.toLowerCase()] ?? whole;
    const isHex = name.charAt(1).toLowerCase() === "x";
    const point = parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
