import type { Communication } from "../../engine/types";
import type { SessionRecord } from "../sessionRecord";
import type { FileDetails } from "./attachedFile";
import type { FileMemory } from "./fileMemory";
import type { Headers } from "./headers";

/** A draft as it was read, and what else of it a handler needs. */
export interface ItemReading {
  readonly communication: Communication;
  readonly session: SessionRecord;
  /** As Outlook lists them; what stands in them is another question. */
  readonly files: readonly FileDetails[];
  /** What this runtime has read of them. */
  readonly memory: FileMemory;
  /** Undefined where they could not be read, or the item has none. */
  readonly headers?: Headers;
}
