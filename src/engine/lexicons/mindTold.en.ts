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
{neighbour|neighbours|somebody|someone|they}_{is_|are_|}{watching|filming|following|recording}_{him|her}
hears_{somebody|someone}_whispering {shouting|shouts|talking|talks}_{at|to}_someone_who_is_not
scratches_*_{forearm|wrist} be_better_off_{without_me|without_him|without_her|with_someone}
never_been_born done_with_living {tablets|pills}_at_once {dared|dare}_to_be_alone
regrets_having_{the_baby|children|had_him|had_her} afraid_of_*_something_to_{her|him}
life_is_{pointless|not_worth} {end|take|took}_{her|his}_{own_|}life
starv{ing|es|ed}_{herself|himself} the_voices_{tell|say|want} weepy floods_of_tears
crying_{fits|spell} {wakes|woke}_{up_|}{screaming|crying|sweating|in_a_sweat}
{cry|cries|cried|crying|weeps|sobs}_{every|easily|at_night|for_hours|constantly|herself|himself}
{no|any}_{meaning|joy|point}_{in|to}_{life|living} life_has_no not_want_to_{wake_up|be_alive|go_on}
{wishes|wished|wish}_{she|he|i}_{was|were}_dead jump_{off|from}_{the|a}_{bridge|roof|balcony}
down_in_the_dumps {thought|thoughts|thinks|thinking|talks}_of_{ending|taking}_{her|his|my|your}_life
end_{my|your}_life hoarder
{thinks|believes|convinced}_{the_|}{neighbours|people|they|everyone}_{are_|}{listen|poison|spy|following_her|following_him|out_to}
{verge|brink|edge}_of_{a_|}{breakdown|tears} {dead|numb|hollow}_inside
{hits|bites}_{himself|herself} {losing|lost}_{her|his}_{mind|marbles|spark}
not_{all_there|right_in_the_head} off_{her|his}_{head|rocker|face} psych_ward
{nervous_wreck|bundle_of_nerves|worried_sick} behavio{u|}r{al|}_{problem|difficulties} overeats khat
{back|been|is}_on_the_{bottle|drugs|=drink} booz- heavy_drink- using_again benzos
{takes|uses|using|does}_{crack|hash|weed|spice} asleep_and_not_wake`,
  medium: `
not_{tell|say|know}_*_{what_year_it|how_many_children_she|how_many_children_he}
not_know_who_{i|we}_{was|am|were} not_know_{her|his}_own {nightdress|pyjamas}_*_street
not_slept_for_*_nights feels_nothing bad_mother
{neighbour|neighbours|somebody|someone}_{creeps|is_listening|sending_rays}
asks_the_same_{question|thing} {wandering|wanders}_at_night has_not_slept bad_dreams
{feels|felt|is}_a_burden
{not|never|rarely|hardly}_{get|gets|leave|leaves}_{out_of_bed|his_room|her_room|the_house|the_flat}
{sits|sitting|lies}_in_the_dark {shut|locked|locks|shuts}_{himself|herself}_in_{his|her}
{has|she|he}_stopped_{talking|speaking|sleeping|washing|walking} {is|always|constantly}_on_edge
{cannot|can_t}_{take|bear}_it_{any_more|anymore|any_longer}
{sleeps|slept|sleeping}_{one|two|three|four}_hours {forgets|forgetting}_{things|names|words|faces}
{is|gets|getting|so}_muddled {is|gets}_hyper {angry|violent|emotional}_outburst
{was|got|came|looked|been}_{stoned|tipsy|wasted} doctor_signed_{me|her|him} {gone|going|went}_insane`,
};
