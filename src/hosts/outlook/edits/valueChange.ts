import type { Question } from "../questions";
import type { Change } from "./change";
import { refusalFor } from "./refusalFor";

/** A property of the item that Office reads and writes whole. */
export interface Value<Read, Write> {
  getAsync(done: (result: Office.AsyncResult<Read>) => void): void;
  setAsync(value: Write, done: (result: Office.AsyncResult<void>) => void): void;
}

export interface Setting<Read, Write> {
  /** Looked up when asked for: a form or client without it throws there. */
  readonly property: () => Value<Read, Write>;
  readonly wanted: Write;
  /** What to write to come back to a value that was read; undefined where there is no way. */
  readonly asWritten: (read: Read) => Write | undefined;
}

/** Sets a property. The way back is the value read before, while the new one still stands. */
export function valueChange<Read, Write>(
  setting: Setting<Read, Write>,
  question: Question,
  expected?: Write,
): Change {
  const { property, wanted, asWritten } = setting;
  return async () => {
    const read = await question<Read>((done) => property().getAsync(done));
    if (!read.ok) return refusalFor(read);
    const before = asWritten(read.value);
    if (expected !== undefined && String(before) !== String(expected)) return "stale";
    return {
      write: async () => {
        const written = await question<void>((done) => property().setAsync(wanted, done));
        if (!written.ok) return "failed";
        return before === undefined
          ? {}
          : { inverse: valueChange({ ...setting, wanted: before }, question, wanted) };
      },
    };
  };
}
