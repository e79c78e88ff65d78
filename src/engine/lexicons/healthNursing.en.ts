import type { Lexicon } from "./lexicon";

/**
 * What somebody can no longer do, needs help with or has at home because of it, in English, as home
 * carers, teachers and relatives write it: washing, eating, walking, sleeping, remembering, behaving,
 * aids, tests with a score, treatment, absence. Most of it are ordinary words that tell something
 * only beside another.
 *
 * Source: general knowledge; chapters as a care record and a list of aids have them.
 */
export const healthNursingEn: Lexicon = {
  label: "health",
  language: "en",
  high: `
{bed|chair|house}_bound housebound skin_tear {loses|losing|leak|lying_in|smell_of|measure}_urine
{soiled|wet|soaked}_{her|his|the}_{bed|trousers|pants|sheets}
{lowered|reduced|loss|level}_of_function- reduced_functional undernourish-
{physically|cognitively|visually}_{impaired|weak} {incapacity|invalidity}_{benefit|pension}
{sick|partly_sick}_list- {rang|phon|went_home|sent_home|report|text|sign|back_home|stay_home}_*_sick
{incapable_of|permanently_unable_to|not_fit_for}_work declared_unfit
{sick|dying}_{child|son|daughter|mother|father|husband|wife}
{referred|reported|see}_*_occupational_health lumbar_puncture {holter|heart}_monitor amniocentes-
nuchal_scan bone_density
{pain|NEWS|gcs|vas|barthel|beck|braden|waterlow|conners|asa|apgar|AUDIT|IQ|cognitive}_score
{tinetti|vineland|peak_flow}_of blood_type epidural =arthroscopy skin_graft stand_up_lift
bed_{rail|guard|lever|sensor} bedpan slide_sheet transfer_{board|belt}
{standing|stocking|sock|communication}_aid {pressure_relieving|decubitus} {urine|leg}_{bottle|bag}
adapted_{cutlery|bike|kitchen|bathroom} plate_guard feeding_{cup|pump|tube} {assistance|service}_dog
{fall|falls}_{detector|sensor} suction_machine weighted_{blanket|vest|duvet} eye_gaze TENS
white_{stick|finger} pill_box occlusion_patch`,
  medium: `
{stair|ceiling|bath}_lift {adjustable|profiling|nursing|electric}_bed corset grab_{rail|bar}
{need|require|get|has|give}_{help|assistance|support}_*_{dressed|dressing|washing|shower|to_the_toilet|toileting|out_of_bed|eating|personal_hygiene|stocking|teeth}
two_{people|carers}_to_{move|lift|turn|wash}_{her|him}
{need|require|has}_{constant|round_the_clock|24_hour|one_to_one|1_1}_{care|supervision|support}
{cannot|can_t}_be_left_alone
{can_no_longer|cannot|can_t|unable_to|not_able_to|struggles_to|trouble}_{live_alone|look_after_herself|look_after_himself|express_herself|express_himself|climb|climbing|grip|gripping|reach_@bodyPart|lift_anything|lift_@bodyPart|raise_@bodyPart|turn_@bodyPart|cut_her_food|cut_his_food|cut_@bodyPart|cut_her_own|see_the_print|read_normal|find_the_words|finding_words|control_her|control_his|pee|breathe|do_stairs|chewing|remembering|button|cope_with_everyday|cope_mentally|stand_for_long|sit_for_long|be_in_crowds|bear_noise|stand_bright|stand_noise}
{cannot|can_t|not}_remember_{what_day|who|where|her|his} {tires|tired}_{easily|quickly|all_the}
{constantly|always|extremely}_{tired|exhausted} sleeps_most {lie|lies|lay|stay}_{in_bed|awake}
{was_found|she_lay|he_lay}_on_the_floor on_the_floor_all_night another_fall_{last|at|yesterday|this}
fallen_{twice|three_times|several_times|at_night|on_the_ice|in_the_bath}
{walk|walks|walking}_{badly|unsteadily|on_tiptoe}
{refuse|not|doesn_t|rarely}_{to_|}{wash|shower|bathe|change_her|change_his}
neglects_{her|his|personal} {disorientated|wander_off} {low|poor}_spirits
lost_{interest_in_everything|interest_in_life|the_spark}
{her|his|my|your}_{condition|health|memory|hearing|eyesight|vision|speech|breathing|balance|sight|dementia|cancer|heart|back|knee|hip}_{is|has|was|are|keeps|been}_{damaged|impaired|poor|weak|getting_worse|worse|deteriorat-|gone|going|failing|worsen|shot|bad|back|spread|returned|come_back}
{turn_for_the_worse|gone_downhill|on_the_mend|under_investigation_at|not_feeling_well|is_not_well|isn_t_well|not_well_at|feels_weak|in_agony|skin_and_bones|laid_up|deathbed|death_bed|funny_turn|phased_return|medical_appointment|convalesc-|immunis-|in_a_sling}
{in|under|undergoing|receiving}_treatment {waiting|wait|awaiting}_*_{scan|operation}
{had|having|have|get|getting}_{a_|an_|her_|his_|}{jab|vaccination|booster|bloods|bcg} x_rayed
{needs|wears}_glasses {travel|motion|altitude|sea}_sickness notifiable_disease exposed_to_TB
{rape_kit|genital_mutilation}
{takes|took|taking|need|gets}_{something|pills|drops}_{to_sleep|for_*_nerves|for_*_heart|at_night}
{on|takes|taking|stopped}_the_pill {coil|implant}_{fitted|inserted|removed}
{due_any_day|is_with_child|was_induced|had_forceps}
@bodyPart_{give_out|gave_out|bleed|caught|swell|skip|are_failing}
{poor|neglected|lacking}_personal_hygiene leaves_the_stove overwhelmed_by_{noise|sound|impression}
filter_impressions washes_*_hands_{constantly|all|over|until} talks_to_{herself|himself}
{was|been}_{admitted|discharged}_{last_night|yesterday|with|home|today} on_ward {in|to|at}_casualty
floaters {bang|flap|bite|wring}_{his|her}_{head|hands} rocks_back_and_forth {spots|rash}_all_over
caught_{something|a_bug|a_cold} stares_into_space not_allowed_to_{lift|bear|put_weight}
alarm_around_{her|his}_neck emergency_call_{button|bracelet} close_to_a_breakdown
not_want_to_be_here dangerously_thin {bath|shower}_{board|seat|stool} was_sterili{s|z}ed
{takes|on|gets|taking|female|male}_hormones
{pulse|sats|bilirubin|potassium|sodium|vitamin_d}_{of|was|at|were|dropped|fell}
{been|was}_{run_over|revived} standing_frame is_stoned ear_defenders
{her|his|my|left|right|both}_{knee|hip|ankle|elbow|wrist|shin|collarbone|lung|tailbone|kneecap}
{left|right|both}_{ear|ears|eye|eyes|leg|arm|foot|feet|shoulder|breast|heel}
{her|his|my}_{skin|nerves|eyesight|stomach|tummy|bowels|liver|joints|spine|womb} prostate bladder
bowel ovary uterus spleen pancreas testicle cartilage kidney =faints isn_t_sleep
{burst|breaks|broke|broken|bursts}_into_tears {more|very|increasingly|quite}_muddled jabs
scratch_{himself|herself} no_longer_knows_{who|where|what|her|his|me|us}
{emergency|duty|out_of_hours}_doctor {needs|gets|given|has|uses|wears|carries}_oxygen
{shake|trembl}_{so|badly|a_lot|all} {pain|memory|fertility|cancer|dialysis}_clinic
inject_{herself|himself} {forget|remember|refuse|remind}_to_eat poor_memory is_very_weak
{call|in|by}_{an|the}_ambulance {in|of|great}_discomfort {emergency|alarm}_cord sugar_level
{difficult|trouble|cannot|can_t|help}_{getting|putting|tying|tie|with}_{her|his}_{shoes|socks|stockings|laces|clothes|coat|buttons}
down_to_*_{kilos|kg} {need|use|require}_*_sign_language {gets|needs}_radiation
recover_{well|slowly|after} wear_*_napp {need|get|given|had|has}_{an_|}injection
too_{weak|sick|frail|unwell}_to {assess|evaluat|examin}_by_{the|a}_{doctor|specialist}
in_{her|his|my}_{feet|legs|knees|fingers|toes|chest|ears|neck|throat|jaw|groin}
keep_off_{her|his}_@bodyPart {her|his}_drip walk_with_two spoon_fed
{bear|tolerate|stand|like}_{to_be|being}_touched
{see|saw|refer|goes_to|went_to}_*_{physiotherapist|cardiologist|dermatologist|oncologist|rheumatologist|neurologist|urologist|endocrinologist|gynaecologist}
tires_after_{an|half|a_few}`,
  beside: `
fell fallen fall bug virus cold boil blister scar spots crabs worms plague sniffle cramp lump coil
overdue incubator teething discharge plaque tartar hormones tablets pills stick cane reacher talker
lift bed mattress cushion helmet pictogram magnif- screen_reader headphones pads nappies tube mask
monitor sensor lonely weak worse deteriorat- tired shak- trembl- sweat- shiver- twitch- drool- snor-
limp- stares stumble wander- confus- forget- forgot- aggressive agitat- cries crying fear panic
withdraw- cope coping eats eat eating appetite admitted discharged scan treatment referral clinic
recovery plaster bandage dressing died passed_away condition attack symptoms pain hurts sore stiff
swollen red worn smear booster jab sick absence reduced_hours grip balance scored scores IQ AUDIT BP
Hb pulse leaks pees stool mood strength speech sight hearing memory eyesight concentrat- dead pale
thin fat yellow cyst corns callus scab floater smokes snus breaking_point run_down last_legs marbles
long_left months_left turntable long_handled swivel restrained black_and_blue out_of_danger
pulled_through weigh- casualty quarantin- contagious infected infectious valve crown hormone
sterilis- dandruff {drops|bumps_into}_things two_carers heart_rate visual_field
{her|his|my}_{back|head|neck|eyes|ears|hand|arm|leg|foot|feet|heart|teeth|nose|throat|chest|face|mouth|tongue|hair|nails|fingers|toes|shoulder}
faint muddled inject fungus back_to_life giving_{her|him} light_lamp brace smell gets_lost
{see|hear}_{very_well|properly} hear_on discomfort radiation shrapnel growth_{chart|curve|clinic}
suspicious sign_language {poor|bad}_circulation not_been_{herself|himself} bloated secondaries
gambling aftercare communication_board soiled signed_off cannot_cope losing_{her|his}_mind
disability_benefits due_any_day operation =stump oxygen must_rest`,
};
