import { element } from "../element";

/**
 * The part of Markdown that Smart Alerts render: bold, italic, bullets, numbers, https links,
 * paragraphs and backslash escapes.
 */
export function markdown(text: string): readonly Node[] {
  const blocks = text.replace(/\r\n?/g, "\n").split(/\n{2,}/);
  return blocks.flatMap((block) => [...blockNodes(block)]);
}

function blockNodes(block: string): readonly Node[] {
  const nodes: HTMLElement[] = [];
  for (const line of block.split("\n").filter((one) => one.trim() !== "")) {
    const mark = /^(?:[-*]|\d{1,3}\.) /.exec(line.trim())?.[0];
    if (mark === undefined) nodes.push(element("p", {}, ...inline(line)));
    else {
      const list = listFor(nodes, /\d/.test(mark) ? "ol" : "ul");
      list.append(element("li", {}, ...inline(line.trim().slice(mark.length))));
    }
  }
  return nodes;
}

function listFor(nodes: HTMLElement[], name: "ol" | "ul"): HTMLElement {
  const last = nodes[nodes.length - 1];
  if (last?.localName === name) return last;
  const list = element(name);
  nodes.push(list);
  return list;
}

const INLINE =
  /\\(.)|\*\*((?:\\.|[^*\\])+)\*\*|__((?:\\.|[^_\\])+)__|\*([^*]+)\*|_([^_]+)_|\[([^[\]]+)\]\((https:[^)\s]+)\)/g;

function inline(text: string): readonly (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let done = 0;
  for (const match of text.matchAll(INLINE)) {
    nodes.push(text.slice(done, match.index), inlineNode(match));
    done = match.index + match[0].length;
  }
  return [...nodes, text.slice(done)];
}

function inlineNode(match: RegExpMatchArray): Node | string {
  const [, escaped, bold, strong, italic, emphasis, label, address] = match;
  if (escaped !== undefined) return escaped;
  if (address !== undefined) {
    return element("a", { href: address, target: "_blank", rel: "noopener" }, label);
  }
  const heavy = bold ?? strong;
  return heavy === undefined
    ? element("i", {}, italic ?? emphasis)
    : element("b", {}, ...inline(heavy));
}
