import type { Lexicon } from "./lexicon";

/**
 * Words of home and friendship, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const privateContentSv: Lexicon = {
  label: "privateContent",
  high: `
{älskar|saknar}_dig
{hämta|hämtar}_{du_|jag_|vi_|}{barnen|på_dagis|på_förskolan|ungarna|grabbarna|tjejerna}
{puss_och_kram|kram_från|pussar} låna_{din|ditt|ert}_{släp|båt|bil|stege}
{vad_ska_vi_ha|vad_blir_det}_till_middag
{söndagsfika|svensexa|möhippa|svärmor|svärfar|släktkalas|födelsedagspresent|barnkalas}`,
  medium: `
middag_ikväll fotbollsträning hockeyträning barnvakt- tandläkare- sommarstuga- stugan
{grattis_på_födelsedagen} {min|vår}_{familj|trädgård|hund|katt|semester} handla_på_vägen bion
blocket {maken|frugan|sambon}_och_jag ungarna`,
};
