import type { Lexicon } from "./lexicon";

/**
 * Units and talks that tell why a citizen comes, English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const meetingPurposeEn: Lexicon = {
  label: "meetingPurpose",
  language: "en",
  high: `
rehab_centre addiction_{centre|clinic} psychiatric_clinic womens_shelter debt_{counselling|advice}
{follow_up|meeting|talk}_{on_|about_|}{job_plan|benefits|debt|placement|custody} job_plan
family_counselling {home_care|needs}_assessment {substance|drug|alcohol}_abuse
women_s_{refuge|shelter} return_to_work anger_management detox`,
};
