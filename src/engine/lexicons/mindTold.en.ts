import type { Lexicon } from "./lexicon";

/**
 * A mind that fails, sees what is not there or gives up, as relatives and carers tell it in English:
 * the way home not found, a neighbour who listens, arms hidden in long sleeves.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const mindToldEn: Lexicon = {
  label: "health",
  language: "en",
  high: `
{neighbour|neighbours|somebody|someone|they}_{is_|are_|}{watching|filming|following|spying_on|recording}_{him|her}
food_is_poisoned hears_{somebody|someone}_whispering
{shouting|shouts|talking|talks}_{at|to}_someone_who_is_not scratches_*_{forearm|wrist}
be_better_off_{without_me|without_him|without_her|with_someone} asleep_and_not_wake never_been_born
done_with_living {tablets|pills}_at_once {dared|dare}_to_be_alone
regrets_having_{the_baby|children|had_him|had_her} afraid_of_*_something_to_{her|him}
life_is_{pointless|not_worth} {end|take|took}_{her|his}_{own_|}life starving_{herself|himself}
the_voices_{tell|say|want}`,
  medium: `
not_{tell|say|know}_*_{what_year_it|how_many_children_she|how_many_children_he}
not_know_who_{i|we}_{was|am|were} not_know_{her|his}_own {nightdress|pyjamas}_*_street
not_slept_for_*_nights feels_nothing bad_mother
{neighbour|neighbours|somebody|someone}_{creeps|is_listening|sending_rays}
asks_the_same_question {wandering|wanders}_at_night has_not_slept`,
};
