import { FlowingText } from "./flowingText";
import { scanXml } from "./scanXml";

/** How a kind of XML file holds its text; all names are local names of elements. */
export interface Markup {
  /** Elements whose text is the document's. */
  readonly text: readonly string[];
  /** Elements that end a line. */
  readonly lines: readonly string[];
  readonly cells: readonly string[];
  /** Elements that stand for a sign. */
  readonly signs: { readonly [element: string]: string };
  /** Elements that stand beside the text they interrupt. */
  readonly asides: readonly string[];
  /** Elements that repeat what is said elsewhere, or only say how it looks. */
  readonly ignored: readonly string[];
}

/** The text of an XML file; at most so many UTF-16 units. */
export function markupText(xml: string, markup: Markup, most: number): string {
  const { text, lines, cells, signs, asides, ignored } = markup;
  const flowing = new FlowingText(most);
  const outer: number[] = [];
  let ignoring = 0;
  let within = 0;

  scanXml(xml, {
    isDone: () => flowing.isFull,
    open: (name, attribute) => {
      if (ignored.includes(name)) ignoring += 1;
      if (ignoring > 0) return;
      if (asides.includes(name)) {
        flowing.beginAside();
        outer.push(within);
        within = 0;
      }
      if (text.includes(name)) within += 1;
      const sign = has(signs, name) ? signs[name]! : "";
      flowing.add(sign === " " ? spaces(attribute("c")) : sign);
    },
    text: (piece) => {
      if (within > 0 && ignoring === 0) flowing.add(piece);
    },
    close: (name) => {
      if (ignored.includes(name)) ignoring = Math.max(0, ignoring - 1);
      else if (ignoring === 0) {
        if (text.includes(name)) within = Math.max(0, within - 1);
        if (lines.includes(name)) flowing.endLine();
        if (cells.includes(name)) flowing.endCell();
        if (asides.includes(name)) {
          flowing.endAside();
          within = outer.pop() ?? 0;
        }
      }
    },
  });
  return flowing.done();
}

/** OpenDocument counts the spaces of a run; nobody means more than a line of them. */
function spaces(count: string | undefined): string {
  return " ".repeat(Math.min(Math.max(Number(count ?? 1) || 1, 1), 80));
}

function has(signs: Markup["signs"], name: string): boolean {
  return Object.prototype.hasOwnProperty.call(signs, name);
}
