/**
 * The engine's version: counts kept with a draft hold for this engine only. The same as the
 * package's.
 */
export const engineVersion = "0.1.0";
