import type * as pdfJs from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { FileReader, FileText, Reading, Unread } from "../types";
import { unreadInside, unreadWithin, Unreadable, whyNot } from "../unreadBecause";

type PdfJs = typeof pdfJs;

/**
 * PDF (ISO 32000) by Mozilla's pdf.js: text, filled-in fields, notes, link targets, title and the files inside. A
 * page that is a picture is told; text whose font gives no letters comes out as it does when copied.
 *
 * `worker` is the address of pdf.js' worker in a browser; Node needs none.
 */
export function pdfFile(worker?: string): FileReader {
  return async ({ bytes }, reading) => {
    const pdf = await import("pdfjs-dist/legacy/build/pdf.mjs");
    if (worker !== undefined) pdf.GlobalWorkerOptions.workerSrc = worker;
    const loading = pdf.getDocument({
      data: bytes.slice(),
      verbosity: pdf.VerbosityLevel.ERRORS,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: true,
    });
    try {
      return await documentText(await loading.promise, reading, pdf);
    } catch (fault) {
      if (fault instanceof Error && fault.name === "PasswordException")
        throw new Unreadable(whyNot.encrypted);
      throw fault;
    } finally {
      await loading.destroy();
    }
  };
}

async function documentText(
  document: PDFDocumentProxy,
  reading: Reading,
  pdf: PdfJs,
): Promise<FileText> {
  const { allowance } = reading;
  const texts: string[] = [await propertiesText(document)];
  const unread: Unread[] = [];
  const pictures: number[] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number++) {
    if (allowance.isOutOfTime() || length > allowance.text) {
      const why = length > allowance.text ? whyNot.tooLong : whyNot.noTime;
      unread.push(unreadInside("", why));
      break;
    }
    const page = await document.getPage(number);
    const text = await pageText(page);
    if (text.trim().length < sparse && (await isPicture(page, text.trim() === "", pdf)))
      pictures.push(number);
    texts.push(text, await notesText(page));
    length += text.length;
    page.cleanup();
  }
  const files = await filesText(document, reading, unread);
  if (pictures.length > 0) unread.unshift(unreadInside("", whyPictures(pictures, document)));
  return { text: texts.concat(files).filter(Boolean).join("\n"), unread };
}

/** Characters; a scanner's stamp or a page number is no more than that. */
const sparse = 40;

async function pageText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : ""))
    .join("");
}

/** A scan, or a page whose letters are drawn as lines. */
async function isPicture(page: PDFPageProxy, isEmpty: boolean, { OPS }: PdfJs): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  const images = [
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
  ];
  return fnArray.some((op) => images.includes(op) || (isEmpty && op === OPS.constructPath));
}

function whyPictures(pictures: readonly number[], { numPages }: PDFDocumentProxy): string {
  if (pictures.length === numPages) return whyNot.scan;
  return `page ${pictures.slice(0, 20).join(", ")} is a picture`;
}

interface Annotation {
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str?: string };
  /** As written; `url` lacks the schemes that pdf.js will not open. */
  readonly unsafeUrl?: string;
}

/** What was filled into fields, written in notes and linked to, which the page's own text lacks. */
async function notesText(page: PDFPageProxy): Promise<string> {
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  return annotations
    .flatMap(({ fieldValue, contentsObj, unsafeUrl }) =>
      [fieldValue, contentsObj?.str, unsafeUrl].flat(),
    )
    .filter((value): value is string => typeof value === "string" && value !== "Off")
    .filter(Boolean)
    .join("\n");
}

/** Not the author: whoever sends may be known. */
async function propertiesText(document: PDFDocumentProxy): Promise<string> {
  const { info } = await document.getMetadata();
  const { Title, Subject, Keywords } = info as { readonly [name: string]: unknown };
  return [Title, Subject, Keywords].filter((value) => typeof value === "string").join("\n");
}

interface Embedded {
  readonly [name: string]: { readonly filename: string; readonly content: Uint8Array };
}

async function filesText(
  document: PDFDocumentProxy,
  { readInner }: Reading,
  unread: Unread[],
): Promise<readonly string[]> {
  const files = ((await document.getAttachments()) ?? {}) as Embedded;
  const texts: string[] = [];
  for (const { filename, content } of Object.values(files)) {
    const inner = await readInner({ name: filename, mediaType: "", bytes: content });
    unread.push(...unreadWithin(filename, inner));
    texts.push(filename, inner.text);
  }
  return texts;
}
