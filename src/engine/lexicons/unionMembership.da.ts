import type { Lexicon } from "./lexicon";

/**
 * What shows union membership in Danish without naming the union.
 *
 * Source: general knowledge.
 */
export const unionMembershipDa: Lexicon = {
  label: "unionMembership",
  high: `
fagforeningsmedlem- fagforeningskontingent- fagligt_{organiseret|tilhørsforhold} fagforeningstilhør-
{jeres|vores}_medlem
{medlem|medlemskab|meldt|melde|indmeldt|udmeldt}_{af|ind_i|ud_af|i}_{en_|din_|sin_|min_|en_anden_|}{fagforening|fagforeningen|fagforbund|fagforbundet|forbundet|faglig_organisation}
{hans|hendes|din|min|deres|sin}_{fagforening|fagforbund|faglige_organisation} fagforeningsfri
klubmøde_for tillidsmandssag- strejkende- strejkekasse blokadevagt`,
  medium: `
klubmøde- tillidsrepræsentant_{hjælper|bistår|for_medlem} fagforening- fagforbund- medlemssag-
faglig_klub- klubbestyrelse-`,
};
