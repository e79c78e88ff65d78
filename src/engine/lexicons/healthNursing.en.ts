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
{bed|chair|house}_bound housebound spoon_fed
{wound|skin|pressure|leg|bed|foot}_{tear|care|damage|sore|ulcer}
{loses|losing|leak|lying_in|smell_of|pass|measure}_urine
{soil|wet}_*_{bed|trousers|pants|clothes|sheets} {lowered|reduced|loss|level}_of_function-
reduced_functional undernourish-
{physically|mentally|cognitively|developmentally|visually}_{impaired|disabled|handicapped|ill|weak}
{incapacity|invalidity|ill_health}_{benefit|pension|retirement|absence}
{sick|part_time_sick|partly_sick}_list-
{rang|phon|went_home|sent_home|report|text|sign|back_home|stay_home}_*_sick
{incapable_of|permanently_unable_to|declared_unfit_for|not_fit_for}_work declared_unfit
{ill|sick|poorly|dying}_{child|son|daughter|mother|father|husband|wife|baby}
{referred|reported|referral|seen_by|see|appointment_with}_*_occupational_health
{attend|goes_to|go_to|went_to|seen_at|see|at|visit}_{the_|her_|his_|a_|an_|}{infusion|memory|pain|spinal|burns|fertility|STI|diabetes|asthma|cancer|heart|eye|skin|allergy|fracture|dialysis|podiatr-|endocrin-|cardiolog-|dermatolog-|oncolog-|rheumatolog-|neurolog-|audiolog-|urolog-|gynaecolog-|physiotherap-|dietit-|psychotherap-}
lumbar_puncture {holter|heart}_monitor coronary_angio- amniocentes- nuchal_scan bone_density
{patch|cognitive|neuropsychological|lung_function|dementia|developmental}_test
{pain|NEWS|news|gcs|vas|barthel|beck|braden|waterlow|conners|asa|apgar|AUDIT|audit|norton|adhd|depression|anxiety|IQ|cognitive|autism}_score
{barthel|tinetti|apgar|vineland|waterlow|peak_flow|visual_acuity}_{of|is|score|was} blood_type
epidural =arthroscopy circumcision skin_graft {hospital|surgical|infectious|isolation}_{ward|stay}
stand_up_lift {bed|safety}_{rail|guard|lever|pan|sensor} bedpan slide_sheet transfer_{board|belt}
{standing|gait|walking|reading|stocking|sock|hearing|toilet|communication}_aid
{pressure_relieving|anti_decubitus|decubitus|alternating}- {urine|catheter|leg|night}_{bottle|bag}
{adapted|special}_{cutlery|bike|car|diet|buggy} plate_guard feeding_{cup|pump|tube}
{assistance|service|epilepsy}_{dog|alarm} {fall|falls|epilepsy|seizure}_{detector|sensor}
suction_machine {weighted|ball|chain}_{blanket|vest|duvet} eye_gaze TENS white_{stick|finger}
{pill|dosette}_box occlusion_patch`,
  medium: `
{stair|ceiling}_lift {adjustable|profiling|nursing|electric}_bed communication_board corset
{grab|support}_{rail|bar|handle}
{need|require|get|has|give}_{help|assistance|support}_*_{dress|washing|wash|shower|to_the_toilet|toileting|out_of_bed|eating|eat|hygiene|stocking|transfer|teeth|drops}
two_{people|carers|helpers|staff}_to_{move|transfer|lift|turn|help|wash}_{her|him}
{need|require|has|under}_{constant|round_the_clock|24_hour|day_and_night|one_to_one|1_1}_{care|supervision|support}
cannot_be_left_alone
{can_no_longer|cannot|can_t|can_not|no_longer_able_to|unable_to|not_able_to|struggles_to|has_trouble|difficult}_{live_alone|look_after|express|wash|shower|dress|climb|lift|grip|bend|reach_her|reach_his|cut_her|hear_on|see_the|read_normal|remember|find_the_words|control_her|control_his|pee|breathe|do_stairs|raise|turn_her|feel|chew|swallow|speak|button|cope_with_everyday|cope_mentally|stand|sit|sleep|be_in_crowds|bear_noise|stand_bright|stand_noise}
{tires|tired}_{easily|quickly|all_the}
{constantly|always|chronically|extremely|so}_{tired|fatigued|exhausted}
sleeps_{most|badly|poorly|all} {wakes|wake|awake}_*_{night}
{lie|lies|lay|stays|stayed}_{in_bed|on_the_floor|awake} {found|she_lay|he_lay}_on_the_floor
{has|had|have|another}_{a_|another_|two_|three_|many_|}{fall|falls}
fallen_{again|twice|three|several|many|and|on_the|at_home|at_night|in_the|out_of}
{she|he}_{fell|has_fallen|had_fallen}
fell_{on_the_ice|on_the_stairs|at_night|at_home|in_the_shower|in_the_street}
{walk|walks|walking}_{badly|unsteadily|poorly|on_tiptoe|slowly}
{refuse|not|doesn_t|rarely}_{to_|}{wash|shower|bathe|change_her|change_his}
{refuse_to|won_t}_{eat|drink} neglects_{her|his|personal} {stopped|not}_eating
{loses_track|disorientated|wander_off|wandered_off|wanders_at|gets_lost} cannot_remember
what_day_it_is where_{she|he}_lives repeats_*_{question|herself|himself|story}
{very|socially|increasingly|become|became|more}_withdrawn
{shout|scream|call|agitat|aggress|hits_out|restless}_*_{during_care|at_night|at_carers|at_the_carers|when_washed}
{low|poor}_spirits
lost_{interest_in_everything|interest_in_life|interest_in_food|the_spark|her_spark}
{her|his}_{condition|health|state|illness|memory|hearing|sight|dementia|cancer|heart|back|knee|hip}_{is|has|was|are|keeps}_{getting_worse|worse|deteriorat-|gone|going|declin-|failing|worsen|shot|poor|bad|back|progress-|spread|returned|come_back|come}
{turn_for_the_worse|gone_downhill|on_the_mend|under_investigation_at|not_feeling_well|is_not_well|isn_t_well|not_well_at|feels_weak|very_weak|in_agony|skin_and_bones|laid_up|bunged_up|death_bed|funny_turn|phased_return|medical_appointment|convalesc-|immunis-|in_a_sling|critically_ill}
{in|under|undergoing|receiving}_treatment aftercare
{waiting|wait|awaiting}_*_{scan|operation|surgery|biopsy|transplant}
{blood|test|xray}_{shows|showed}
{had|having|have|get|getting}_{a_|an_|her_|his_|}{jab|vaccination|booster|bloods|bcg|blood_taken}
x_rayed {needs|wears|new}_glasses {travel|motion|altitude|mould|sea}_sickness notifiable_disease
exposed_to_{TB|covid|measles} {rape_kit|genital_mutilation|phantom_pain}
{takes|took|taking|need|gets}_{something|pills|tablets|drops|injections|oxygen|vitamin}_{to_sleep|for_*_nerves|for_*_heart|against|at_night}
{on|takes|taking|stopped}_the_pill {coil|implant}_{fitted|inserted|removed}
{due_any_day|is_with_child|was_induced|had_forceps}
@bodyPart_{gave_way|caught|swell|skip|are_failing|is_shot} {poor|neglected|lacking}_personal_hygiene
leaves_the_stove overwhelmed_by_{noise|sound|impression} {filter|too_many}_impressions
washes_*_hands_{constantly|all|over|until} talks_to_{herself|himself}
{was|been}_{admitted|discharged|readmitted}_{last|yesterday|again|with|for|home|this|today|after}
on_ward {in|to|at}_casualty {see|hear}_{very_well|well_enough|properly} floaters
{believes|convinced}_*_{stolen|poison|watching|listening}
{bang|flap|bite|wring}_{his|her}_{head|hands} picks_{her|his}_skin rocks_back_and_forth
{spots|rash}_all_over caught_{something|a_bug|a_cold} stares_into_space
not_allowed_to_{lift|bear|put_weight|stand|walk} alarm_around emergency_call_{button|bracelet}
stoned close_to_a_breakdown not_want_to_be_here dangerously_{thin|ill|underweight}
{bath|shower}_{board|seat|stool} {raised|toilet}_seat was_sterili{s|z}ed
{takes|on|gets|taking|female|male}_hormones
{pulse|sats|bilirubin|potassium|sodium|vitamin_d}_{of|was|at} still_{contagious|infectious}
{been|was}_{run_over|revived} nearly_died standing_frame senile is_stoned ear_defenders`,
  beside: `
