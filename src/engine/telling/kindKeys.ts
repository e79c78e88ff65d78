import type { Found } from "../text/types";
import type { Stretch } from "./passages";
import { tellingKeys } from "./tellingKeys";
import { KIND_BUCKETS } from "./toldKinds";

/** The features of a sentence as places in the table of each kind. */
export function kindKeys(sentence: Stretch, names: readonly Found[]): ReadonlySet<number> {
  const keys = new Set<number>();
  tellingKeys([sentence], names).forEach((key) => keys.add(key & (KIND_BUCKETS - 1)));
  return keys;
}
