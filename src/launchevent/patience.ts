import type { Patience } from "../hosts/outlook/questions";

/** Milliseconds a handler waits for one answer: three silent calls must not eat the whole budget. */
export const patience: Patience = { usual: 1200, long: 2000 };

/** Milliseconds for one answer while files are read: Outlook may still be fetching them itself. */
export const filePatience: Patience = { usual: 2000, long: 15_000 };

/**
 * Milliseconds for an event that is no Send, files among it; Outlook allows five minutes, and holds
 * back other events while five run.
 */
export const changeLimit = 60_000;

/**
 * Milliseconds for everything a handler does. Outlook shows its own waiting dialog five seconds
 * after the click on Send, and loading the bundle counts among them.
 */
export const handlerLimit = 3000;
