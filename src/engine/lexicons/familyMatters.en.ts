import type { Lexicon } from "./lexicon";

/**
 * Family matters in English: conflict, separation, accidents, suicide, death.
 *
 * Source: general knowledge.
 */
export const familyMattersEn: Lexicon = {
  label: "familyMatters",
  language: "en",
  high: `
divorce- separated_from custody_{of|dispute|case|battle} {sole|joint|shared}_custody
{parental|family}_conflict marital_problems conflict_between_the_parents
{fights|fighting|violence|conflict}_{at_home|in_the_home|in_the_family} suicide
{took|take|taken}_{his|her|their}_own_life unfaithful paternity- adopted forced_marriage
{lost|losing}_{his|her|their|your}_{mother|father|husband|wife|son|daughter|child|parents}
{mother|father|husband|wife|son|daughter}_{has_died|passed_away|died} death_in_the_family
{beaten|hit|abused|threatened}_by_{his|her|the|their} afraid_of_{his|her|the} serious_accident
estranged {abusive|violent}_{husband|partner|relationship} honour_related infidelity
{affair|relationship}_with_{a|her|his}_{colleague|boss|teacher} bereave- grieving
tried_to_{kill|hang|harm}_{himself|herself|themselves}
{hits|hit|beats|beating}_{the_children|the_kids|her_child|his_wife}
{broke|broken|breaking|split}_up_with relationship_problems family_feud
no_contact_with_the_{father|mother} arranged_marriage honour_based_{violence|conflict}
parental_alienation unknown_father`,
  medium: `
widow widower stepfather stepmother custody ex_{wife|husband|partner|boyfriend|girlfriend}
=separated single_{mother|father|parent|mum|dad}`,
  low: `
stepson stepchild social_control`,
};
