import { strToU8, zipSync } from "fflate";

export interface Contents {
  readonly [name: string]: string | Uint8Array;
}

/** The same bytes on every day, so that a file made anew is no change. */
export function zip(contents: Contents): Uint8Array {
  const files = Object.entries(contents).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: new Date(2026, 0, 2), level: 6 });
}
