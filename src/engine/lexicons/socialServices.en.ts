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
cash_{benefit|assistance} social_{assistance|benefit|security_benefit|problem}
welfare_{benefit|payment} unemployment_benefit- disability_{pension|benefit|allowance}
{sickness|housing}_{benefit|allowance} income_support flex_job personal_assist- meals_on_wheels
{sheltered|supported|emergency}_{housing|accommodation} respite_care
foster_{care|family|parents|home|child} taken_into_care child_{protection|welfare|neglect}
{report|notification}_of_concern {womens|women_s}_{shelter|refuge} crisis_centre homeless- evicted eviction
supervised_{contact|visits} guardianship legal_guardian residential_care asylum_seeker-
residence_permit {special|skips|skipping}_school safeguarding
{nursing|care|children_s}_home {removed|taken}_from_{the|her|his}_{home|family|parents}
{social_worker|social_services}_{is_|are_|}involved guardian_appointed
{emotional|parental|severe|gross|physical}_neglect neglected_{child|by}
{at_risk|vulnerable}_{child|family} {on|receives|receiving}_benefits
food_bank care_order parenting_assessment integration_benefit undocumented
{family|child|social}_{services|support}_{case|plan|worker} universal_credit sofa_surf
unaccompanied_minor school_refusal help_with_{cleaning|shopping|rent|cooking}
granted_{support|help|assistance|home|a_place} {support|help}_in_the_home
{lives|sleeps|living|sleeping}_{on_the_street|in_a_shelter|in_a_hostel|in_his_car|in_her_car|rough|in_a_tent|on_a_friend}
{homeless|night}_shelter on_{social_security|welfare|the_dole}
{worried|concern}_{about|for}_{@determiner_|}{girl|boy|child|pupil|her|him|family|son|daughter|welfare}
{comes|came|turns_up}_to_school_{hungry|dirty|in|without} in_dirty_clothes
{hardly_ever|never|rarely|seldom}_{comes|attends|goes|been|turns_up}_{to_|at_|}school
{cannot|can_t|unable_to|not_able_to}_{take_care_of|look_after|care_for|cope|live_alone|manage}
no_longer_{manage|live|cope}_{on|alone|by|without} {lost|losing}_{his|her|their|your}_job
{application|applied|applying|applies}_for_{disability|benefits|support|home_care|a_nursing|housing|assistance|social|cash|income|early}
{family|social_services}_{case|plan|order|investigation|assessment}
placed_{with|in}_{an|a|her|his|foster|care|residential|relatives}
{kids|child|son|daughter|baby}_{were_|was_|has_been_|have_been_|}{taken_away|removed|taken_into|placed_in|put_into_care}
had_*_taken_away {place|room|bed}_in_a_{nursing|care|shelter|hostel} safety_alarm
{ran|run}_away_from_{home|the_institution|care|foster}
{his|her|your|their}_{social_worker|support_worker|benefits|guardian|carer}
{abuse|drinking|neglect}_{at_home|in_the_home|in_the_family} unemployed
fled_from_{her|his}_{wife|partner} {is|was|been|be}_sanctioned home_help
{gets|receives|receiving|need|his|her|your|has}_home_care
{without|no}_{food|lunch|winter_clothes}_{and|to|for}
not_been_{to|in|at}_{school|nursery}_{since|for}
{does|do|did}_not_{look_after|take_care_of|care_for}
{applied|apply}_for_{help|support|assistance}_{with|from} clothes_too_small
signs_of_{neglect|abuse|deprivation}
{support_person|support_worker|carer}_{for|two|three|four|six|twice|once|every}
{help|assistance|support}_with_{washing|dressing|bathing|showering|getting|cleaning_and}
activation_programme-
{has|have|had|allocated|assigned|contacted_by|visited_by}_a_social_worker
{girl|boy|child|baby|he|she|they}_{was_|were_|is_|has_been_|}removed_from
stopped_{going_to|attending}_school concerns_about_{how|his|the_home}
{has|have|had|got|under}_a_guardian incapable_of_managing
{cleaning|bathing|shopping}_{once|twice|two|three}_{times_|}a_week
{waiting_list|place|applied|application|moved|assessed}_{for|in|to}_a_{care|nursing|group|residential}_home
{no_|without_a_}roof_over unattended_at_home
youth_{home|institution} half_way_house
carer_s_allowance
{lives|living|sleeps}_in_a_{basement|caravan|shed|garage|stairwell} support_at_home
no_{electricity|heating}_and supported_living subsidised_job
day_centre neglect_of
hungry_at_school`,
  medium: `
allowance support_{plan|worker} foster refugee family_reunification early_retirement neglect
activation_{plan|offer|job} social_worker_assigned
hours_of_cleaning integration_programme
sleeps_on_*_sofa subsidised_employment home_{adaptation|support} {given|appointed}_a_guardian
refuses_school action_plan_from_social_services children_are_alone_at_{night|home}
education_benefit {live|lives|living}_with_another_family funeral_grant`,
  low: `
home_care`,
  beside: `
mentor support_person guardian network_meeting contact_person`,
};
