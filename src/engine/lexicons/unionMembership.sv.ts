import type { Lexicon } from "./lexicon";

/**
 * What shows union membership in Swedish without naming the union.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const unionMembershipSv: Lexicon = {
  label: "unionMembership",
  language: "sv",
  high: `
{är|som}_medlem_hos_er fack{medlem|ansluten|förbundstill}- facklig_{tillhörig-|medlem}
fackligt_{ansluten|organiserad|medlemskap} fackavgift-
{medlem|medlemskap|gått_med|gått_ur|gå_med|gå_ur|utträde|utträtt}_{i_|av_|ur_|i_ett_|}{facket|fackförbund|fackförening}
{hans|hennes|din|min|deras|sitt|ditt|mitt}_{fack|fackförbund}
{är|var|gick|gått|organiserad|förtroendevald|aktiv}_{med_|}i_facket
{medlemsavgift|avgift}_till_facket {ha|har|hade|tar|ta}_facket_med
{lämnat|lämnade|utträtt_ur}_@union företrädd_av_{@union|facket} med_i_facket oorganiserad
@union_medlem {LO|TCO|SACO|Saco}_{medlem|ansluten} {kommunal|vision}medlem- {tar|tog}_med_facket
facket_{driver|har_begärt} strejkbryt- deltog_i_strejk inte_med_i_{något_|}{fack|fackförbund}
{med_sig_|med_}facket_{till|på|i} {bytt|byter}_{till|från|fack}_@union
{kontaktat|kontaktade|kontakt_med|hjälp_av|hjälp_från|stöd_av|företräds_av|biträds_av|vänt_sig_till|ombud_från|jurist_från}_{@union|facket|sitt_fack}
strejka_med
{ansluten_till|organiserad_i|medlem_i|medlem_hos|medlem_av|gått_med_i|gått_ur|medlemskap_i|avgift_till|medlemsavgift_till|skyddsombud_för|ombud_för|registrerad_i}_@union
{hans|hennes|din|ditt|min|mitt|deras|sitt}_{fackförening|fackliga_ombud}
betala_{fackavgift|till_facket} stöd_från_@union {tagit|tar|ta}_med_@union
lokalombud- {begär|påkallat|påkallar}_{facklig_|}förhandling facklig_{hjälp|företrädare}
facklubb-
strejkvakt- utesluten_ur_{@union|metall|facket}
{sitter|satt|invald}_i_{kommunals|visions|fackets|klubbens}_styrelse fackmöte-
arbetsplatsklubb- {röstade|röstat}_{nej|ja}_till_avtalet`,
  medium: `
klubbmöte- fackklubb- medlemsärende-
medlemslista_{för|över} klubbstyrelse- inte_{med_|}i_facket {kommunal|vision}_a_kassa
{ringt|ringt_till|kontaktat}_{=kommunal|=vision|unionen}`,
  low: `
med_i_@union`,
  beside: `
medlemsavgift skyddsombud facket`,
};
