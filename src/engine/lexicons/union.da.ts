import type { Lexicon } from "./lexicon";

/**
 * Trade unions of Denmark. `high`: names that mean the union; `low`: everyday words and short
 * forms that mean it only beside a word of membership.
 *
 * Source: names of the unions (facts), general knowledge.
 */
export const unionDa: Lexicon = {
  label: "union",
  high: `
3f =HK =FOA =foa dansk_{metal|socialrådgiverforening|sygeplejeråd|magisterforening} dansk_el_forbund
blik_og_rør serviceforbundet socialpædagogerne danmarks_lærerforening =DLF bupl =DSR
jordemoderforeningen danske_{bioanalytikere|fysioterapeuter} finansforbundet politiforbundet
fængselsforbundet =HKKF uddannelsesforbundet djøf lægeforeningen yngre_læger tandlægeforeningen
dansk_psykolog_forening ergoterapeutforeningen journalistforbundet krifa det_faglige_hus
business_danmark fødevareforbundet teknisk_landsforbund konstruktørforeningen skolelederforeningen
kost_og_ernæringsforbund- ansatte_tandlæger`,
  low: `
=Metal =Prosa =Lederne =ASE =IDA =DM =GL =TL =NNF =CS =Lærerforeningen =Kommunikation_og_sprog`,
};
