import { jammerbugt } from "./catalogue/jammerbugt";
import { othersAndLaw } from "./catalogue/othersAndLaw";
import type { Chapter } from "./catalogue/types";

export type { CatalogueRule, Chapter } from "./catalogue/types";

/**
 * Every rule of the municipalities' guidelines and of the law behind them, and what becomes of those
 * that no line of a policy can guard.
 */
export const catalogue: readonly Chapter[] = [...jammerbugt, ...othersAndLaw];
