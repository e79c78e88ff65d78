import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Example } from "../../src/engine/policy/load/exampleShape";
import type { Effect } from "../../src/engine/types";

export const municipalities = ["jammerbugt", "ishoj", "varnamo", "alvkarleby"] as const;
export type Municipality = (typeof municipalities)[number];

/** One row of the table a data protection officer would set, in both languages. */
export interface Row {
  readonly row: number;
  readonly claim: string;
  readonly cases: readonly Case[];
}

export interface Case {
  readonly is: string;
  readonly expected: { readonly [name in Municipality]?: Effect };
  readonly da?: Example;
  readonly sv?: Example;
  /** A written reason may lift the stop: everywhere it stops, or where it says so. */
  readonly override?: true | { readonly [name in Municipality]?: true };
  /** Nothing about it may ever be recorded. */
  readonly unrecorded?: true;
  /** The writer has answered every question. */
  readonly confirmed?: true;
  /** A rule that speaks too. */
  readonly also?: { readonly [name in Municipality]?: string };
}

export function rows(): readonly Row[] {
  return readdirSync(__dirname)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const text = readFileSync(join(__dirname, file), "utf8");
      return { claim: file.replace(/\.json$/, ""), ...(JSON.parse(text) as Omit<Row, "claim">) };
    });
}
