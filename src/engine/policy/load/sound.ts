import { isObject } from "./shape";

/** What stands wrong at a path, and the word that was probably meant there. */
export interface Wrong {
  readonly path: string;
  readonly meant?: string;
}

/**
 * A copy of a value with what was meant in place of what is wrong, or without it, so that the rest
 * can be proved in the same go.
 */
export function soundPart(value: unknown, wrong: readonly Wrong[], path = ""): unknown {
  if (Array.isArray(value)) {
    return value.reduce<readonly unknown[]>((all, each: unknown, index) => {
      const sound = corrected(each, wrong, `${path}[${index}]`);
      return sound === undefined ? all : all.concat([sound]);
    }, []);
  }
  if (!isObject(value)) return value;
  return Object.keys(value).reduce<{ readonly [name: string]: unknown }>((all, name) => {
    const sound = corrected(value[name], wrong, path === "" ? name : `${path}.${name}`);
    return sound === undefined ? all : { ...all, [name]: sound };
  }, {});
}

function corrected(value: unknown, wrong: readonly Wrong[], path: string): unknown {
  const fault = wrong.filter((each) => each.path === path)[0];
  return fault ? fault.meant : soundPart(value, wrong, path);
}
