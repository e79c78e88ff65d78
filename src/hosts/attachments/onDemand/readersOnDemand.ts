import { readersEverywhere } from "../readers";
import type { FileReaders } from "../types";

/**
 * Every format, for the command line and for pages in a browser. The large parsers are fetched when
 * the first such file turns up. `pdfWorker` is the address of pdf.js' worker in a browser.
 */
export function readersOnDemand(pdfWorker?: string): FileReaders {
  return {
    ...readersEverywhere,
    pdf: async (file, reading) => (await import("./pdfFile")).pdfFile(pdfWorker)(file, reading),
    msg: async (file, reading) => (await import("./messageFiles")).msgFile(file, reading),
    mail: async (file, reading) => (await import("./messageFiles")).emlFile(file, reading),
  };
}
