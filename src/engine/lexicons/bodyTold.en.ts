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
full_of_pills hides_bottles smells_of_{weed|pot}
{drunk|stoned|high|hungover}_{at|in}_{school|work|class} shuffling_gait {face|mouth}_is_drooping
emaciat- {radiating|shooting}_pain nitrite_positive dipped_{his|her}_urine
{out|house}_in_{her|his}_{nightdress|pyjamas} not_always_{know|recognise} no_longer_recognises
forgets_that_{she|he}_has {zinc|barrier|eczema}_cream {tore|torn}_during blocked_duct nipple_shield
down_the_wrong_way iron_drip units_of_blood is_type_{1|2} finger_prick egg_collection hormone_patch-
colposcop- weak_down_the {talks|walks}_in_{her|his}_sleep sedated
{sees|seeing}_{little_men|animals_on} talks_to_the_wall stopped_all_treatment
no_sense_of_{smell|taste} {trips|tripped}_over_{his|her}_own skin_and_bone hard_to_rouse unrousable
enema mouth_care cannula ovulat- {her|his}_{alcohol|drug}_worker binge_drink-
{stopped|stops}_{eating|drinking} light_headed pelvic_floor chicken_pox
{runny|loose|watery}_{poo|poos|nappies} loose_motions
{has|had|have|got}_the_{shakes|squits|trots|shivers|sweats}
{runny|bloated|acid}_{tummy|stomach|belly} bellyache {gas|period}_pains hemorrhoid-
{itchy|sore|raw}_bottom
{poos|pooed|poops|pooped|pees|peed|soils|wees}_{herself|himself|her_pants|his_pants|in_her|in_his}
accident_in_{his|her}_{trousers|pants|bed} not_been_to_the_{toilet|loo} up_{his|her}_nose
{sticky|sunken}_eye {stuffed|blocked|bunged}_up {head|streaming|stinking|chest}_cold =stye
{yellowish|yellow|blue|grey|pale|red|puffy}_{in|around|round|under}_{the|her|his}_{face|mouth|lips|eyes|gills}
{she|he}_{went|goes|turned|turns|has_gone}_{blue|yellow|purple|limp|floppy|rigid} white_as_a_sheet
out_of_puff {burning|stabbing|tingling|choking|phantom|crawling}_{feeling|sensation} leaky_valve
{feel|feels|feeling|felt}_{hot_and_cold|queasy|off_colour|shaky|wobbly|empty_inside}
{heavy|jelly|aching}_legs {did|done}_{his|her|my}_{back|knee|hip|ankle}_in
{his|her|my}_back_{went|seized|is_out|has_gone}
{left|right}_side_{is|was|went|feels}_{weak|numb|limp} toenail_*_grown zigzag_{lights|lines}
{pees|pee|wee}_{a_lot|at_night|all_the_time} wasting_away {always|constantly|so}_thirsty
sweats_{a_lot|heavily|at_night} keeled_over smelly_feet body_odo{u|}r water_retention
{till|until}_{it|they|he|she}_bleeds =pus fester- pimples blurr{y|ed}_{vision|sight}
flashes_of_light ear{_|}wax rotator_cuff motor_neurone lumbago hunchback flat_foot
dental_{fear|anxiety|plate} {lost|losing}_{a|her|his}_{filling|crown}
@bodyPart_{was_pulled|fell_out|came_out|sewn_back} bifocals {wears|wear}_a_{patch|truss|wig}
walking_boot oxygen_tank {cannot|can_t|unable_to}_{feed|wash|dress|toilet}_{herself|himself}
handicapped {mentally|severely}_{retarded|disturbed}
{not|n_t}_{sit|stand|walk|crawl}_{without|unaided|by_herself|by_himself}
{her|his}_head_is_*_{large|small|flat}
{spread|gone}_to_{the|her|his}_{liver|bones|lungs|brain|lymph} life_support
{kept|rushed|brought}_in_{overnight|for_observation} medically_retired part_time_sick FGM =ectopic
preemie breech contractions {egg|sperm|embryo}_{donor|donat|transfer}- eggs_{collected|frozen}
{born|baby_came|twins_came|baby_arrived}_*_weeks_{early|too_soon|too_early} weeks_gone not_latch
won_t_latch {express|expressing}_milk breast_{pump|milk|lump} nursing_{her|my}_baby
milk_{has_|}dried_up birth_control up_the_duff in_the_family_way missed_{her|my|a}_period
sugar_disease {hears|hear|sees|see|sleeps|walks|eats}_{bad|badly|poorly|not_good} prothes- rheuma-
{had|took|taken}_*_tumble =meds {on|is_on}_{his|her}_last_legs
{grade|category|stage}_{two|three|four|2|3|4}_{sore|ulcer|cancer|tumour|pressure} chesty
{resists|resistive_to|refuses|declines}_care nil_by_mouth {can_t|cannot|unable_to}_sit_still
since_{her|his|my}_{operation|accident|fall|diagnosis} {her|his|my|hip|knee|heart|eye}_op
{has|had|have}_a_bleed riddled_with in_traction {health|heart}_scare headlice bow_legged
hole_in_the_heart sunstroke donor_{egg|eggs|sperm} {peeling|flaky|scaly|yellow}_skin
{weeping|running|painful}_sores {swollen|bruised}_face
@bodyPart_{go|goes|went|turns|turned}_{white|blue|numb|yellow|black} =aspirated
{was|been}_found_hanging bag_of_bones thin_as_a_rake {her|my}_periods_{have|are|were|hurt}
{is|gone|went}_lame`,
  medium: `
weigh_{her|him}_every lumbar_support falls_asleep_{in|at|during} keeps_nodding_off
can_only_{walk|stand|sit} stares_into_space irritable short_fuse curtains_drawn hydrotherap-
{finger|hand}_in_the_{saw|machine} seeing_double smells_of_pee get_food_down
{legs|knee}_{give_way|gave_way|buckled} {tripped|slipped|tumbled}_*_{stairs|shower|ice|bath}
keeps_falling_over clammy puked snotty {picks|picking}_at_{her|his}_{food|dinner|meals}
{pinches|bites|kicks|punches}_staff no_lifting after_the_section school_refus- wisdom_t{oo|ee}th
retching blotchy welts hobbles a_limp {catch|get}_{his|her}_breath {gone|is|turned}_septic
slipped_away {needs|need}_{feeding|toileting|hoisting} soaking_wet_in unusually_{large|pale|sleepy}
too_thin {sees|seeing}_{stars|spots|shadows} {head|room}_is_spinning
{weakness|tingling|cramp}_in_the_@bodyPart eye_doctor not_feel_{good|great} a_hypo
{lashes|lashing|hits|hitting}_out_{at_staff|at_other|at_carers|when} not_been_{sleeping|eating|well}
having_tests {taken|took|had}_a_{bad|funny|nasty}_turn listless {been|was}_prescribed
{can_t|cannot|hardly}_read_the_{board|signs|print|screen} not_be_touched`,
  low: `
limping found_on_the_floor =rash sprained bruised sniffles sneezing croaky phlegm =snores gagging
burping belching gassy ashen floppy =teething thrush wig contact_lenses earplugs oozing inflamed
premature is_not_{himself|herself} {has|caught}_a_bug smoker vapes gasping scabby rough_night wobbly
itchy knackered`,
};
