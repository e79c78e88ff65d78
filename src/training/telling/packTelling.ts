import type { PackedTable, PackedTelling } from "../../engine/telling/tellingModel";
import { KIND_BUCKETS } from "../../engine/telling/toldKinds";
import { packLevels } from "../names/packModel";
import { levelOf } from "../names/levels";
import type { TrainedTelling } from "./trainTelling";

/** Levels on either side of nought. */
const LEVELS = 31;
const NUMBER_LEVELS = 15;
const KIND_LEVELS = 7;

/** Rounds the weights to a few levels. */
export function packTelling(
  told: TrainedTelling,
  numbers: TrainedTelling,
  kinds: readonly Float32Array[],
): PackedTelling {
  const tables = new Float32Array(KIND_BUCKETS * kinds.length);
  kinds.forEach((table, at) => tables.set(table, at * KIND_BUCKETS));
  return {
    told: packTable(told, LEVELS),
    numbers: packTable(numbers, NUMBER_LEVELS),
    kinds: packLevels(tables, levelOf(learnt(tables), KIND_LEVELS), KIND_LEVELS),
  };
}

function packTable({ weights, bias }: TrainedTelling, levels: number): PackedTable {
  const scale = levelOf(learnt(weights), levels);
  return {
    weights: packLevels(weights, scale, levels),
    scale: Number(scale.toPrecision(6)),
    bias: Number(bias.toPrecision(6)),
  };
}

/** Most places of a table are no feature of any text. */
function learnt(weights: Float32Array): Float32Array {
  return weights.filter((weight) => weight !== 0);
}
