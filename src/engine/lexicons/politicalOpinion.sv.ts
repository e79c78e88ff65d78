import type { Lexicon } from "./lexicon";

/**
 * What shows a political opinion in Swedish without naming a party.
 *
 * Source: general knowledge.
 */
export const politicalOpinionSv: Lexicon = {
  label: "politicalOpinion",
  high: `
partimedlem- partibok- partitillhörighet-
{politiska|politisk}_{åskådning|tillhörighet|uppfattning|övertygelse} moderat_politiker kommunist
nynazist- högerextrem- vänsterextrem-`,
  medium: `
socialdemokrat sverigedemokrat nationalist marxist anarkist`,
};
