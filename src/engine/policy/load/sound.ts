import { below, isObject } from "./shape";

/** What stands wrong at a path, and the word that was probably meant there. */
export interface Wrong {
  readonly path: string;
  readonly meant?: string;
}

/**
 * A copy of a value with what was meant in place of what is wrong, or without it, so that the rest
 * can be proved in the same go.
 */
export function soundPart(value: unknown, wrong: readonly Wrong[]): unknown {
  const meant = new Map<string, string | undefined>();
  for (const { path, meant: word } of wrong) if (!meant.has(path)) meant.set(path, word);
  return copied(value, "", meant);
}

function copied(
  value: unknown,
  path: string,
  meant: ReadonlyMap<string, string | undefined>,
): unknown {
  if (path !== "" && meant.has(path)) return meant.get(path);
  if (Array.isArray(value)) {
    return value
      .map((each: unknown, index) => copied(each, `${path}[${index}]`, meant))
      .filter((each) => each !== undefined);
  }
  if (!isObject(value)) return value;
  const copy: { [name: string]: unknown } = {};
  for (const name of Object.keys(value)) {
    const sound = copied(value[name], below(path, name), meant);
    if (sound !== undefined) copy[name] = sound;
  }
  return copy;
}
