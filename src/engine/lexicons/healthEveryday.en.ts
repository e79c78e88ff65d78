import type { Lexicon } from "./lexicon";

/**
 * What people say of a body and a mind in plain English: what hurts, what is taken out, what
 * somebody cannot do, bear or stop, and the turns of phrase that go before the name of an illness.
 *
 * Source: general knowledge, written for this purpose.
 */
export const healthEverydayEn: Lexicon = {
  label: "health",
  language: "en",
  high: `
@bodyPart_{ache|stone|infection|injury|surgery|pain|operation|replacement|implant|removed|swelling|cyst|condition|disease|disorder|clot|problem|trouble|sores|valve|missing|abscess}-
{gash|stitch|cut|cyst|boil|lump|swelling|secondaries|sore|wound|implant|fluid|injection|wart|pain|burns|infection|blow|clot|nail|acid|pin|rash|swollen|sight|hearing|abscess|sting|strength|blood}_{in|on|under|of|to|through|behind|around}_@bodyPart
{broken|sprained|lost|losing|bruised|burn|scalded|twisted|hit|banged|bumped|torn|tore|pulled|punctured|split|grazed|smashed|gammy|puffy|blocked|ringing|tender|itchy|trapped|injured|hurt|grinds|swollen|bad|weak|stiff|sore|painful|dodgy|perforated|crooked|sensitive|ruptured|without|only_one|brittle|cut_off|chapped|gunky|weeping|runny|shattered|red}_@bodyPart
dental_phobia {claustro|agora|emeto}phobi-
{afraid|scared|terrified|frightened|panics|fear}_of_{everything|strangers|heights|needles|dying|the_dentist|going_out|people|leaving}
colour_blind squint glue_ear grommets heartburn {short|long|near|far}{_|}sighted {wears|has|got}_braces
{gastric|ovarian}_{bypass|sleeve|band|cyst|ulcer} {period|labour}_pain irregular_heart-
{lost|losing}_{the|her|their|a|our|my}_baby trying_for_a_baby sperm_count
{cannot|can_t}_{have_children|pass_water|conceive} a_termination
{high_risk|ectopic}_complication {kill|hang|drown}_{herself|himself|myself}
{lost|no}_*_will_to_live not_want_to_live {dark|black}_thoughts mentally_{low|exhausted|broken}
apathetic flashbacks {bad_way|unwell}_mentally drink_problem problem_with_{alcohol|drink|drugs}
{started|begun|back|been}_*_drinking
{drink|drank}_{again|herself|himself|every|daily|a_bottle|a_crate|to_excess}
{smells|smelt|reeks|stinks}_of_{urine|alcohol|drink} smok_{weed|cannabis|pot|joints|dope}
{does|sniffs|snorts|injects|takes|back_to|on}_{coke|glue|steroids|ecstasy|drugs|pills_to}
hooked_on_{pills|heroin} goes_to_AA {in|with|from|of}_withdrawal benzodiazepin- cannabis_user
on_the_spectrum {an|his|her}_IQ downs_syndrome
{speech|reading|attention|learning|sensory}_{impediment|problem|disorder}- special_educational_needs
highly_sensitive functions_like_a little_time_left
{hard|difficult|struggles|trouble}_to_{breathe|move|swallow|walk|stand|sleep|remember|concentrate|speak}
{genital|jock|cold}_{wart|itch|sore} under_the_knife keyhole_surgery readmitted
{low|lack|too_little|short}_{on_|in_|of_|}{iron|vitamin|potassium|b12|salt} {per_mille|blood_alcohol} =Zimmer
speech_device personal_alarm hearing_loop {hospital_bed|air_mattress} thickened_{fluids|liquids} gait_belt
turned_every {two|three|four|several|many|repeated}_falls unfit_for_work
{off|ill|in_bed}_with_{her|his|stress}
{because_of|due_to|owing_to}_{her_health|my_health|illness|her_illness|@bodyPart|pain|the_pain}
restricted_growth
{cannot|can_not|can_t}_{tolerate|manage_stairs|keep_food|get_out_of_bed|wash|dress|shower|transfer|hear_in|get_up_from|lie_on|use_@bodyPart|sit_down|manage_alone}
{cannot_eat|can_t_eat|not_eat|reacts_to|cannot_stand}_{eggs|nuts|gluten|dairy|fish|shellfish|wheat|stings|wasp|pollen|perfume}
{depot|monthly|b12}_injection side_effect happy_pills
{psychologist|therapist|physiotherapist|doctor|gp|physio|nurse|specialist}_{s_|}{report|assessment|letter|statement|note|opinion|certificate}
occupational_health_{report|assessment|referral|notes}
{medical|sick|hospital|nursing|adl|work_capacity|vaccination|medication}_{file|certificate|notes|exemption|record|assessment|card}-
{discharge|psychiatric_discharge}_letter liver_values {speech|occupational}_therapy nitrous_oxide
urine_culture {chronic|congenital|serious|muscle}_{disease|deformity|diagnosis|illness} =mute
pain_patch- sleeping_tablets metabolic health_information strongly_to_noise poor_sight
can_no_longer_{walk|speak|stand|see} worn_out {drop|club}_foot trigger_finger carpal_tunnel staph
goitre =DTs mental_health_{team|act} detained_under_section last_{stage|days|weeks}_of_life
{trouble|difficulty}_{moving|standing|sitting|lifting} feeling_in_@bodyPart
{pills|wants|wanted}_to_die {cuts|cutting|scratches}_{her|his}_@bodyPart overbite underbite
slipped_a_disc {torn|tore|ruptured}_{her|his|my|an|a}_{ACL|cruciate} {oral|vaginal}_thrush
walk_with_{difficulty|a_limp|crutches} {sight|hearing|vision|hair}_loss in_nappies
end_of_{her|his|my}_{tether|rope} knocked_out_*_@bodyPart wets
@bodyPart_{is|are|have_gone|has_gone|has_become|have_become|was|were}_{so_|very_|too_|quite_|permanently_|badly_|}{bad|yellow|red|blue|poor|weak|sore|stiff|painful|swollen|worse|injured|damaged|broken|infected|numb|inflamed|locked|shot|worn|blocked|ringing|peeling|bleeding|puffy|itchy|throbbing|flaking}
{not|never}_*_live_{any_more|anymore} in_labour {long|short}_illness {open|deep|cross}_bite
night_{guard|terror|blind-} glass_eye {pain|burning|stinging|hurts}_{when|on} pass_{urine|blood}
{has|had|have}_*_{fit|fits} brain_bleed bleed_on_the_brain
{has|have|two|three|four|several|new}_cavities {got|developed}_{MS|TB} syringe_driver
{toilet|toileting|wetting|soiling}_accident {had|has|needs}_{an_|}implant stairlift- faeces_in
@bodyPart_{can|must|needs|should|will}_*_{operat|removed} tick_bite gingivitis lockjaw
sight_impaired {sight|hearing}_{impairment|damage} bunion flat_feet growing_pain
{abnormal|cervical}_smear fluid_retention {excessive|night}_sweat- pleurisy polycystic- waters_broke
tongue_tie premature_{baby|birth} cot_death threadworm chilblain- water_tablet under_anaesthetic
at_risk_of_falls {makes|made}_{herself|himself}_sick {his|her|my|your}_MS fertility_clinic
{pressure|sore}_marks bleeding_from {got|gets|had}_cramp {dry|overactive|ulcerated}_@bodyPart
poor_{vision|balance} sleepwalk- stammering breathless- impotent laughing_gas blue_lips
{chipped|cracked|broke}_@bodyPart {constant|daily}_{pain|dizz}
{referred|referral}_to_{a_|an_|the_|}{physio|occupational|audiolog|dietit|paediatric|specialist}-
{losing|lost}_{her|his}_hair lost_{the_|all_|}{feeling|sensation}_in angioplast- acid_erosion
upset_{stomach|tummy} ending_{her|his|my}_life stabbing_pain
heart_is_racing tight_chest drags_{her|his|one|a}_{leg|foot}
lost_{her|his}_appetite fungal_nail {losing|lost}_hair having_radiation
{can_t|cannot}_feel_@bodyPart changing_{her|his}_{pads|nappy|stoma} needs_sedation
statement_from_the_doctor`,
  medium: `
{trouble|problem|help}_with_@bodyPart
@bodyPart_{hurts|shake|tremble|swells|aches|throbs|clicks|rattles|flutters|squints|is_failing|gives_way|races|out}
{lost|gained|put_on}_*_{kg|kilos|stone|weight} weighs_{too|only}
{afraid|scared|terrified|anxious}_{to_leave|to_go_out|to_sleep|hits} panicky panics
sees_double {hardly|barely|not}_{see|hear|walk|stand|sleep|eat|eats|eaten_for} going_deaf
itches boils moles warts rosacea off_{her|his|your}_food being_sick the_runs
need_{fillings|two_fillings|two_crowns} having_{a_scan|an_mri|a_ct} {not|isn_t}_coping {cries|crying}_{all|a_lot} {dry|clean}_for in_{a_|}crisis
{found|was|got|gets}_high intoxicated junkie =addict
{forgets|forgot|missed|refuses}_{everything|to_take|her_pills|his_pills}
forgetful {does_not|doesn_t|no_longer}_{recognise|remember}_{her|his} {find|found}_*_way_home
awake_at_night {been|is|was|becoming|increasingly|more}_confused confusion mania
help_{with_|on_|in_|}{washing|dressing|getting_dressed|bathing|toileting|the_toilet|getting_up|eating|wiping|personal_care}
{carers|people}_to_transfer {has_to|must|needs_to}_be_{fed|lifted|turned|hoisted}
{needs|with}_{suction|a_walker} chang_{dressing|nappies} wears_pads
walks_with_a_{stick|cane|frame} {soiled|wet}_clothes discharged_{yesterday|today|home|tomorrow}
on_{oxygen|statutory_sick|biologics} out_of_breath a_drain injection_every
hospital_appointment
fell_{off|out_of}_{his_|her_|the_|a_|}{bike|bed|ladder|chair|stairs|horse|roof}
hit_by_a_{car|bus|bike} {bitten|punched} stitches badly_hurt passed_out
{from|against|to}_the_vaccine {third|fourth|second}_{dose|jab} polyps benign sick_pay tetanus
{has|had|with}_{TB|MS|thrush|HPV} heart_pills tablets_from sleeps_terribly abscess
cardiac_ward {hardly|barely}_sleeps eats_{nothing|almost|very_little|hardly} {pulls|pulling}_*_hair
bites_*_nails_{until|till|so|down|bloody} missing_*_{tooth|teeth} needs_braces
{can_no_longer|cannot|can_t|unable_to|struggles_to}_{get_out_of|get_up|get_dressed|see_the_board|manage}
{cannot|can_not|can_t|unable_to|can_no_longer|can_hardly|can_barely|could_not}_{swallow|stand_up|move|bend|chew|concentrate|put_weight|open_@bodyPart|close_@bodyPart|use_@bodyPart}
@bodyPart_{only_|}{can_t|cannot|won_t|doesn_t|don_t|only}_{work|carry|bear|take|move|tolerate|bend}
health_{can_t|cannot|does_not|doesn_t|won_t}_{take|stand|tolerate|allow}
{felt|feels}_{faint|sick|unwell} {saw|seen|seeing|sees}_{a|the|her|his}_{school_|}counsellor
lost_@determiner_voice dissociat- addiction =nits a_clot burns can_{hardly|barely}_lift_@bodyPart
colic compulsions fainting- nodules_on {can_t|cannot|unable_to}_hold_{her|his|a}_{cup|pen|spoon}
hoarse no_strength hurts_all_over {can_t|cannot}_get_to_the_toilet
sad_all_the_time eats_too_little bad_memory doesn_t_know_where_{she|he} swells_up has_a_temperature
feels_awful has_accidents got_*_in_{his|her}_eye`,
  low: `
{feel|very|so}_{low|rough} fallen_apart {sees|hear|seeing}_things being_followed sleeps_{all|only} weighs_*_{kg|kilos}
{burn|hurt|scalded|injured|isolates}_{herself|himself} {got|getting}_something_in
under_the_weather {is|was}_clean temperature_of temp {unable_to|cannot}_work_{because|due}
{with|had|running}_a_temperature {no|little}_energy fit_for_work dose check_up
complications panicked groggy woozy drowsy meltdown limps restless anxious binges lisps car_crash
PMS cavities =confused walker =drinks {talk|sees|see|needs}_{to_|}a_{psychologist|therapist} runny_nose`,
  general: `
suffer_from {assessed|medication}_for recovering_from_{surgery|an|a|covid}`,
};
