import { sources, WebpackError } from "webpack";
import type { Compilation, Compiler } from "webpack";
import { checkManifest } from "./manifest/checkManifest";
import { manifestFor, problemLine } from "./manifest/manifestFile";
import { installedPolicy } from "./installedPolicy";
import { problemText } from "./problemText";

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
 * drop the keys of data they see as code. A policy that does not do what its own examples say makes
 * the build fail: nothing is written.
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
    const { line: policyLine, brokenExamples } = installedPolicy(policy);
    const line = `${policyLine}\n`;
    for (const problem of brokenExamples) {
      const told = problem.severity === "error" ? compilation.errors : compilation.warnings;
      told.push(new WebpackError(`policy "${policy}": ${problemText(problem)}`));
    }
    if (firstLineOf !== undefined)
      compilation.updateAsset(firstLineOf, (code) => new sources.ConcatSource(line, code));
    if (file !== undefined) compilation.emitAsset(file, new sources.RawSource(line), finished);
    if (host !== undefined) {
      const manifest = manifestFor(host);
      checkManifest(manifest).forEach((problem) =>
        compilation.errors.push(new WebpackError(problemLine("manifest.xml", problem))),
      );
      compilation.emitAsset("manifest.xml", new sources.RawSource(manifest), finished);
    }
  }
}
