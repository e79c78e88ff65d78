import type { Lexicon } from "./lexicon";

/**
 * Words that tie a person to a party, a union or a faith, in Swedish.
 *
 * Source: general knowledge.
 */
export const membershipSv: Lexicon = {
  label: "membershipVerb",
  high: `
{medlem|medlemmar|medlemskap|ledamot}_{av|i|hos} {gått|gick|går|gå}_{med_i|ur|in_i}
{utträtt|utträde|inträde|organiserad|ansluten|aktiv|engagerad}_{ur|i|hos|till|för}
{röstar|röstat|röstade|rösta}_{på|alltid_på} {kandidat|kandiderar|kandiderat|toppkandidat}_för
{ställer|ställde}_upp_för sympatiser medlemsavgift_till anhängare_av {sitter|satt}_i_styrelsen_för
fackligt_{ombud|förtroendevald|ansluten|aktiv|medlem} {skyddsombud|ombud}_för
{fackförbund|facket|parti|fackförening}`,
};
