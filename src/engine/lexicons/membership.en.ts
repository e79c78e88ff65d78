import type { Lexicon } from "./lexicon";

/**
 * Words that tie a person to a party, a union or a faith, in English.
 *
 * Source: general knowledge.
 */
export const membershipEn: Lexicon = {
  label: "membershipVerb",
  high: `
{member|members|membership}_{of|in} {joined|left|leaving|joining} {votes|voted|vote}_for
{candidate|running|stands|standing}_for active_in organised_in {union|shop}_{representative|steward}`,
};
