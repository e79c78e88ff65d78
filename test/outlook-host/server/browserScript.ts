import { build } from "esbuild";
import { join } from "node:path";

const FOLDER = join(__dirname, "..");

const kept = new Map<string, Promise<string>>();

/**
 * A TypeScript file of this folder, with what it imports, as one script for the browser.
 * @param name such as `page/main.ts` or `overlay.ts`
 * @throws Error that shows where it does not compile
 */
export function browserScript(name: string): Promise<string> {
  const before = kept.get(name);
  if (before !== undefined) return before;
  const made = bundle(name);
  kept.set(name, made);
  return made;
}

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, name)],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    sourcemap: "inline",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
