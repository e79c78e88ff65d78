import type { Lexicon } from "./lexicon";

/**
 * What shows union membership in Swedish without naming the union.
 *
 * Source: general knowledge.
 */
export const unionMembershipSv: Lexicon = {
  label: "unionMembership",
  high: `
fackmedlem- facklig_{tillhörighet|tillhörig} fackligt_{ansluten|organiserad|medlemskap} fackavgift-
{medlem|medlemskap|gått_med|gått_ur|gå_med|gå_ur}_{i_|av_|ur_|}{facket|fackförbundet|fackföreningen|ett_fackförbund|något_fackförbund}
{hans|hennes|din|min|deras|sitt|ditt|mitt}_{fack|fackförbund|fackförening} klubbmöte_för strejkande-`,
  medium: `
klubbmöte- facklig- fackförbund- fackklubb- medlemsärende- facket`,
};
