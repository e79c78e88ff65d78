import { readFileSync } from "node:fs";
import { sources } from "webpack";
import type { Compilation, Compiler } from "webpack";
import { builtManifest } from "./manifest/builtManifest";
import { installedPolicyLine } from "./installedPolicyLine";

export interface Installation {
  /** A preset's name or a policy file. */
  readonly policy: string;
  /** The emitted file whose first line the policy becomes. */
  readonly firstLineOf?: string;
  /** The file of its own the policy is written to. */
  readonly file?: string;
  /** The https address to write the manifest for. */
  readonly host?: string;
}

/** Keeps the minifier, which also looks at files that come late, from touching these. */
const finished = { minimized: true };

/**
 * Gives the finished files what differs between installations: the policy, as a line in front of
 * the code, and the manifest's address. It comes after minification, because bundlers rename and
 * drop the keys of data they see as code.
 */
export class InstallationPlugin {
  constructor(private readonly installation: Installation) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("InstallationPlugin", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "InstallationPlugin", stage }, () =>
        this.install(compilation),
      );
    });
  }

  private install(compilation: Compilation): void {
    const { policy, firstLineOf, file, host } = this.installation;
    const line = `${installedPolicyLine(policy)}\n`;
    if (firstLineOf !== undefined)
      compilation.updateAsset(firstLineOf, (code) => new sources.ConcatSource(line, code));
    if (file !== undefined) compilation.emitAsset(file, new sources.RawSource(line), finished);
    if (host !== undefined) {
      const manifest = builtManifest(readFileSync("manifest.xml", "utf8"), host);
      compilation.emitAsset("manifest.xml", new sources.RawSource(manifest), finished);
    }
  }
}
