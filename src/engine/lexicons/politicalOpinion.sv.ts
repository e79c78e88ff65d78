import type { Lexicon } from "./lexicon";

/**
 * What shows a political opinion in Swedish without naming a party.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const politicalOpinionSv: Lexicon = {
  label: "politicalOpinion",
  language: "sv",
  high: `
{är|som}_{moderat|liberal|socialdemokrat|sverigedemokrat|centerpartist|vänsterpartist|kristdemokrat|miljöpartist}
partimedlem- partibok- partitillhörighet- {politiska|politisk}_{åskådning|tillhörighet|övertygelse}
=kommunist nynazist- högerextrem- vänsterextrem- {partivän|partikamrat}-
politiska_{åsikter|uppfattning|hemvist} politisk_flykting =sverigedemokrat =moderat_politiker
{SD|KD|MP|S|V|C|M|L}_medlem {vänster|höger}{radikal|extrem}-`,
  medium: `
`,
};
