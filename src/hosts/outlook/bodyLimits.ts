import type { ReadingLimits } from "../../engine/types";

/**
 * What can be read while somebody waits for Send, on a machine ten times slower than the one it
 * was measured on; the figures stand in docs/decisions/long-texts.md. The pane has the same limits,
 * so that an answer given there fits what Send reads.
 */
export const bodyLimits: ReadingLimits = { source: 500_000, first: 80_000, last: 20_000 };
