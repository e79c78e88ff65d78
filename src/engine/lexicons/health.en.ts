import type { Lexicon } from "./lexicon";

/**
 * Health in English, as staff and citizens without Danish or Swedish write it. Words that Danish
 * writes alike stand there.
 *
 * Source: general knowledge, written for this purpose; the class as public authorities describe it
 * (Article 9 and recital 35 of the Regulation).
 */
export const healthEn: Lexicon = {
  label: "health",
  language: "en",
  high: `
mumps {sexually_transmitted|transmitted}_{infection|disease} jaundice cellulitis abnormal_cells
hardening_of_the_arteries heart_{murmur|defect|valve} {detached|torn}_retina cleft_{lip|palate}
pre_eclampsia hand_foot_and_mouth mouth_disease
{rushed|taken|brought|went|back}_{to|into}_{the_|}hospital
{needed|had|got|has|stitches|stitch}_{stitches|in}_{his|her|the}_@bodyPart
{cracked|bruised|burned|burnt|scalded|twisted}_{@determiner_|}@bodyPart
{hit|banged|bumped|torn|tore|pulled|cut}_{his|her|my|your}_@bodyPart
{torn|tore|pulled}_*_{tendon|ligament|hamstring} {first|second|third}_degree_burn frostbit-
{bitten|bit}_by_a_{dog|tick|snake|cat} put_{his|her|my}_back_out {stomach|tummy|back|ear|tooth}_ache
{tooth|ear|back|stomach}ache sore_{@bodyPart|throat} tightness_in stiff_{neck|back|joints|shoulder}
blacked_out
{fell|fallen|falls}_{out_of_bed|in_the_bathroom|in_the_shower|on_the_stairs|down_the_stairs|from_a_ladder|off_the_bike|off_the_chair}
{falls_risk|risk_of_falls|risk_of_falling} {had|has|having}_{a_|}{fit|fits} convulsion-
{coughing|coughs|coughed}_up short_of_breath wheez- {throwing|throws|threw}_up
blood_in_{the|his|her}_{stool|urine|vomit|stools} passing_urine
{wets|wet|wetting}_{himself|herself|themselves|the_bed}
{soils|soiled|soiling}_{himself|herself|themselves} {pressure|foot}_ulcer
{infected|open|weeping}_wound fluid_{on|in|around}_{the|his|her} face_{droop-|drooping} slurred
{chokes|choking}_on {losing|lost|loss_of|gained}_weight weight_loss underweight
{poor|no|reduced}_appetite bruises_on nosebleed failing_{eyesight|sight|hearing|memory}
{sleeping|sleeps|slept}_badly {shaking|trembling|swollen}_{hands|hand|legs}
{struggles|struggling}_to_{walk|breathe|swallow|speak|eat|stand} morning_sickness
{painful|heavy}_periods hot_flush end_of_life_{care|plan|pathway} {lost|loses|losing}_consciousness
{obsessive|intrusive|compulsive|suicidal}_{thoughts|behaviour|gambl-}
{had|having}_a_{mental_|}breakdown
{cuts|cutting|cut|harms|harming|hurts}_{herself|himself|themselves} binge_eat-
{developmental|language|attachment|attention|defiant|conduct|mood|psychotic}_{disorder|deficit}
deafblind {problem|pathological}_gambl- psychological_{problems|distress|difficulties} sectioned
overdose cocaine rehab_clinic exhaustion chronic_fatigue gout vertigo unconscious thyroid- seizure
signed_off_{sick|work} prosthe- stress_related tumour- leukaemia leukemia lymphoma chemo
chemotherapy radiotherapy diabetes diabetic COPD emphysema asthma- bronchitis pneumonia blood_clot
stroke brain_{haemorrhage|injury|tumour|damage} concussion
heart_{attack|failure|condition|disease|surgery} high_blood_pressure hypertension
kidney_{failure|disease|stones} dialysis liver_{disease|failure} cirrhosis gallstones coeliac celiac
colostomy catheter- urinary_tract_infection epilepsy seizures multiple_sclerosis dementia migraine
headache paralysed paralyzed paralysis aphasia cerebral_palsy autism autistic
anxiety_{disorder|attacks} panic_disorder depressed schizophreni- psychosis psychotic
eating_disorder anorexia anorexic self_harm- suicidal burnout {burned|burnt}_out nervous_breakdown
mental_{illness|disorder|breakdown|health_problems|health_issues|disability} mentally_ill
{learning|intellectual|physical|developmental}_disabilit- hearing_{loss|impaired|impairment|aid}
{visually|visual}_impair- glaucoma cataract arthritis rheumatoid eczema {herniated|slipped}_disc
sciatica hernia {broke|broken|fractured|injured|hurt|dislocated|sprained}_{@determiner_|}@bodyPart
{hip|knee|heart|back}_{replacement|fracture|surgery|operation|injury} fracture- transplant-
wheelchair_user in_a_wheelchair {food|nut|peanut|pollen}_allerg- allergic_to tested_positive =flu
chlamydia gonorrhoea syphilis shingles chickenpox measles obesity obese pregnant pregnancy-
miscarriage- fertility_treatment {postnatal|postpartum}_depression alcoholic- alcoholism
{alcohol|drug|substance}_{abuse|addiction|problem|dependency|misuse} drug_{addict|use}
{drinks|drinking|drank}_{too_much|heavily|every_day} withdrawal_symptoms relapse- detox
gambling_addiction addicted_to {pain|pains}_in_{@determiner_|}@bodyPart
{chronic_|}{back|neck|knee|shoulder|chest|stomach|joint}_pain chronic_pain shortness_of_breath
insomnia memory_{loss|problems} fainted dizziness dizzy bed_sores physiotherapy
rehabilitation_{plan|after}
medical_{certificate|condition|record|report|history|treatment|leave|assessment}
doctors_{note|certificate} sick_{note|leave}
{chronically|seriously|terminally|critically|severely}_ill {chronic|serious|terminal|severe}_illness
health_{condition|problems|issues|reasons} {poor|failing}_health {hospitalised|hospitalized}
{admitted|referred}_to_{the_|a_|}{hospital|psychiatric|ward|psychiatrist|psychologist}
psychiatric_{ward|unit|hospital|treatment|assessment}
{underwent|undergoing|had|having|needs|after|for}_{surgery|an_operation} painkiller- sleeping_pills
blood_thinners palliative terminal_care =dying {high|has_a|had_a}_fever {hears|hearing}_voices
delusion- {reduced|limited}_{mobility|hearing|vision} {gone|went|going}_blind biopsy inhaler
tuberculosis {poisoning|poisoned} doctor_s_note amputee {iron|vitamin|b12}_deficiency lyme_disease
{scarlet|hay|glandular}_fever
{urinary|bladder|kidney|ear|chest|throat|sinus|lung|wound|yeast}_infection whooping_cough
{head_|}lice scabies stomach_{bug|ulcer|cramps} lump_in_{@determiner_|}{@bodyPart|breast|groin}
oncology {iron|vitamin|b12}_deficien- sickle_cell blood_transfusion malnourish- malnutrition
{high|raised}_cholesterol {lactose|gluten|food}_intoleran- obsessive_compulsive personality_disorder
{cognitive|memory|speech|hearing|visual|physical|mobility}_{impairment|difficulties|decline}
{sleep|sleeping|memory|breathing|eating|prostate|bladder|bowel|heart|kidney|liver|drinking|mobility|back|hip|knee}_{problem|difficult|disorder|trouble|issue|condition|disease|complaint}-
{under_|}the_mental_health_act CBT low_mood mood_swings trauma- antidepress- antipsychot-
{opioid|opiate|heroin|cocaine|alcohol|drug|gambling|painkiller}_{addict|depend|habit|user|misuse|withdrawal}-
methadone rehab under_the_influence {smells|smelled|smelt|smelling}_of_{alcohol|drink|beer}
{uses|used|using|takes|taking|took}_{cocaine|heroin|drugs|amphetamine|cannabis|speed}
{motor_neurone|hodgkins}_disease whiplash spina_bifida {sleep_|}apnoea apnea tremor numbness
spinal_{cord|stenosis} {partially_|poor_}sighted poor_{eyesight|hearing|mobility} hard_of_hearing
{guide|assistance}_dog white_cane atrial_fib- varicose_vein {cardiac|respiratory}_{arrest|failure}
{acid_|}reflux irritable_bowel IBS {fatty|enlarged}_{liver|heart|prostate} {hemorrhoid|piles}
constipat- nausea =stoma {faecal_|}incontinen-
difficulty_{swallowing|breathing|walking|sleeping|hearing} {feeding_tube|tube_feeding|tube_fed}
anaphyla- hives {pressure|bed}_sore bedsore leg_ulcer
{skin|lung|bone|muscle|blood|eye|thyroid|genetic|heart}_{condition|disease|disorder}
{torn|ruptured}_{ligament|tendon|meniscus|muscle} tennis_elbow bad_{back|knee|hip|heart|hip}
erectile bed_wetting bedwetting caesarean c_section
{expecting|having|carrying}_{a_baby|twins|a_child|her_first|triplets} born_prematurely
maternity_{ward|clinic} {had|has_had|after}_a_{bad_|nasty_|}fall
{fell|fallen|tripped|slipped}_{and|down|over|at_home} {walking|zimmer}_{frame|stick}
mobility_{scooter|aid} {developmental|language|global}_delay
referred_to_{psychiatry|a_specialist|cardiology|neurology|the_pain_clinic|mental_health} operated_on
{x_ray|scan|biopsy|blood_test|lab|mri|smear_test}_{result|scan|shows|showed}- {ct|pet}_scan
intensive_care home_nurs-
{takes|taking|on|prescribed|off|stopped|his|her}_{medication|medicine|antidepressants|painkillers|insulin|tablets|sleeping_pills}
{long_term|off|currently}_sick {reduced|limited}_{work_capacity|capacity|ability} ventilator
antibiotic incurabl- underlying_{condition|illness} ill_health fit_note sick_{with|due|because}
{treated|medicated|operated|surgery}_for {in|with|constant|severe|great|terrible|a_lot_of}_pain
{learning|reading|special|hearing|walking}_{difficult|needs|disab}- {swollen|bruised}_@bodyPart
burns_{on|to} pregnan- epilep- dement- paralys-
{health|medical|welfare}_{declaration|grounds|problem|reason|issue|emergency|problems}-
unable_to_{walk|stand|swallow|speak|hear|see} {diagnosed|diagnosis}_{with|of} suffering_from
{lost|losing}_{his|her|my|your}_{sight|hearing|memory|appetite|eyesight}
{terminal|life_limiting}_{illness|condition|disease} {needs|needed|had}_stitches
{mentally|emotionally}_{unwell|unstable|fragile|ill}
{stress|anxiety|work}_related_{illness|stress|sickness} bowel_movement colonoscopy gastroscopy
dizzy- migraine- {blood|heart|kidney|liver|lung}_{transplant|cancer|clot|disorder} chronically
{hip|knee|shoulder|ankle|back|neck|leg|head|spinal|wrist|eye}_{injury|injuries|surgery|pain|fracture|problem|trouble|operation}-
{night_sweats|chills} {muscle_|stomach_|leg_}cramp
{numb|tingling}_{@bodyPart|fingers|hands|feet|toes} pins_and_needles {double|blurred|tunnel}_vision
sensitive_to_{light|noise|sound} ringing_in_{the|his|her}_ears
{loss|lack}_of_{appetite|balance|hearing|sight|memory} tearful racing_thoughts
{trouble|difficulty|problems}_{concentrating|sleeping|breathing|walking|swallowing}
{falls|falling}_{often|a_lot|over} {aches|aching|pain}_{all_over|in} weakened_{by|heart|immune}
{weak|poor|suppressed}_immune heart_is_failing bad_nerves concussed {panic|anxiety}_attack
can_t_{sleep|walk|breathe} blackouts walking_aid splint
{arm|leg|foot|wrist|hand}_in_{a_cast|plaster} {drug|alcohol|breath}_{test|screening} breathaly-
{neuropsychological|psychological|psychiatric|medical|cognitive|occupational_health}_{assessment|evaluation|statement|opinion|notes|letter|certificate}
{specialist_s|doctor_s|gp_s|gp}_{statement|letter|note|report}
{raised|abnormal|high}_{liver|blood|kidney} {hormone|radiation|laser|light}_{treatment|therapy}
dietitian AA_meeting {closed|secure}_ward {emergency_room|accident_and_emergency} in_a_coma
resuscitat- stillb-
due_in_{January|February|March|April|May|June|July|August|September|October|November|December}
expecting_{her|their|his}_{first|second|third} breastfeeding_prob- delayed_development hyperactiv-
{motor|sensory|speech|language}_{difficult|issues|skills|delay|problem}-
{cannot|can_not|unable_to}_{walk|stand|speak|sleep} bedbound help_{bathing|dressing|washing|eating}
{in|into}_remission tranquillis- sedative {was|been}_found_to_have {signed|written}_off
{feels|feeling|is|been|was}_{sick|poorly|dizzy|faint}
{recurring|recurrent|chronic|severe|viral|bacterial}_infection chronic_{condition|back} a_lump
swelling_{in|of} {wound|ulcer}_{on|that|care} {at|to}_the_{hospital|clinic|hospice} sickness_absence
{is|was|been|feels|felt|totally}_exhausted`,
  medium: `
stammers stammer stutter breathless bruising by_ambulance fever high_temperature {bad|heavy}_cold
disoriented =lisp admitted_with itching called_in_sick counselling anxiety in_hospital medication-
therapist rehabilitation disability disabled wheelchair sick_days surgery injured illness vomiting
diarrhoea allergy allergic drunk overweight bedridden =frail psychiatrist psychiatric psychologist
=blind =deaf midwife sober hungover hoist unsteady {due_date|expected_date_of_delivery} collapsed
vaccination_status incapacitat- disabilit- crutch ill rehabilitat- palpitation manic bleeding
{a|skin|itchy}_rash vomits cramps nightmares weakened poorly cough fatigue infection wound ulcer
spasms bruises stairlift physio sleepless swelling contraceptive`,
  low: `
end_of_life unwell diagnosis diagnosed hospital therapy symptoms medicine injury mental_health`,
};
