import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import webpack from "webpack";

const project = join(__dirname, "..");
const cache = join(project, ".cache", "built");
const sources = ["src", "policies", "assets", "manifest.xml", "webpack.config.js"];

/** Milliseconds after which another test's build is taken for dead. */
const patience = 240_000;

/** `event-bundle` alone is built faster, and does not wait for the pane to compile. */
export type BuildPart = "event-bundle" | "pages";

/**
 * The folder of a production build of the sources as they stand. Built once, however many tests ask
 * for it at the same time.
 *
 * @throws Error with what webpack complains about
 */
export async function builtSite(
  parts: readonly BuildPart[] = ["event-bundle", "pages"],
): Promise<string> {
  const version = Math.max(...sources.map((source) => newest(join(project, source))));
  const folder = join(cache, `${Math.round(version)}-${parts.join("-")}`);
  const finished = join(folder, ".finished");
  if (existsSync(finished)) return folder;
  if (takeLock(`${folder}.lock`)) {
    try {
      forgetOlder(parts, folder);
      await build(parts, folder);
      writeFileSync(finished, "");
    } finally {
      rmSync(`${folder}.lock`, { recursive: true, force: true });
    }
    return folder;
  }
  const until = Date.now() + patience;
  while (existsSync(`${folder}.lock`) && Date.now() < until) await wait(200);
  if (existsSync(finished)) return folder;
  rmSync(`${folder}.lock`, { recursive: true, force: true });
  return builtSite(parts);
}

/** Making a folder fails where there is one: of all who try, one succeeds. */
function takeLock(lock: string): boolean {
  mkdirSync(cache, { recursive: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function forgetOlder(parts: readonly BuildPart[], folder: string): void {
  for (const name of readdirSync(cache)) {
    const other = join(cache, name);
    if (name.endsWith(`-${parts.join("-")}`) && other !== folder)
      rmSync(other, { recursive: true, force: true });
  }
}

async function build(parts: readonly BuildPart[], folder: string): Promise<void> {
  const made = createRequire(__filename)("../webpack.config.js") as (
    environment: object,
    options: { readonly mode: string },
  ) => webpack.Configuration[];
  const configurations = made({}, { mode: "production" })
    .filter(({ name }) => parts.includes(name as BuildPart))
    .map((each) => ({ ...each, output: { ...each.output, path: folder } }));
  const complaints = await new Promise<string>((resolve, reject) => {
    webpack(configurations, (fault, stats) => {
      if (fault) reject(fault);
      else resolve(stats?.hasErrors() ? stats.toString({ preset: "errors-only" }) : "");
    });
  });
  if (complaints !== "") throw new Error(`the site could not be built:\n${complaints}`);
}

/** The latest change below a path, in milliseconds. */
function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const below = readdirSync(path).map((name) => newest(join(path, name)));
  return Math.max(stats.mtimeMs, ...below);
}
