import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { PackedModel } from "../../engine/names/unpackModel";

export interface WeightsSize {
  readonly raw: number;
  readonly compressed: number;
}

export function weightsSource(packed: PackedModel): string {
  return [
    "/* Written by `npm run train:names`. Licence: CC BY-SA 4.0, see nameWeights.NOTICE.md. */",
    "import type { PackedModel } from './unpackModel';",
    "",
    `export const nameWeights: PackedModel = ${JSON.stringify(packed, null, 2)};`,
    "",
  ].join("\n");
}

export function writeWeights(packed: PackedModel, file: string): WeightsSize {
  const source = weightsSource(packed);
  writeFileSync(file, source);
  return { raw: Buffer.byteLength(source), compressed: gzipSync(source, { level: 9 }).length };
}
