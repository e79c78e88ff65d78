import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

import { untar } from "./untar";

export interface UnpackedChromium {
  readonly executable: string;
  /** Shared libraries (NSS, expat) that a bare machine lacks. */
  readonly libraries: string;
  /** A fontconfig file that puts the packed fonts first. */
  readonly fontconfig: string;
}

/**
 * Unpacks the Chromium carried by the npm package `@sparticuz/chromium`, once per package version.
 * Several processes may call it at the same time: each unpacks into a folder of its own, and the
 * first to rename it into place wins.
 */
export function unpackChromium(projectFolder: string): UnpackedChromium {
  const packageFolder = chromiumPackageFolder();
  const version = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")).version;
  const parent = cacheFolder(projectFolder);
  const folder = join(parent, `chromium-${version}`);
  if (!existsSync(folder)) unpackInto(folder, parent, join(packageFolder, "bin"));
  writeFontconfig(folder);
  return {
    executable: join(folder, "chromium"),
    libraries: join(folder, "lib"),
    fontconfig: join(folder, "fonts.conf"),
  };
}

function chromiumPackageFolder(): string {
  return dirname(dirname(dirname(require.resolve("@sparticuz/chromium"))));
}

function cacheFolder(projectFolder: string): string {
  const folder = join(projectFolder, ".cache");
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    const own = join(tmpdir(), `postvagt-${userInfo().uid}`);
    mkdirSync(own, { recursive: true, mode: 0o700 });
    return own;
  }
}

function unpackInto(folder: string, parent: string, archives: string): void {
  const own = mkdtempSync(join(parent, "chromium-unpacking-"));
  const unpacked = (name: string) => brotliDecompressSync(readFileSync(join(archives, name)));
  writeFileSync(join(own, "chromium"), unpacked("chromium.br"), { mode: 0o755 });
  untar(unpacked("swiftshader.tar.br"), own);
  untar(unpacked("al2023.tar.br"), own);
  untar(unpacked("fonts.tar.br"), own);
  try {
    renameSync(own, folder);
  } catch (reason) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw reason;
  }
}

/** One font for all machines, so that screenshots agree; the system's own fonts come after it. */
function writeFontconfig(folder: string): void {
  const path = join(folder, "fonts.conf");
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
  <alias binding="same"><family>Segoe UI</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="same"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;
  if (readIfThere(path) !== text) writeFileSync(path, text);
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
