import type { Communication } from "../../engine/types";
import type { SessionRecord } from "../sessionRecord";
import type { Headers } from "./headers";

/** A draft as it was read, and what else of it a handler needs. */
export interface ItemReading {
  readonly communication: Communication;
  readonly session: SessionRecord;
  /** Undefined where they could not be read, or the item has none. */
  readonly headers?: Headers;
}
