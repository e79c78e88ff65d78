import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { nameWeights } from "../../src/engine/names/nameWeights";

const site = path.resolve(__dirname, "../../dist/site");

/** The built files in kB, minified and compressed; the event bundle also without the name weights. */
export function bundleSizes(): readonly string[] {
  const scripts = readdirSync(site).filter((name) => name.endsWith(".js"));
  const lines = scripts.map((name) => line(name, readFileSync(path.join(site, name))));
  const event = readFileSync(path.join(site, "launchevent.js"), "utf8");
  const [policyLine = "", ...code] = event.split("\n");
  const bare = withoutWeights(code.join("\n"));
  return [
    ...lines,
    line("  of launchevent.js: policy line", Buffer.from(policyLine)),
    line("  of launchevent.js: code without name weights", Buffer.from(bare)),
  ];
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
