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
{wife|child|mother|girlfriend|partner}_{is_|was_|being_|}beaten
domestic_{violence|abuse} {are|is}_divorcing divorce- separated_from
custody_{of|dispute|case|battle}
{sole|joint|shared|given|has|have|lost|got|granted|awarded|full|denied}_custody
{parental|family}_conflict {marital|relationship}_problems conflict_between_the_parents
{fights|fighting|violence|conflict}_{at_home|in_the_home|in_the_family} suicide
{took|take}_{his|her|their}_own_life unfaithful paternity- =adopted {forced|arranged}_marriage
death_in_the_family {beaten|hit|abused|threatened}_by_{his|her|the|their} afraid_of_{his|her|the}
serious_accident estranged honour_related infidelity
{affair|relationship}_with_{a|her|his}_{colleague|boss|teacher} bereave- grieving
tried_to_hang_{himself|herself|themselves}
{hit|beats|beating}_{the_children|the_kids|his_wife} broke_up_with family_feud
honour_based_{violence|conflict} parental_alienation unknown_father
{on_speaking_terms|cannot_cooperate|can_t_agree|cannot_agree}
{father|mother|son|daughter|husband|wife|brother|sister|partner|dad|mum}_s_{death|suicide|funeral|affair}
{no_longer|not|never|doesn_t}_{see|sees|seeing|visit}_{his|her|their}_@kin
{lost|losing|loses}_{his|her|their|your|a|both}_{baby_|newborn_|}@kin
{left|abandoned|dumped|deserted}_by_{@determiner_|}@kin
{wife|husband|partner|mother|father}_{has_|}{left|walked_out|moved_out|killed|drowned}
{moved|moving}_{out|away}_{from|on}_{@determiner_|}@kin
{wants|wanted|threatens|threatened|tried|trying}_to_{kill|take|end|hurt|harm}_{himself|herself|his|her|themselves}
{trouble|problems|quarrels|rows|unrest|unsafe|scared}_at_home
{disagree|argue|fight|dispute|quarrel}_{about|over}_{where|who|the_child|custody|contact|access|the_inheritance|the_estate}
{son|daughter|child|brother|sister|baby}_{has_|was_|}{drowned|died|killed|dead|missing|stillborn}
{dare|does|afraid|scared|cannot|can_t|won_t}_{not_|to_}go_home {his|her|of}_the_honour
{found|finding}_{his|her|their|your}_@kin_{dead|unconscious|hanged}
{fallen_out|fell_out|falling_out|no_contact|broken_off|cut_off}_{over|with}_{the_inheritance|his|her|@determiner_@kin}
{cheating|cheated}_on_{his|her|him}
{got|get|newly|recently}_{divorced|separated} father_is_unknown
{thrown|kicked}_out_{of|by} {died|passed_away}_{last|in|on|from|suddenly|yesterday|this}
{witnessed|witnessing|exposed_to}_{violence|domestic}
{contact|access|visitation}_{order|rights|arrangement|dispute}
{parents|they}_{are|have}_{divorced|separated|split}
{lives|staying|living}_{alternately|every_other_week}
{beat|hit|slaps|slapped|kicks}_{her|him}
not_{seen|spoken_to|heard_from}_{his|her|their}_@kin
{mother|father|husband|wife|son|daughter|brother|sister|partner}_{has_|is_|}{just_|}{died|dead|passed_away|dying}
{split|broken|breaking}_up
{scream|shout|yell}_at_{each_other|her|him|the_children}
{mourns|mourning|buried|burying|grieves_for}_{his|her|their}
{unhappy|violent|abusive|broken}_{marriage|relationship} {scared|frightened|terrified}_of_{his|her}
{live|stay}_*_every_other_week forced_to_marry {are|is|be|and|husband|wife}_separating
cut_off_{all_|}contact
{her|his|the}_ex_{turns|keeps|is|has|threatens|shows|will|came|won_t}
{marriage|family}_problems {fights|fighting|quarrel}_with_{her|his}_@kin
{left|leaving}_{her|him}_for
{father|husband|stepfather|mother|boyfriend|partner}_{drinks|beats|hits|shouts|threatens}
{alone|left_alone}_with_{the_children|the_kids|two|three}
{take|taking|took}_the_children_{abroad|out_of|to}
{toxic|destructive}_relationship
{don_t|do_not|no_longer}_{speak|talk}_to_each_other
{on_the_run|ran_away}_from_her_{husband|partner|family}
{mum|dad}_is_dying attempted_suicide where_{the_|}{boy|girl|child}_should_live
parents_{are_|}{fight|argue}
locks_{her|him|me|us}_in
{left|walked_out_on}_{her|his}_{husband|wife|family} {threw|kicked}_{him|her|me}_out cut_off_all_of_us`,
  medium: `
widow stepfather stepmother custody ex_{wife|husband|partner|boyfriend|girlfriend}
=separated single_{mother|father|parent|mum|dad}
may_not_see_{his|her}_*_{children|kids|son|daughter} not_allowed_to_see_{his|her} live_apart
{husband|wife}_is_seeing_someone {father|mother}_{has_|}no_{longer_|}contact
alone_with_{four|five|2|3|4|5}_{small_|}{children|kids} biological_{father|mother|parent}
has_left_{him|her} {drowned|hanged}_{himself|herself} take_the_child_{abroad|out_of}
against_{his|her}_=will {can_t|cannot}_have_children
{=want|not_want}_to_go_home_to_{@determiner_|}{father|mother|dad|mum} not_want_to_go_home_to
children_are_split contact_between_*_and_{his|her} family_court
lost_{his|her}_*_{=sister|=brother|=son|=daughter} through_{their_|}lawyers until_{she|he}_died
not_{talked_to|talked_with|spoken_with}_{his|her}_@kin packed_{his|her}_things_and_{went|left}`,
  low: `
stepson stepchild social_control in_front_of_the_{children|kids}`,
  beside: `
quarrels`,
};
