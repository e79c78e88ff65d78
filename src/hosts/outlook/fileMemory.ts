import type { FileCheck } from "../attachments/checkFile";

/**
 * What this runtime has read of one draft's files, by their fingerprints, and what it is reading.
 * The session data have little room, and some clients none.
 */
export interface FileMemory {
  readonly read: Map<string, FileCheck>;
  readonly underWay: Map<string, Promise<FileCheck | undefined>>;
}

/**
 * A runtime may outlive a draft, and another draft's file can have the same id, size and name. The
 * draft is told by its item: Microsoft's library makes a new one for each draft it is given.
 */
const memories = new WeakMap<object, FileMemory>();

export function fileMemoryOf(item: object): FileMemory {
  const known = memories.get(item) ?? { read: new Map(), underWay: new Map() };
  memories.set(item, known);
  return known;
}
