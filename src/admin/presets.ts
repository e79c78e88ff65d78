import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { loadPolicy } from "../engine/policy/load/loadPolicy";
import type { Bases, LoadResult } from "../engine/policy/load/loadPolicy";

const folder = join(__dirname, "..", "..", "policies");

/** The names of the policies that come with the product. */
export function presetNames(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => /\.json$/.test(file) && !/\.schema\.json$/.test(file))
    .map((file) => basename(file, ".json"))
    .sort();
}

/** What a policy may extend: any policy that comes with the product. */
export function bases(): Bases {
  return presetNames().reduce((all, name) => ({ ...all, [name]: textOf(name) }), {});
}

/** Loads a preset by name, or a policy file by its path. Throws when there is neither. */
export function loadNamedPolicy(nameOrPath: string): LoadResult {
  return loadPolicy(policyText(nameOrPath), bases());
}

export function policyText(nameOrPath: string): string {
  if (presetNames().indexOf(nameOrPath) >= 0) return textOf(nameOrPath);
  if (existsSync(nameOrPath) && statSync(nameOrPath).isFile()) {
    return readFileSync(nameOrPath, "utf8");
  }
  throw new Error(
    `there is no policy "${nameOrPath}": give a file, or one of ${presetNames().join(", ")}`,
  );
}

function textOf(name: string): string {
  return readFileSync(join(folder, `${name}.json`), "utf8");
}
