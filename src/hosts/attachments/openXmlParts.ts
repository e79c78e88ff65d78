import { FlowingText } from "./flowingText";
import { markupText } from "./markupText";
import type { Markup } from "./markupText";
import type { PartReader } from "./officeFile";
import { scanXml } from "./scanXml";

type Part = readonly [RegExp, PartReader];

const drawn: Markup = {
  text: ["t", "v"],
  lines: ["p", "pt", "v"],
  cells: [],
  signs: { br: "\n" },
  asides: [],
  ignored: ["Fallback"],
};

/** Charts keep a copy of the cells they show; diagrams keep their words apart from the page. */
export function drawing(folder: "word" | "xl" | "ppt"): Part {
  const pattern = new RegExp(
    `^${folder}/(?:charts/chart|diagrams/data|drawings/drawing)[^/]*\\.xml$`,
  );
  return [pattern, (xml, most) => markupText(xml, drawn, most)];
}

const properties: Markup = {
  text: ["title", "subject", "description", "keywords", "category", "lpwstr", "lpstr", "bstr"],
  lines: ["title", "subject", "description", "keywords", "category", "property"],
  cells: [],
  signs: {},
  asides: [],
  ignored: [],
};

/**
 * Title, subject, keywords and the properties that case systems write into a document, a citizen's
 * name and number among them. Not the author: whoever sends may be known.
 */
export const documentProperties: Part = [
  /^docProps\/(?:core|custom)\.xml$/,
  (xml, most) => markupText(xml, properties, most),
];

/**
 * Data that case systems and SharePoint keep with a document, by names of their own: what fills its
 * fields, and its columns in the library.
 */
export const boundData: Part = [/^customXml\/item\d+\.xml$/, everyText];

/** Every text in the file, a line each; at most so many UTF-16 units. */
function everyText(xml: string, most: number): string {
  const flowing = new FlowingText(most);
  scanXml(xml, {
    isDone: () => flowing.isFull,
    text: (piece) => {
      if (piece.trim() === "") return;
      flowing.add(piece.trim());
      flowing.endLine();
    },
  });
  return flowing.done();
}

/** A workbook behind a chart comes along whole, also what the chart does not show. */
export function embeddedFiles(folder: "word" | "xl" | "ppt"): RegExp {
  return new RegExp(`^${folder}/(?:embeddings/|afchunk)[^/]+$`);
}
