import type { TaggerModel } from "./model";
import { nameWeights } from "./nameWeights";
import { tagWith, type NameSpan } from "./tagWith";
import { unpackModel } from "./unpackModel";

let model: TaggerModel | undefined;

/** The trained tagger; its weights are unpacked at the first use, not when the program is read. */
export function nameModel(): TaggerModel {
  return (model ??= unpackModel(nameWeights));
}

/** Persons named in a normalised text, in the order they stand in it. */
export function tagNames(text: string): readonly NameSpan[] {
  return tagWith(text, nameModel());
}
