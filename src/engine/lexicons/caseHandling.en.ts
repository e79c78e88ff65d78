import type { Lexicon } from "./lexicon";

/**
 * Casework told in short, English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const caseHandlingEn: Lexicon = {
  label: "caseHandling",
  language: "en",
  high: `
{your|the}_{application|case|appeal|claim|complaint}_{has_been|is|was}_{approved|rejected|refused|granted|decided|denied}
we_{have_|}{rejected|approved|granted|processed|decided|refused}_your_{application|case|claim|appeal|request}
your_{application|appeal|claim} decision_{on|in}_your`,
};
