import { findTerms } from "../text/findTerms";
import type { Detector } from "../text/types";

/**
 * Private economy: income, debt, wealth, what cannot be paid.
 *
 * Form: terms of the lexicons `privateEconomy.*`.
 *
 * Weakness: an amount without a word for what it is.
 *
 * @finds Familien har stor «gæld» og «huslejerestance»
 * @finds Han finns hos «Kronofogden»
 * @finds They are in «rent arrears»
 * @passes Kommunens økonomiafdeling har lukket
 * @passes Fakturaen betales inden 30 dage
 * @see Danish Data Protection Agency on confidential data
 */
export const privateEconomy: Detector = {
  id: "privateEconomy",
  dataClass: "confidential",
  find: (reading, context) => findTerms("privateEconomy", reading, context),
};
