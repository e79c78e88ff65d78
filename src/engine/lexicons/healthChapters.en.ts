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
paratyphoid dysenter- lepr{osy|a} pertussis septic{a|}emi- gangren- monkeypox smallpox rubella
roseola verruca- molluscum {tape|hook|pin|round}worm quinsy carbuncle strep_throat meningococc-
croup legionnaires_disease hep_{a|b|c} swimmer_s_ear slapped_cheek athlete_s_foot
tummy_{bug|pain|upset|trouble} pink_eye bed_bug_bites resistant_{bacteria|bacterium}
{infected|gangrenous}_{cut|@bodyPart} malignan- cell_changes {basal|squamous}_cell =carcinoma
secondaries kaposi skin_tags
{mole|polyp|lump|tumour|cyst|womb|spleen|@bodyPart}_{removed|amputated|cut_out|taken_out}
all_clear_from white_cell_count enlarged_{@bodyPart|lymph} swollen_{lymph|glands|@bodyPart}
treated_with_radiation blood_{disease|disorder|clotting|poisoning|thinning} clotting_disorder
bone_marrow immune_{suppressed|compromised|deficienc|defect|disorder|disease} immuno{comprom|defic}-
hypos {hormone|vitamin_d|zinc|folate}_deficienc {delayed|early|precocious}_puberty scurvy rickets
raised_{lipids|infection|creatinine} {fabry|wilson|wilson_s|crohn|huntington_s}_disease
lactose_intolerance salt_imbalance albinism
{sip_feed|nutrition_drink|nutritional_drink|nutritional_supplement} gluten_free_diet
{adjustment|affective|attachment|dissociative|tic|impulse|executive|sensory|stress|metabolic|tissue|auditory|growth}_{processing_|function_|control_|regulation_|}disorder
baby_blues {school|needle|social}_phobia =phobia {sensory|trauma}_{overload|symptom} death_wish
suicide_{plan|attempt|risk|note} {attempt|commit|contemplat}_suicide
{kill|harm|hurt|injure|strangle|poison}_{herself|himself|themselves} anger_{issues|problem}
survivor_guilt complicated_grief brain_fog
{cognitive|concentration|memory|coordination|motor|attention|circulation|fertility|weight|swallowing|toilet|mobility}_{difficult|problem|lapses|impairment}-
impulse_control
{poor|bad|impaired}_{impulse|circulation|coordination|concentration|memory|nutrition|hygiene|nutritional}
{try|tried|attempt|tries}_to_take_{her|his|their|my}_{own_|}life
{took|taken|take|taking|end|ended}_{her|his|their|my}_own_life end_it_all
{thoughts|talks|talked}_{of|about}_{ending|suicide|dying|killing} tired_of_life life_is_not_worth
not_worth_living {bad|dark|difficult}_place_mentally
{struggl|hard_time|going_downhill|fragile|vulnerable}_mentally
{does_not|doesn_t|not}_dare_{to_|}{leave|go_out} under_compulsory
involuntar_{admission|admitted|treat|committed} non_verbal
{drinking|gambling|gaming|pills|shopping|nicotine|drug}_{problem|addict}-
{liver|kidney|brain|nerve|lung|eye|hearing}_damage {needle|track|strangulation}_marks crystal_meth
amphetamin- {meth|ghb|mdma|lsd|ketamine} smok_{hash|hashish|weed|crack|dope} {chain|heavy}_smoker
cold_turkey off_the_wagon back_on_the_bottle
{coming_off|on|takes|took|uses|used|does|did|street|illegal}_{hard_|}drugs
nicotine_{patch|gum|replacement} shares_needles shaky_{hands|legs} bell_s_palsy palsy
spinal_{muscular|atrophy|injur-|fracture} spastic- muscular_{atrophy|weakness}
{right|left}_{sided|side}_{weakness|paralys-|neglect|is_weak} a_shunt
{pinched|trapped|damaged}_nerve involuntary_movement
{lazy|black|bloodshot|bulging|watery}_{eye|eyes} {drooping|droopy}_{eyelid|face|mouth}
eye_{patch|injection|disease} {burst|perforated}_eardrum {ears|ear}_syringed deviated_septum
vocal_cord lip_read- {lost|loses|losing}_{her|his}_{sense_of_smell|balance|voice|memory|taste}
cross_eyed {cannot|can_t}_{smell|taste} reads_braille =braille
{fast|slow|irregular|weak|high|low|racing}_{pulse|heartbeat} {blocked|furred|clogged|narrow}_arter-
{coronary|carotid|peripheral|vascular}_{arter-|disease}
{water|fluid|shadow|something|spot|patch}_on_{the|her|his}_lung
{triple|double|heart|coronary|quadruple}_bypass dust_lung {stuffy|blocked|runny|bleeding}_nose
oxygen_{mask|at_night} {gasp|fight|struggl}_for_{breath|air} stop_breathing feverish-
{shiver|shaking|trembl}_{with|from} indigestion burst_appendix
{loose|black|bloody|hard}_{stools|bowels} anal_fissure =fistula =bloating ileostom- food_intoleranc
{swallowing|feeding|breathing|sleeping|hearing|walking|speech}_{difficult|problem|disorder}-
bowel_{obstruct-|incontinen-|resection} {false|rotten|loose|missing|bad}_teeth hole_in_*_tooth
=crossbite bad_breath lock_jaw {grind|clench}_*_teeth bite_{guard|splint}
{fixed|dental}_{brace|implant|bridge} dental_implant keep_*_down
{pureed|thickened|soft|tube|liquid}_{food|feeds|feeding|drinks|diet} fed_through_{a|the}
{intolerant|hypersensitive|oversensitive|sensitised}_to
{nettle|itchy|skin|nappy|heat|viral|red}_rash bald_patch sunburn- ingrown
{burn|acne|operation|surgical|caesarean}_scar itchy_{skin|eyes|rash} lichen_{sclerosus|planus}
{cracked|sore|swollen|split}_{heel|nipple|lips} cradle_cap prickly_heat
{ankylosing|worn_out|worn}_{spondyl-|@bodyPart}
{curved|hunched|crooked|brittle|fused}_{spine|back|bones}
{golfer|golfer_s|mouse|tennis|frozen}_{elbow|arm|shoulder} RSI {plantar|heel|bone}_{fasci-|spur}
{hammer|claw}_toes {knock|bow}_{knee|leg|legs} {shorter|artificial|phantom}_{leg|limb|arm|pain}
muscle_{wast-|weak-|disease|pain|disorder|loss}
{sore|swollen|aching|stiff|painful|hypermobile}_joint =dwarfism aches_and_pains
{limited|restricted|reduced|impaired|loss_of|lowered|poor}_{use_of|movement|function|functional|strength|level_of_function|grip|range_of|sensation}
{arm|leg|hand|wrist|foot}_in_{a_|}{sling|splint|plaster|bandage} chiropod- podiatr-
{born|living|manages}_with_{only_|}one_{arm|leg|hand|kidney|eye} double_jointed protein_in
urinary_{retention|problem|catheter|symptom} undescended
pelvic_{inflam-|girdle|pain|floor|fracture|rest} IUD low_lying_placenta braxton_hicks
{difficult|traumatic|complicated|premature}_{birth|delivery|labour}
{third|fourth|second}_degree_{tear|burn} trouble_breastfeed-
fear_of_{childbirth|flying|needles|crowds|failure_and|heights|giving_birth} twins_on_the_way
{is|was|she_s}_{weeks|months|*_weeks|*_months}_{along|gone|pregnant} into_labour
{gave|given|giving}_birth miscarr- cannot_{pee|urinate|hold_*_water}
born_{too_early|at_*_weeks|in_week|preterm|prematurely|deaf|blind|with_a_heart|with_down|without}
preterm {not|failure_to|fails_to}_thriv- {does_not|doesn_t|not}_{gain|gaining|gained}_weight
below_*_growth
{not_crawling|late_walking|late_talking|not_walking_yet|not_talking_yet|late_developer}
behind_in_{her|his}_{motor|speech|language|development}
{delayed|late}_{in_*_|}{speech|language|motor|walking|talking}
{doesn_t|does_not|not}_{make_eye_contact|babble|babbling|talk_yet}
{birth|congenital|hereditary}_{injur|defect|disease|malform|anomal|condition}-
shaken_{baby|as_a_baby} clicky_hip {hip|hips}_{click|dislocat}- febrile
{dislocat|crush|fractur|sever|amputat}_@bodyPart
{bruise|burn|mark|wound|bump|cut|blister|redness|tumour|plate|screw|metal|tube|growth|hole|tingling|numb|weak|cramp|scar|spots|lump|splinter|pain|strength|feeling|grip|movement|function|water|weakness|function|use|ache|stitch|bite|clot}-_{in|on|of|behind|under|to|round|around}_{her|his|my|your|their|one}_@bodyPart
internal_{injur-|bleed-}
{lasting|permanent|serious|severe|life_threatening}_{injur|disab|damage|harm}-
{wasp|bee|jellyfish}_sting {dog|snake|tick|insect|cat}_bite hypothermi- heat{stroke|_stroke}
foreign_body {was|been|is}_{stabbed|beaten_up|poisoned|scalded|concussed|resuscitated}
stung_by_a_{wasp|bee}
{in|after|had|from}_a_{car|traffic|bike|bicycle|motorcycle|road|serious}_{accident|crash}
swallowed_{a_|some_|}{battery|bleach|pill|poison|coin|magnet|detergent} electric_shock electrocut-
{weeks|months|days|not_long|limited_time|short_time}_to_live DNR_order
died_{of|from|after_a_long|in_hospital|in_her_sleep|in_his_sleep|by_suicide} brain_dead
{fight|fighting}_for_{her|his}_life at_death_s_door brink_of_death mononucle- hydrocortison-
an{a|}emic sarcoma nauseous bloated
{tried|attempt|want|threaten|going}_to_{kill|hang|drown|harm|hurt}_{herself|himself|themselves}
on_a_bender {gave_way|cut}_{her|his}_{@bodyPart|wrists} spying_on_{her|him}
{full|enough|cries|crying|screams|screaming}_{of|from|with|in}_{the_|}pain
nerves_are_{shot|bad|gone} {sees|hears|hearing|seeing}_{people|her_dead|his_dead|things_that|voices}
{she|he}_is_being_{watched|followed|poisoned|spied}
trouble_with_{her|his}_{weight|waterworks|nerves|bowels|prostate|teeth} women_s_problems down_below
bleeds_between {toilet|loo}_{all_night|all_day|all_the_time|every_hour}
{run|make_it}_to_the_{toilet|loo} dicky_{tummy|heart|hip}
{come|came|coming|gone|went}_down_with_{the_|a_|}{flu|cold|something|covid|stress|fever|virus|bug|pneumonia|norovirus}
full_of_cold shivery deathly_pale {come|came|covered|out}_in_spots wrong_with_{her|his}_@bodyPart
{slow|small|behind|backward|immature|heavy|late}_for_{her|his}_age changed_personality told_to_rest
could_not_get_up {absent|blank|dizzy|fainting|blind}_spell
{positive|negative|abnormal}_{culture|smear|swab|scan|ecg|finding} {LVEF|EF|AQ|DASH}_{of|score}
scored_*_on_the_{wisc|mmse|moca|barthel|beck} chair_stand_test cystoscop- connective_tissue
club_feet donat_a_kidney electrosensit-
{mould|perfume|asbestos|noise|chemical|solvent|vibration}_{intoleran|related|induced|damage|sickness}-
{pain|burning|bleeding}_{during|after}_{sex|urinat|eating|meals|intercourse} libido
flat_on_{her|his}_back {scared|afraid|frightened|dares_not}_to_{go|leave|sleep|be_alone|eat}
smokes_*_a_day {breaks|broke|broken}_down_{crying|in_tears|at_work}
low_{platelets|white_cell|blood_sugar|blood_count} nearly_drowned forceps_delivery
nitrites_in_{her|his|the_urine} visual_acuity iron_is_{low|too_low} sugar_is_too_{high|low}
had_an_emergency_section`,
  medium: `
breastf{e|}ed- {critical|life_threatening}_condition low_{sodium|potassium|iron|sugar}
gambles_{away|every|online} gambling {quit|stop|give_up}_smoking {clean|sober}_{since|for}
gone_very_pale low_vision`,
};
