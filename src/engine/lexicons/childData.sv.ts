import type { Lexicon } from "./lexicon";

/**
 * Somebody's child, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const childDataSv: Lexicon = {
  label: "childData",
  language: "sv",
  high: `
{din|er|hennes|hans|deras}_{son|dotter|pojke|flicka} ert_barn
{dina|era|hennes|hans|deras}_{barn|pojkar|flickor|tvillingar|söner|döttrar} =pojken =flickan
barnen_{är|har|ska|kan|bor|mår}`,
};
