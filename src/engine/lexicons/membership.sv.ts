import type { Lexicon } from "./lexicon";

/**
 * Words that tie a person to a party or a union, in Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const membershipSv: Lexicon = {
  label: "membershipVerb",
  language: "sv",
  high: `
{medlem|medlemmar|medlemskap}_{av|i|hos} {gått|gick|går|gå}_{med_i|ur}
{utträtt|utträde|inträde|organiserad|ansluten|aktiv|engagerad}_{ur|i|hos|till|för}
{röstar|röstat|röstade|rösta}_{på|alltid_på} kandidat_för {ställer|ställde}_upp_för
medlemsavgift_till anhängare_av {sitter|satt}_i_styrelsen_för ombud_{för|från} =fackförbund
{ordförande|kassör|sekreterare|skyddsombud|kandiderar|toppkandidat|aktivist|volontär}_{för|i}
{kandiderar|kandiderat|kandiderade}_{för|till}_{riksdagen_för|} {kandiderat|kandiderar}_*_för
delat_*_från {skänker|skänkt|skänkte|bidrar}_{pengar_|}till {bytt|byter}_till
{företräds|biträds|företrädd}_av {delar|delade|delat}_{inlägg|material|innehåll}_{från|för} tillhör
{gick|gått}_över_till
{kampanjar|affischerar|flygblad}_för`,
};
