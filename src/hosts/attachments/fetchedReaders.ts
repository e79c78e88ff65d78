import { readersEverywhere } from "./readers";
import type { FileKind, FileReader, FileReaders } from "./types";
import { Unreadable, whyNot } from "./unreadBecause";

/** What a page has of a document; classic Outlook's event runtime has none. */
declare const document: PageDocument | undefined;

interface PageDocument {
  readonly defaultView: { readonly [readersName]?: FileReaders };
  readonly head: { appendChild(element: object): void };
  createElement(name: "script"): {
    src: string;
    onload: (() => void) | null;
    onerror: (() => void) | null;
  };
}

/** Where `readers.js` of the add-in's own site leaves its readers. */
export const readersName = "postvagtReaders";
const address = "readers.js";

/**
 * The readers in Outlook. The large parsers are fetched from the add-in's own site when the first
 * such file turns up; where there is no page to fetch them with, the file is told as unread.
 */
export const readersInOutlook: FileReaders = {
  ...readersEverywhere,
  pdf: fetched("pdf"),
  msg: fetched("msg"),
};

function fetched(kind: FileKind): FileReader {
  return async (file, reading) => {
    const reader = (await fetchedReaders())[kind];
    if (reader === undefined) throw new Unreadable(whyNot.notHere);
    return reader(file, reading);
  };
}

let fetching: Promise<FileReaders> | undefined;

function fetchedReaders(): Promise<FileReaders> {
  if (typeof document === "undefined") return Promise.resolve({});
  fetching = fetching ?? fetchScript(document);
  return fetching;
}

/** After a failure the next file may try again. */
function fetchScript(page: PageDocument): Promise<FileReaders> {
  return new Promise((resolve) => {
    const script = page.createElement("script");
    script.src = address;
    script.onload = () => resolve(page.defaultView[readersName] ?? {});
    script.onerror = () => {
      fetching = undefined;
      resolve({});
    };
    page.head.appendChild(script);
  });
}
