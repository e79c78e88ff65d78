import type { Lexicon } from "./lexicon";

/**
 * Social services in English: benefits, measures, placements and serious social problems.
 *
 * Source: names of laws and benefits (facts) and general knowledge of municipal casework.
 */
export const socialServicesEn: Lexicon = {
  label: "socialServices",
  high: `
cash_{benefits|assistance}
social_{assistance|benefits|security_benefits|welfare_benefits|problems|support_case}
welfare_{benefits|payments|support} unemployment_benefit- disability_{pension|benefit|allowance}
sickness_benefit- housing_{benefit|allowance} income_support early_retirement_pension flex_job
home_{help|care} home_care personal_{assistance|care} meals_on_wheels nursing_home care_home
sheltered_{housing|accommodation} supported_housing respite_care foster_{care|family|parents|home}
placed_in_{care|foster} placement_{in|outside} taken_into_care child_{protection|welfare|neglect}
report_of_concern notification_of_concern domestic_{violence|abuse} womens_shelter crisis_centre
shelter_for homeless eviction evicted supervised_{contact|visits} guardianship legal_guardian
residential_{care|institution} case_worker_at social_worker_visits asylum_seeker refugee_status
residence_permit neglected special_{needs_school|needs_support} need_of_support safeguarding`,
  medium: `
benefits social_services social_worker guardian allowance support_plan neglect foster`,
};
