import type { Lexicon } from "./lexicon";

/**
 * A body and what it is given, as carers, families and workplaces tell it in Swedish: found on
 * the floor, two of the white ones, bottles behind the sofa.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const bodyToldSv: Lexicon = {
  label: "health",
  language: "sv",
  high: `
{hittade|hittat}_{din_@kin|henne|honom}_*_{golvet|badrumsgolvet} {kom|kommer}_inte_upp_själv
huden_runt påse{n|}_på_magen hinner_inte_på_toaletten @bodyPart_vätskar det_kom_blod
spottar_ut_{dem|tabletterna|maten} {ditt|hans|hennes}_socker full_av_tabletter delar_*_tabletter
sticka_{dig|sig}_{före|innan} dricker_{från_tidig|på_morgonen|i_smyg|varje_kväll} luktar_hasch
{full|bakfull|hög}_{i_skolan|på_jobbet|på_lektionen}`,
  medium: `
{hon|han|@kin}_{låg|har_legat}_på_golvet_{när|hela|sedan} inte_hålla_sig_längre luktar_kiss
{får|få|fick}_{inte_|}ner_maten gömmer_{flaskor|sprit} börjat_igen_efter_*_utan`,
};
