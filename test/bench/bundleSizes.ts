import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { nameWeights } from "../../src/engine/names/nameWeights";

const site = path.resolve(__dirname, "../../dist/site");

/** The built files in kB, minified and compressed, and what the event bundle is made of. */
export function bundleSizes(): readonly string[] {
  const scripts = readdirSync(site).filter((name) => name.endsWith(".js"));
  const lines = scripts.map((name) => line(name, readFileSync(path.join(site, name))));
  const event = readFileSync(path.join(site, "launchevent.js"), "utf8");
  const [policyLine = "", ...code] = event.split("\n");
  const whole = code.join("\n");
  const tagger = nameTagger();
  const share = (part: number, of: number) => `${((100 * part) / of).toFixed(0)} %`;
  return [
    ...lines,
    line("  of launchevent.js: policy line", Buffer.from(policyLine)),
    line("  of launchevent.js: code", Buffer.from(whole)),
    line("  of launchevent.js: code without name weights", Buffer.from(withoutWeights(whole))),
    `${line("  the name tagger by itself, weights and all", tagger)}, ${share(tagger.length, whole.length)} of the code (${share(gzipSync(tagger).length, gzipSync(whole).length)} gzip)`,
  ];
}

/** Bundled with all it stands on; some of that others use too. */
function nameTagger(): Buffer {
  const { outputFiles } = buildSync({
    entryPoints: [path.resolve(__dirname, "../../src/engine/names/tagNames.ts")],
    bundle: true,
    minify: true,
    target: "es2016",
    write: false,
  });
  return Buffer.from(outputFiles[0]!.contents);
}

function withoutWeights(code: string): string {
  return Object.values(nameWeights).reduce<string>(
    (left, weight) => (typeof weight === "string" ? left.split(weight).join("") : left),
    code,
  );
}

function line(name: string, content: Buffer): string {
  const size = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`.padStart(8);
  return `${name.padEnd(48)}${size(content.length)}${size(gzipSync(content).length)} gzip`;
}
