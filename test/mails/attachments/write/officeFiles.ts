import { zip } from "./zip";
import type { Contents } from "./zip";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const wordNames =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function contentTypes(parts: { readonly [name: string]: string }): string {
  const overrides = Object.entries(parts).map(
    ([name, type]) =>
      `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
  );
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

function rootRelationship(target: string): string {
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="${target}"/></Relationships>`;
}

/** A Word document with this inside `w:body`, and other parts by their names. */
export function docx(body: string, others: Contents = {}): Uint8Array {
  return zip({
    "[Content_Types].xml": contentTypes({
      "word/document.xml": "wordprocessingml.document.main",
    }),
    "_rels/.rels": rootRelationship("word/document.xml"),
    "word/document.xml": `${declaration}<w:document ${wordNames}><w:body>${body}</w:body></w:document>`,
    ...others,
  });
}

/** A part of a Word document beside the body: `hdr`, `ftr`, `comments`, `footnotes`. */
export function wordPart(root: string, inside: string): string {
  return `${declaration}<w:${root} ${wordNames}>${inside}</w:${root}>`;
}

/** A paragraph of runs, split as Word splits them wherever it likes. */
export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join("")}</w:p>`;
}

/** A workbook of sheets, each the inside of its `sheetData`, with the shared strings' inside. */
export function xlsx(
  sheets: { readonly [name: string]: string },
  sharedStrings = "",
  others: Contents = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const list = names.map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return zip({
    "[Content_Types].xml": contentTypes({ "xl/workbook.xml": "spreadsheetml.sheet.main" }),
    "_rels/.rels": rootRelationship("xl/workbook.xml"),
    "xl/workbook.xml": `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/sharedStrings.xml": `${declaration}<sst>${sharedStrings}</sst>`,
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${declaration}<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`,
      ]),
    ),
    ...others,
  });
}

/** A presentation of slides, each the inside of its shape tree. */
export function pptx(slides: readonly string[], others: Contents = {}): Uint8Array {
  return zip({
    "[Content_Types].xml": contentTypes({
      "ppt/presentation.xml": "presentationml.presentation.main",
    }),
    "_rels/.rels": rootRelationship("ppt/presentation.xml"),
    "ppt/presentation.xml": `${declaration}<p:presentation/>`,
    ...Object.fromEntries(
      slides.map((slide, at) => [
        `ppt/slides/slide${at + 1}.xml`,
        `${declaration}<p:sld><p:cSld><p:spTree>${slide}</p:spTree></p:cSld></p:sld>`,
      ]),
    ),
    ...others,
  });
}

export type OpenDocumentKind = "text" | "spreadsheet" | "presentation";

export function openDocument(
  kind: OpenDocumentKind,
  body: string,
  others: Contents = {},
): Uint8Array {
  return zip({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    "content.xml": `${declaration}<office:document-content><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    "META-INF/manifest.xml": `${declaration}<manifest:manifest/>`,
    ...others,
  });
}