fell fallen fall bug virus cold boil blister scar spots crabs worms plague sniffle cramp lump coil
overdue incubator teething phlegm discharge plaque tartar hormones tablets pills stick cane walker
reacher talker lift bed mattress cushion alarm helmet pictogram magnif- screen_reader headphones
pads nappies tube mask monitor sensor insole withdrawn lonely weak worse deteriorat- tired sleepless
shak- trembl- sweat- shiver- twitch- drool- snor- limp- stares stumble trip wander- confus- forget-
forgot- aggressive agitat- cries crying fear panic restless withdraw- cope coping eats eat eating
appetite sober relapsed admitted discharged scan x_ray treatment operation referral clinic recovery
plaster stitches bandage dressing prescription dose died passed_away condition attack symptoms pain
hurts sore stiff swollen red itchy worn smear booster jab sick ill absence signed_off reduced_hours
grip balance scored scores IQ AUDIT BP Hb pulse wheelchair wets leaks pees stool mood strength
speech sight hearing memory eyesight concentrat- dead pale thin fat yellow cyst corns callus scab
floater vapes smokes snus cannot_cope breaking_point run_down last_legs marbles
losing_{her|his}_mind long_left months_left turntable long_handled swivel restrained black_and_blue
out_of_danger pulled_through weigh- disability_benefits casualty quarantin- contagious infectious
valve crown hormone sterilis- dandruff {drops|bumps_into}_things due_any_day two_carers jaundice
heart_rate visual_field`,
};
