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
fack{medlem|ansluten|förbundstill}- facklig_tillhörig- fackligt_{ansluten|organiserad|medlemskap}
fackavgift-
{medlem|medlemskap|gått_med|gått_ur|gå_med|gå_ur|utträde|utträtt}_{i_|av_|ur_|i_ett_|}{facket|fackförbund|fackförening}
{hans|hennes|din|min|deras|sitt|ditt|mitt}_{fack|fackförbund}
{är|var|gick|gått|organiserad|förtroendevald|medlem|aktiv}_{med_|}i_facket
{medlemsavgift|avgift}_till_facket {ha|har|hade|tar|ta}_facket_med facklig_medlem
{lämnat|lämnade|utträtt_ur}_@union {företräds|företrädd|biträds}_av_{@union|facket} med_i_facket
oorganiserad @union_medlem {LO|TCO|SACO|Saco}_{medlem|ansluten} {kommunal|vision}medlem-
{hjälp|stöd}_av_facket {tar|tog}_med_facket facket_{driver|har_begärt} strejkbryt- deltog_i_strejk`,
  medium: `
klubbmöte- fackklubb- medlemsärende-`,
  low: `
med_i_@union`,
};
