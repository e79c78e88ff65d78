import type { Lexicon } from "./lexicon";

/**
 * Words that tie a person to a party or a union, in English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const membershipEn: Lexicon = {
  label: "membershipVerb",
  language: "en",
  high: `
{member|members|membership}_of joined left {votes|voted}_for candidate_for active_in`,
};
