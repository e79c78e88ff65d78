import type { Lexicon } from "./lexicon";

/**
 * Social services in English: benefits, measures, placements and serious social problems.
 *
 * Source: names of laws and benefits (facts) and general knowledge of municipal casework.
 */
export const socialServicesEn: Lexicon = {
  label: "socialServices",
  language: "en",
  high: `
cash_{benefit|assistance} social_{assistance|benefit|security_benefit|welfare_benefit|problem}
welfare_{benefit|payment} unemployment_benefit- disability_{pension|benefit|allowance}
{sickness|housing}_{benefit|allowance} income_support flex_job {home_help|home_care}
personal_assist- meals_on_wheels {a|in|to}_{nursing|care}_home
{sheltered|supported}_{housing|accommodation} respite_care foster_{care|family|parents|home|child}
placed_in_care taken_into_care child_{protection|welfare|neglect} {report|notification}_of_concern
domestic_{violence|abuse} womens_{shelter|refuge} women_s_{shelter|refuge} crisis_centre homeless-
evicted eviction supervised_{contact|visits} guardianship legal_guardian residential_care
asylum_seeker- refugee_status residence_permit special_school safeguarding
{nursing|care|children_s}_home {removed|taken}_from_{the|her|his}_{home|family|parents}
{social_worker|social_services}_{is_|are_|}involved guardian_appointed
{child|emotional|parental|severe|gross|physical}_neglect neglected_{child|by|at_home}
{at_risk|vulnerable}_{child|family} early_retirement_pension
{on|receives|receiving|living_on}_benefits food_bank emergency_{housing|accommodation} care_order
parenting_assessment integration_benefit undocumented
{family|child|social}_{services|support}_{case|plan|worker} universal_credit sofa_surf
{living|sleeping}_on_the_street unaccompanied_minor placed_with_{relatives|a_foster} school_refusal`,
  medium: `
allowance support_plan foster refugee support_worker family_reunification early_retirement`,
};
