import type { Lexicon } from "./lexicon";

/**
 * What shows a political opinion in Danish without naming a party.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const politicalOpinionDa: Lexicon = {
  label: "politicalOpinion",
  high: `
{er|som}_{socialdemokrat|konservativ|radikal|liberal|venstremand|nationalist} partimedlem-
partifælle- partibog- partitilhørsforhold
{politiske|politisk}_{overbevisning|tilhørsforhold|ståsted} venstremand venstrekvinde =kommunist
=kommunisten nynazist- højreekstrem- {radikal|konservativ|borgerlig|rød|blå}_vælger
politiske_{holdning|anskuelse} politisk_{flygtning|forfulgt} {venstre|højre}{radikal|ekstrem}-
vælgererklæring`,
  medium: `
`,
};
