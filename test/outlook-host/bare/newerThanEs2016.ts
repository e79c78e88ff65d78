/*
 * Takes away, inside a bare context, what classic Outlook's runtime is not known to have: library
 * members younger than ES2016, and those that need a browser or the ICU tables. RegExp.prototype is
 * left alone: V8 runs every expression several times slower once it has been touched, and the
 * newer flags are syntax, which parsing finds.
 */
const GONE: Readonly<Record<string, string>> = {
  Object: "entries values fromEntries getOwnPropertyDescriptors hasOwn groupBy",
  Map: "groupBy",
  Array: "fromAsync",
  "Array.prototype":
    "flat flatMap at findLast findLastIndex toSorted toReversed toSpliced with group groupToMap",
  "Object.getPrototypeOf(Int8Array.prototype)":
    "at findLast findLastIndex toSorted toReversed with",
  "String.prototype":
    "normalize padStart padEnd trimStart trimEnd trimLeft trimRight matchAll replaceAll at " +
    "isWellFormed toWellFormed",
  "Symbol.prototype": "description",
  Promise: "allSettled any withResolvers try",
  "Promise.prototype": "finally",
  this:
    "Intl BigInt BigInt64Array BigUint64Array SharedArrayBuffer Atomics WebAssembly WeakRef " +
    "FinalizationRegistry AggregateError Iterator globalThis",
};

/** A script to be run in the context before the bundle. */
export function deletions(): string {
  const lines = Object.keys(GONE).flatMap((owner) =>
    (GONE[owner] ?? "").split(" ").map((name) => `delete (${owner}).${name};`),
  );
  return lines.join("\n");
}
