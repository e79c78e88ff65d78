import { existsSync, readFileSync, statSync } from "node:fs";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";

interface Kept {
  readonly changed: number;
  readonly text: string;
}

const kept = new Map<string, Kept>();

/**
 * A TypeScript file as the browser runs it: types stripped, imports left as they are, so that the
 * page is made of the same files as the folder. Undefined where there is no such file.
 */
export function browserScript(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const changed = statSync(path).mtimeMs;
  const before = kept.get(path);
  if (before?.changed === changed) return before.text;
  const text = transpileModule(readFileSync(path, "utf8"), {
    fileName: path,
    compilerOptions: { target: ScriptTarget.ES2022, module: ModuleKind.ESNext },
  }).outputText;
  kept.set(path, { changed, text });
  return text;
}
