import type { Lexicon } from "./lexicon";

/**
 * A body and what it is given, as carers, families and workplaces tell it in English: found on
 * the floor, two of the white ones, bottles behind the sofa.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const bodyToldEn: Lexicon = {
  label: "health",
  language: "en",
  high: `
{found|find}_{your_@kin|him|her}_on_the_{floor|bathroom|kitchen} skin_around_the
bag_on_{his|her|your}_@bodyPart not_reach_the_toilet spits_them_out {your|his|her}_sugar_{was|is}
full_of_pills drinks_from_first hides_bottles smells_of_{weed|pot}
{drunk|stoned|high|hungover}_{at|in}_{school|work|class}
shuffling_gait {face|mouth}_is_drooping emaciat-
skin_and_bone hard_to_rouse unrousable enema mouth_care cannula ovulat-
{her|his}_{alcohol|drug}_worker binge_drink- {stopped|stops}_{eating|drinking} light_headed pelvic_floor`,
  medium: `
{she|he|@kin}_was_on_the_*_floor_when smells_of_pee get_food_down on_an_empty_stomach
started_again_after_*_without
{legs|knee}_{give_way|gave_way|buckled} {tripped|slipped|tumbled}_*_{stairs|shower|ice|bath}
keeps_falling_over clammy puked snotty {picks|picking}_at_{her|his}_food
{pinches|bites|kicks|punches}_staff no_lifting after_the_section school_refus- wisdom_tooth`,
  low: `
limping found_on_the_floor =rash sprained bruised`,
};
