import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { associatedFunctions } from "../bundle/associatedFunctions";
import { builtManifest } from "./builtManifest";
import { checkManifest } from "./checkManifest";
import type { ManifestProblem, Surroundings } from "./types";

/** The manifest that comes with the product, written for the development host. */
const template = join(__dirname, "..", "..", "..", "manifest.xml");

/**
 * The manifest for an add-in served from an https address.
 *
 * @throws RangeError when the address is no such address
 */
export function manifestFor(host: string): string {
  return builtManifest(readFileSync(template, "utf8"), host);
}

/** One line for a problem, as an editor can jump to it: file, line, rule, what is wrong. */
export function problemLine(file: string, { rule, line, says }: ManifestProblem): string {
  return `${file}${line === undefined ? "" : `:${line}`}: ${says} (${rule})`;
}

/**
 * What is wrong with a manifest file; with the folder of a built site beside it, also whether the
 * site holds what the manifest speaks of.
 *
 * @throws Error when the file cannot be read
 */
export function manifestProblems(
  file: string = template,
  site?: string,
): readonly ManifestProblem[] {
  return checkManifest(readFileSync(file, "utf8"), site === undefined ? {} : siteAt(site));
}

/** Whether it is one to try things out with, as a build without an address writes it. */
export function isForThisMachine(file: string = template): boolean {
  return /"https:\/\/(?:localhost|127\.)/.test(readFileSync(file, "utf8"));
}

const scripts = ["launchevent.js", "commands.js"];

function siteAt(site: string): Surroundings {
  const fileAt = (path: string) => join(site, path);
  return {
    siteFile: (path) => (existsSync(fileAt(path)) ? readFileSync(fileAt(path)) : undefined),
    associated: scripts
      .map(fileAt)
      .filter((path) => existsSync(path))
      .flatMap((path) => associatedFunctions(readFileSync(path, "utf8"))),
  };
}
