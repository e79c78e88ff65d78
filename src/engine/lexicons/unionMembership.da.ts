import type { Lexicon } from "./lexicon";

/**
 * What shows union membership in Danish without naming the union.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const unionMembershipDa: Lexicon = {
  label: "unionMembership",
  high: `
fagforeningsmedlem- fagforeningskontingent- fagligt_organiseret {jeres|vores}_medlem
{medlem|meldt|melde|indmeldt|udmeldt}_{af|ind_i|ud_af|i}_{en_|din_|sin_|min_|en_anden_|}{fagforening|fagforeningen|fagforbund|fagforbundet|forbundet}
{hans|hendes|din|min|deres|sin}_{fagforening|fagforbund} tillidsmandssag- strejkende-`,
  medium: `
klubmøde- medlemssag- faglig_klub-`,
};
