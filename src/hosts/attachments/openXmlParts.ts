import { holdsLongNumber } from "../../engine/text/toldAttributes";
import { attributeText, DistinctLines, type ToldAttributes } from "./attributeText";
import { FlowingText } from "./flowingText";
import { markupText } from "./markupText";
import type { Markup } from "./markupText";
import type { PartReader } from "./officeFile";
import { attributesIn, scanXml } from "./scanXml";

type Part = readonly [RegExp, PartReader];

/** Words behind pictures, shapes and links; the last are of VML, as watermarks and old pictures are. */
export const drawnInWords: ToldAttributes = {
  docPr: ["title", "descr"],
  cNvPr: ["title", "descr"],
  hlinkClick: ["tooltip"],
  hlinkHover: ["tooltip"],
  hyperlink: ["tooltip", "display", "location"],
  shape: ["title", "alt"],
  imagedata: ["title"],
  textpath: ["string"],
};

/** The words of attributes in these parts. */
export function inAttributes(pattern: RegExp, told: ToldAttributes = drawnInWords): Part {
  return [pattern, (xml, most) => attributeText(xml, told, most)];
}

/** Where links lead, out of the file; the template it was made from says nothing of its content. */
export const linkTargets: Part = [
  /_rels\/[^/]+\.rels$/,
  (xml, most) => {
    const targets = new DistinctLines(most);
    scanXml(xml, {
      isDone: () => targets.isFull,
      open: (name, attribute) => {
        const isLink = name === "Relationship" && attribute("TargetMode") === "External";
        if (isLink && !/\/attachedTemplate$/.test(attribute("Type") ?? ""))
          targets.addAddress(attribute("Target") ?? "");
      },
    });
    return targets.text;
  },
];

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

/** Every text in the file, a line each, and the numbers in attributes; at most so many UTF-16 units. */
function everyText(xml: string, most: number): string {
  const flowing = new FlowingText(most);
  scanXml(xml, {
    isDone: () => flowing.isFull,
    open: (_, __, tag) => {
      for (const { name, value } of attributesIn(tag)) {
        if (name.slice(0, 5) === "xmlns" || !holdsLongNumber(value, 0, value.length)) continue;
        flowing.add(`${name}: ${value}`);
        flowing.endLine();
      }
    },
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
