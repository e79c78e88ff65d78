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
3f =HK =FOA =foa dansk_metal dansk_el_forbund blik_og_rør serviceforbundet socialpædagogerne
dansk_socialrådgiverforening danmarks_lærerforening =DLF bupl =DSR dansk_sygeplejeråd
jordemoderforeningen danske_bioanalytikere finansforbundet politiforbundet fængselsforbundet =HKKF
uddannelsesforbundet djøf dansk_magisterforening lægeforeningen yngre_læger tandlægeforeningen
dansk_psykolog_forening ergoterapeutforeningen danske_fysioterapeuter journalistforbundet krifa
det_faglige_hus business_danmark fødevareforbundet teknisk_landsforbund konstruktørforeningen
skolelederforeningen kost_og_ernæringsforbund- ansatte_tandlæger`,
  low: `
=Metal =Prosa =Lederne =ASE =IDA =DM =GL =TL =NNF =CS =Lærerforeningen =Kommunikation_og_sprog`,
};
