import type { Lexicon } from "./lexicon";

/**
 * Words of home and friendship, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const privateContentSv: Lexicon = {
  label: "privateContent",
  language: "sv",
  high: `
{äta|sova|vara}_hos_{mina|dina|våra}_föräldrar svärföräldrar
{hej|hejsan|tjena}_{mamma|pappa|mormor|farmor|morfar|farfar|moster|faster|älskling|gumman|brorsan|syrran}
{kära|käraste|älskade}_{mamma|pappa|mormor|farmor|morfar|farfar}
{älskar|saknar}_dig {hämta|hämtar}_{du_|jag_|vi_|}{barnen|på_dagis|på_förskolan|ungarna}
{puss_och_kram|kram_från} får_jag_låna_{din|ditt|ert} {vad_ska_vi_ha|vad_blir_det}_till_middag
{svensexa|möhippa|svärmor|svärfar|släktkalas|barnkalas} födelsedagspresent
hej_{bror|syster|sis|bästis}`,
  medium: `
{mammas|pappas|mormors|farmors|morfars|farfars}_{födelsedag|fest|begravning|70_årsfest} hyra_{stuga|hus}_{till|i|över} vi_ses_ikväll vi_ses_i_kväll på_vägen_hem köpa_mjölk
=kram =kramar =puss
middag_ikväll {fotbolls|hockey}träning barnvakt- sommarstuga- stugan grattis_på_födelsedagen
{min|vår}_{familj|trädgård|hund|katt|semester} handla_på_vägen blocket {maken|frugan|sambon}_och_jag
ungarna`,
};
