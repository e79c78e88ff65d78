import { build } from "esbuild";
import { join } from "node:path";

/** The pane over a draft in memory, as one script: the same components, no Office. */
export async function buildPaneScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, "page.tsx")],
    bundle: true,
    minify: true,
    write: false,
    jsx: "automatic",
    target: "es2020",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}
