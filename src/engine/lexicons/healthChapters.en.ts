import type { Lexicon } from "./lexicon";

/**
 * Illness and injury in English by the chapters of the classification of diseases, in the doctor's
 * words and the family's: infections, growths, blood, metabolism, mind, dependence, nerves, senses,
 * heart, lungs, digestion, teeth, skin, joints, birth, infants, accidents and death.
 *
 * Source: general knowledge, written chapter by chapter for this purpose.
 */
export const healthChaptersEn: Lexicon = {
  label: "health",
  language: "en",
  high: `
  voices_in_{his|her|my|your|the}_head
paratyphoid dysenter- lepr{osy|a} pertussis septic{a|}emi- gangren- monkeypox smallpox rubella
roseola verruca- molluscum {tape|hook|pin|round}worm quinsy strep_throat meningococc- croup
legionnaires_disease hep_{a|b|c} swimmer_s_ear slapped_cheek athlete_s_foot
tummy_{bug|upset} pink_eye bed_bug_bites resistant_{bacteria|bacterium}
infected_{cut|root|@bodyPart} malignan- cell_changes =carcinoma kaposi skin_tags
{mole|womb|spleen|@bodyPart}_{removed|taken_out} enlarged_{@bodyPart|lymph}
swollen_{lymph|glands} treated_with_radiation
blood_{disease|disorder|clotting|thinning} bone_marrow
immune_{suppressed|compromised|deficienc|defect|disorder|disease} immuno{comprom|defic}-
{hormone|vitamin_d|zinc|folate}_deficienc {delayed|early|precocious}_puberty scurvy rickets
raised_{lipids|infection} {fabry|wilson|wilson_s}_disease
lactose_intolerance salt_imbalance albinism {sip_feed|nutritional_drink} gluten_free_diet
{adjustment|affective|attachment|tic|function|processing|control|tissue|growth}_disorder
baby_blues {school|needle}_phobia sensory_overload death_wish suicide_{plan|attempt|risk|note}
{attempt|commit|contemplat}_suicide anger_{issues|problem} survivor_guilt complicated_grief
brain_fog {cognitive|concentration|memory|fertility|weight|swallowing}_{difficult|problem|lapses}-
{poor|bad}_{impulse|concentration|nutritional} {try|tried|attempt}_to_take_{her|his|my}_{own_|}life
{took|taken|take|taking}_{her|his|my}_own_life end_it_all
{thoughts|talks}_{of|about}_{ending|suicide|killing} tired_of_{life|living}
bad_place_mentally {struggl|hard_time|fragile|vulnerable}_mentally
{does_not|doesn_t|not}_dare_{to_|}{leave|go_out} involuntar_{admission|admitted|treat|committed}
{liver|kidney|brain|nerve|lung|eye}_damage {needle|track|strangulation}_marks
amphetamin- {meth|ghb|mdma|lsd|ketamine} smok_{hash|hashish|crack} {chain|heavy}_smoker
off_the_wagon {coming_off|street|hard|illegal}_drugs nicotine_{patch|gum|replacement} shares_needles
shaky_{hands|legs} palsy spinal_{muscular|injur-} spastic- a_shunt {pinched|damaged}_nerve
involuntary_movement {lazy|black|bloodshot|bulging|watery}_{eye|eyes}
{drooping|droopy}_{eyelid|face|mouth} eye_{patch|injection} burst_eardrum
deviated_septum vocal_cord lip_read-
{lost|loses|losing}_{her|his}_{sense_of_smell|balance|voice|memory|taste} cross_eyed
{cannot|can_t}_{smell|taste} {fast|slow|irregular|weak|high|low|racing}_{pulse|heartbeat}
{blocked|furred|clogged|narrow}_arter-
{water|fluid|shadow|something|spot|patch|scar}_{on|in}_{the|her|his|both}_{lung|knee|legs|ankle}
{triple|double|heart|quadruple}_bypass dust_lung {stuffy|runny}_nose
oxygen_{mask|at_night} {gasp|fight|struggl}_for_{breath|air} stop_breathing feverish- indigestion
burst_appendix {loose|black|bloody|hard}_{stools|bowels} anal_fissure =bloating ileostom-
food_intoleranc bowel_{obstruct-|resection} {false|rotten|loose|wobbly|decayed|missing}_t{ee|oo}th hole_in_*_tooth
=crossbite bad_breath lock_jaw {grind|clench}_*_teeth bite_guard
{fixed|dental}_{brace|implant|bridge} {pureed|thickened|soft|liquid}_{food|feeds|drinks|diet}
fed_through_{a|the} {intolerant|hypersensitive|oversensitive|sensitised}_to
{nettle|skin|nappy|heat|viral|red}_rash bald_patch sunburn- ingrow-
{burn|operation|surgical}_scar itchy_{eyes|rash} lichen_planus
{cracked|sore|swollen|split}_{nipple|lips} cradle_cap prickly_heat worn_@bodyPart
{curved|hunched|brittle|fused}_{spine|back|bones} {golfer_s_elbow|mouse_arm} RSI
{plantar|heel|bone}_{fasci-|spur} {hammer|claw}_{toe|toes} {knock|bow}_{knee|leg|legs}
{shorter|phantom}_{leg|limb|pain} artificial_@bodyPart muscle_{wast-|weak-|loss}
{sore|swollen|aching|stiff|painful}_joint =dwarfism aches_and_pains
{limited|restricted|reduced|loss_of}_{use|movement|function}_{in|of}_@bodyPart
{weak|poor}_grip chiropod- podiatr- with_one_{arm|leg|hand|kidney|eye} double_jointed
protein_in_{her|his|the}_urine urinary_{retention|problem|symptom} undescended
pelvic_{inflam-|girdle|rest} IUD low_lying_placenta braxton_hicks
{difficult|complicated}_{birth|delivery|labour} {third|fourth|second}_degree_{tear|burn}
fear_of_{childbirth|flying|crowds|germs|blood|the_dark} twins_on_the_way into_labour
{gave|given|giving}_birth miscarr- cannot_{pee|urinate|hold_*_water}
born_{too_early|at_*_weeks|in_week|prematurely|deaf|blind|with_a_heart|with_down|without}
preterm {not|failure_to|fails_to}_thriv- {does_not|doesn_t|not}_{gain|gaining}_weight
{not_crawling|late_walking|late_talking|not_talking_yet}
behind_in_{her|his}_{motor|speech|language|development}
{doesn_t|does_not|not}_{make_eye_contact|babble|babbling|talk_yet}
{birth|congenital|hereditary}_{injur|defect|disease|malform|condition}- shaken_{baby|as_a_baby}
{dislocat|crush|fractur|sever}_@bodyPart
{curve|bruise|bruising|burn|mark|wound|bump|cut|blister|redness|tumour|plate|screw|metal|tube|growth|hole|tingling|numb|weak|cramp|scar|spots|lump|splinter|pain|strength|feeling|grip|movement|function|water|weakness|function|use|ache|stitch|bite|clot|sore}-_{in|on|of|behind|under|to|round|around|above|over|between}_{her|his|my|your|their|one}_@bodyPart
internal_{injur-|bleed-} {lasting|permanent|serious|severe|life_threatening}_{injur|disab}-
{wasp|bee|jellyfish}_sting {dog|snake|insect|cat|mosquito|flea|bug}_bite {sea|car|travel}{_|}sick- hypothermi- heatstroke foreign_body
{was|been|is|got}_{stabbed|beaten_up|scalded|crushed|trampled} stung_by_a_{wasp|bee}
swallow_*_{battery|bleach|pill|poison|coin|magnet|detergent|marble|bead} electric_shock electrocut-
{weeks|months|days|not_long|limited_time|short_time}_to_live DNR_order
died_{of|from|in_her_sleep|in_his_sleep|by_suicide} brain_dead {fight|fighting}_for_{her|his}_life
at_death_s_door brink_of_death mononucle- hydrocortison- an{a|}emic sarcoma nauseous on_a_bender
{cut|split|graze|scrape}_{her|his}_{@bodyPart|wrists} spying_on_{her|him}
{full_of|enough_of|cries_from}_{the_|}pain nerves_are_shot
{sees|hears|hearing|seeing}_{people|her_dead|his_dead|things_that|voices}
{she|he}_is_being_{watched|followed|spied} with_{her|his}_{weight|waterworks}
women_s_problems {problem|itch|pain|sore}_down_below bleeds_between
{toilet|loo}_{all_night|all_day|all_the_time|every_hour} {run|make_it}_to_the_{toilet|loo}
dicky_{tummy|heart|hip}
{come|came|gone|went}_down_with_{a_cold|something|stress|a_bug} full_of_cold
shivery deathly_pale {come|came|covered|out|up}_in_{spots|bumps|sores|blisters|a_rash|welts|bruises|blotches} wrong_with_{her|his}_@bodyPart
{slow|small|behind|backward|immature|heavy|late}_for_{her|his}_age changed_personality told_to_rest
could_not_get_up {absent|blank|fainting|blind}_spell abnormal_{scan|ecg|result}
{LVEF|EF|AQ|DASH}_{of|score} cystoscop- connective_tissue club_feet donat_a_kidney electrosensit-
libido flat_on_{her|his}_back {scared|afraid|frightened|dares_not}_to_{go|leave|sleep|be_alone|eat}
smokes_*_a_day {breaks|broke|broken}_down_{crying|in_tears|at_work}
platelet low_white_cell nearly_drowned forceps_delivery
visual_acuity iron_is_{low|too_low} sugar_is_too_{high|low}
vomit- transfusion- bleed_in_{the|her|his}_{brain|head}
fed_by_{tube|a_tube|drip} walk_on_{her|his}_toes {beep|ring|buzz}_in_{both|her|his}_{ear|ears}
chest_{pressure|tightness|discomfort}
{took|taken|swallow}_{all|too_many|a_handful_of|a_box_of}_{her_|his_|}{pills|tablets}
passed_a_stone waters_{have_broken|went}
{eyes|nose|ears}_{run|runs|water|itch|sting|are_running|are_streaming|is_running}
reaction_to_the_{contrast|vaccine|anaesthetic|medicine|jab}
speech_{is|was|has_become}_*_{hard|unclear|difficult|delayed} labour_{was_|}induced
wears_a_brace seeing_a_shrink
{mould|perfume|vibration}_{intoleran|damage|sickness}- syringed coronary {right|left}_sided_weakness
fell_on_the_ice blood_in_{the|her|his}_{nappy|pad|toilet} shot_in_@bodyPart
appendix_burst bled_{heavily|a_lot|badly|from|through} -ostomy vertebra
{slid|slide|slip|roll}_out_of_{bed|the_bed|her|his} mental_age hair_*_falling_out is_expecting_in
keep_{anything|food|fluids}_down below_the_growth
{go|went|going}_cold_turkey under_compulsory_{treatment|care} {weeks|months}_along
nitrites_in_{her|his|the_urine} had_an_emergency_section above_the_normal_weight`,
  medium: `
breastf{e|}ed- {critical|life_threatening}_condition low_{sodium|sugar}
gambles_{away|every|online} {quit|stop|give_up}_smoking clean_since gone_very_pale
low_vision {in|after|had}_a_{car|traffic|bike|road|bad|serious|nasty}_{accident|crash} hypos asbestos_related
trimester bleeds pelvis until_the_birth heartbeat_{is|was} braille non_verbal febrile carbuncle
delayed_{in_*_|}{speech|language|motor} life_expectancy_of_{months|weeks|days}
gambling_{away|problem}`,
};
