import type { Lexicon } from "./lexicon";

/**
 * Protected name and address in English.
 *
 * Source: usual wordings.
 */
export const protectedAddressEn: Lexicon = {
  label: "protectedAddress",
  language: "en",
  high: `
protected_{address|identity|name}
{secret|confidential|hidden|undisclosed}_{address|location|identity}
{address|witness|police}_protection
{address|whereabouts|location}_{is|must_remain|must_not_be|may_not_be}_{protected|secret|confidential|disclosed|kept_secret|shared|revealed}
{new|changed}_identity {in|into}_hiding must_not_know_{the|her}_address fled_from_{her|his}
{address|whereabouts}_unknown_to secret_{school|placement} school_must_not_be address_revealed
persecuted_by safe_house {must|may|should}_not_{know|find_out|be_told|learn|see}_where
{school|address|whereabouts|nursery|number|location}_{must|may|is|are|should}_{not_|kept_|be_|remain_|not_be_|be_kept_}{disclosed|given_out|shared|secret|confidential|unlisted|revealed|known|protected|hidden}
{live|living|stays|staying|family}_{at_a_secret|under_protection|underground}
{unlisted|ex_directory} {address|number|location}_*_is_{confidential|secret|protected|unlisted}
{hiding|fled|hides}_from_{her|his|an|the}_{husband|ex|father|family|abusive|violent}
{do_not|don_t|never|must_not}_{give_out|disclose|share|reveal|pass_on}_{her|his|their|the_family_s|the_child_s}_{new_|}{address|number|phone_number|whereabouts|location}
{do_not|don_t|never|must_not}_{tell|reveal|disclose|say}_where_{she|he|they}
{address|location|name}_must_not_{get_out|be_known|appear|be_traced}
must_not_be_{revealed|disclosed|given}_to_{the_father|the_mother|her|his|anyone}`,
  medium: `
address_*_must_not_{become|be}_known {do_not|don_t|never}_{send|give}_{her|his|their}_{new_|}address
{=learn|find_out|=know|=told}_where_{she|he|they}_live want_*_not_*_know_*_address
new_name_for_{security|safety} =looking_for_{her|him|the_family} address_*_is_blocked
moved_{her|him|the_family}_to_{a_|an_|}{unknown|secret} keep_*_address_{hidden|secret} live_hidden
name_is_protected school_must_not_appear lives_under_a_new_name
{do_not|don_t}_{write|mention}_where_{she|he|they}`,
};
