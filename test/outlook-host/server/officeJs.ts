import { join } from "node:path";

import { fileUnder } from "./staticFile";

const PACKAGE = join(
  __dirname,
  "..",
  "..",
  "..",
  "node_modules",
  "@microsoft",
  "office-js",
  "dist",
);

/** A file of Microsoft's client library; its loader asks in mixed case, the package is lower-case. */
export function officeJsFile(path: string): Promise<Buffer | undefined> {
  return fileUnder(PACKAGE, path.toLowerCase());
}
