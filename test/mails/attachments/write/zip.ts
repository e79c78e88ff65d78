import { strToU8, zipSync } from "fflate";

export interface Contents {
  readonly [name: string]: string | Uint8Array;
}

/**
 * A zip file; OpenDocument's `mimetype` is stored, so that programs see it at a fixed place. The same bytes on every day, so that a file made anew is no
 * change.
 */
export function zip(contents: Contents): Uint8Array {
  const files = Object.entries(contents).map(([name, content]) => [
    name,
    [typeof content === "string" ? strToU8(content) : content, { level: name === "mimetype" ? 0 : 6 }],
  ]);
  return zipSync(Object.fromEntries(files), { mtime: new Date(2026, 0, 2) });
}
