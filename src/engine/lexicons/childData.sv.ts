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
{din|er|hennes|hans|deras}_{äldsta_|yngsta_|}{son|dotter|pojke|flicka|tjej|kille|tonåring|styvson|styvdotter}
{ditt|ert|hennes|hans|deras}_{äldsta_|yngsta_|}{barn|barnbarn|familjehemsbarn|fosterbarn}
{dina|era|hennes|hans|deras}_{barn|barnbarn|pojkar|flickor|tvillingar|söner|döttrar} =pojken =flickan
=barnet tvillingarna barnen_{är|har|ska|kan|bor|mår} =bebisen {din|er}_{sons|dotters}`,
};
