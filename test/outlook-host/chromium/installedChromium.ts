import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Paths of Chromium browsers already on this machine; `CHROMIUM_PATH` goes first. */
export function installedChromium(environment: NodeJS.ProcessEnv): readonly string[] {
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const named = environment.CHROMIUM_PATH ? [environment.CHROMIUM_PATH] : [];
  return [...named, ...found.filter(isExecutable)];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
