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
{member|members|membership}_of joined left active_in
{chair|chairman|chairwoman|treasurer|secretary|candidate|volunteer|activist}_{of|for|in}
{stands|stood|ran|running|runs|standing}_for {donates|donated|gives_money}_to
{votes|voted|voting}_for switched_to belongs_to represented_by
{campaigns|campaigning|campaigned}_for`,
};
