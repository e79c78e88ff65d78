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
mumps transmitted_{infection|disease} jaundice cellulitis abnormal_cells
heart_{murmur|defect|attack} {detached|torn}_retina cleft_{lip|palate} pre_eclampsia
{lyme|hodgkins}_disease {rushed|taken|brought|went|back}_{to|into}_{the_|}hospital
{torn|tore|pulled}_*_{tendon|ligament|hamstring} first_degree_burn frostbit-
{bitten|bit}_by_a_{dog|tick|snake|cat} put_{his|her|my}_{back|shoulder|knee|hip|neck}_out
{tooth|ear|back|stomach}ache tightness_in stiff_joints blacked_out
{fell|fall}_{out_of_bed|in_the_bathroom|on_the_stairs|down_the_stairs} falls_risk
having_{a_|}{fit|fits} convulsion- cough_up {short|shortness}_of_breath wheez- {throw|threw}_up
blood_in_{the|his|her}_{stool|urine|vomit|poo|pee|wee|sick|spit|phlegm} passing_urine {wet|wetting}_{himself|herself|the_bed}
soil_{himself|herself} {pressure|foot|leg}_ulcer {infected|open|weeping}_wound face_droop- slurred
chok_on {losing|lost|loss_of|gained}_weight weight_loss underweight {poor|no|reduced}_appetite
bruises_on nosebleed failing_{eyesight|sight|hearing|memory} {sleep|slept}_badly
{shaking|trembling|swollen}_{hand|legs} struggl_to_{walk|breathe|swallow|speak|eat|stand}
morning_sickness {painful|heavy|missed|late|irregular}_{periods|bleeding} menstruat- hot_flush hot_flash end_of_life_{care|plan|pathway}
{lost|loses|losing}_consciousness {lost|losing}_{his|her|my|your}_{hearing|sight}
{obsessive|intrusive|compulsive}_{thoughts|behaviour|gambl-} {had|having}_a_breakdown
{cuts|cutting|cut|harm|hurts}_{herself|himself} binge_eat-
{language|attention|defiant|conduct|mood}_{disorder|deficit} deafblind problem_gambl-
psychological_{problems|distress} tortured sectioned overdose cocaine rehab_clinic exhaustion
chronic_{fatigue|condition|back} gout vertigo unconscious thyroid- seizure prosthe- stress_related
tumour- leukemia lymphoma chemo {chem|radi|physi}otherapy diabetic asthma- pneumonia
blood_{clot|thinners} stroke brain_{haemorrhage|injury} concussion kidney_stones
cirrhosis gallstones coeliac celiac catheter- urinary_tract_infection epilepsy seizures dementia headache paralyzed aphasia autism
anxiety_{disorder|attacks} {panic|personality}_disorder depressed schizophreni- psychosis psychotic
anorexia anorexic self_harm- suicidal burnout burn_out nervous_breakdown
mental_{illness|disorder|breakdown|health_problems} {intellectual|physical}_disabilit-
hearing_{impaired|aid|aids} {visually|visual}_impair- glaucoma cataract rheumatoid eczema
{herniated|slipped}_disc sciatica hernia fracture- transplant- wheelchair_user in_a_wheelchair
{food|nut|peanut|pollen}_allerg- tested_positive =flu chlamydia syphilis shingles
chickenpox measles obesity obese fertility_treatment alcoholic- alcoholism
{alcohol|drug|substance}_{abuse|addiction|problem|misuse} drug_use {drink|drank}_{too_much|heavily}
withdrawal_symptoms relapse- detox addicted_to {chronic|joint}_pain insomnia memory_loss fainted
dizziness rehabilitation_{plan|after} medical_{condition|report|history|treatment|leave}
doctors_note sick_{note|leave} {seriously|terminally|severely}_ill severe_illness
health_condition {poor|failing|ill}_health hospitali{s|z}-
{admitted|referred}_to_{the_|a_|}{hospital|psychiatric|ward}
psychiatric_{ward|unit|hospital|treatment}
{underwent|had|having|needs|after|for}_{surgery|an_operation} painkiller- sleeping_pills
terminal_{care|illness|condition|disease} =dying {high|has_a|had_a|scarlet|hay|glandular}_fever
hear_voices delusion- {reduced|limited}_{mobility|hearing|vision|work_capacity|capacity|ability}
{gone|went|going}_blind biopsy inhaler tuberculosis {poisoning|poisoned} amputee
{urinary|sinus|wound|yeast|recurr|chronic|severe|viral|bacterial}_infection whooping_cough lice
scabies stomach_{bug|ulcer|cramps} oncology {iron|vitamin|b12}_{deficiency|deficient} sickle_cell
malnourish- malnutrition {lactose|gluten|food}_intoleran- obsessive_compulsive
{cognitive|memory|speech|hearing|visual|physical|mobility}_{impairment|decline}
{sleep|memory|breathing|eating|prostate|bladder|bowel|heart|kidney|liver|drinking|mobility|back|hip|knee}_{problem|difficult|disorder|trouble|issue|condition|disease|complaint}-
CBT low_mood mood_swings trauma- antidepress- antipsychot-
{heroin|alcohol|drug|gambling}_{addict|depend|habit|user|misuse}- methadone
rehab under_the_influence {smell|smelt}_of_{alcohol|drink|beer}
{uses|used|using|takes|taking|took}_{heroin|drugs|cannabis|speed} whiplash spina_bifida apnoea apnea
tremor numbness spinal_{cord|stenosis} {partially_|poor_}sighted poor_{eyesight|hearing|mobility}
hard_of_hearing guide_dog white_cane atrial_fib- varicose_vein cardiac_{arrest|failure} reflux
irritable_bowel IBS fatty_{liver|heart|prostate} piles constipat- nausea =stoma
incontinen- {tube_feeding|tube_fed} anaphyla- hives {pressure|bed}_sore bedsore
tennis_elbow erectile bedwetting caesarean c_section
{expecting|having|carrying}_{a_baby|twins|a_child|her_first|triplets}
maternity_{ward|clinic} {had|after}_a_{bad_|nasty_|}fall
{fell|fallen|tripped|slipped}_{and|down|over|at_home} {walking|zimmer}_{frame|stick}
mobility_{scooter|aid} {developmental|global}_delay referred_to_{psychiatry|neurology} operated_on
{x_ray|scan|lab|mri}_{result|scan|shows|showed}- {ct|pet}_scan home_nurs-
{takes|taking|on|off|stopped|his|her}_{medication|medicine|tablets} {long_term|off|currently}_sick
ventilator antibiotic incurabl- underlying_{condition|illness} fit_note sick_{with|due|because}
{treated|medicated|operated|surgery}_for {in|with|severe|great|terrible|a_lot_of}_pain
{learning|reading|special|hearing|walking}_{difficult|needs|disab}- burns_{on|to} pregnan- epilep-
dement- paralys- {health|medical|welfare}_{declaration|grounds|problem|reason|issue|emergency}-
unable_to_{swallow|hear|see} diagnos_{with|of} suffering_from
{mentally|emotionally}_{unwell|unstable|fragile|ill}
{anxiety|work}_related_{illness|stress|sickness} bowel_movement colonoscopy gastroscopy
dizzy- migraine- chronically {night_sweats|chills} {numb|tingling}_{@bodyPart|fingers|hands|toes}
pins_and_needles {double|tunnel}_vision sensitive_to_{light|noise|sound}
ringing_in_{the|his|her}_ears {loss|lack}_of_{appetite|balance|hearing|sight|memory} tearful
racing_thoughts {trouble|difficulty|problems}_{concentrating|sleeping|breathing|walking|swallowing}
fall_{often|a_lot|over} {aches|aching|pain}_{all_over|in} weakened_{by|heart|immune}
{weak|poor}_immune bad_nerves concussed {panic|anxiety}_attack can_t_{sleep|walk|breathe} blackouts
walking_aid splint {arm|leg|foot|wrist|hand}_in_a_cast {drug|alcohol|breath}_{test|screening}
breathaly-
{neuropsychological|psychiatric|medical|cognitive}_{assessment|statement|opinion|notes|letter|certificate}
{raised|abnormal|high}_{liver|blood|kidney} {hormone|radiation|laser|light}_{treatment|therapy}
dietitian AA_meeting {closed|secure}_ward emergency_room =coma resuscitat- stillb-
expecting_{her|their|his}_{first|second|third} breastfeeding_prob- delayed_development hyperactiv-
{motor|sensory|speech|language}_{difficult|issues|skills|delay|problem}-
{cannot|can_not|unable_to}_{walk|stand_up|stand_on|stand_for|stand_without|speak_properly|speak_since|sleep}
bedbound help_{bathing|dressing|washing|eating} {in|into}_remission tranquillis- sedative
{was|been}_found_to_have {signed|written}_off {feel|is|been|was}_{sick|poorly|dizzy|faint}
swelling_{in|of} {wound|ulcer}_{on|that|care} {at|to}_the_{hospital|clinic} sickness_absence
{is|was|been|feels|felt|totally}_exhausted
due_in_{January|February|March|April|May|June|July|August|September|October|November|December}
foot_and_mouth difficulty_hearing`,
  medium: `
stammers stammer stutter bruising by_ambulance fever high_temperature {bad|heavy}_cold
disoriented =lisp admitted_with itching called_in_sick counselling anxiety in_hospital medication-
therapist disabled wheelchair sick_days surgery injured illness diarrh{o|}ea allergy drunk
overweight bedridden =frail psych{iatrist|iatric|ologist} =deaf midwife sober hungover hoist
unsteady due_date collapsed incapacitat- disabilit- crutch ill rehabilitat- palpitation manic
bleeding a_rash vomits cramps nightmares weakened poorly cough fatigue infection wound
ulcer spasms bruises physio sleepless- swelling contraceptive vaccination_status =lump`,
  low: `
end_of_life unwell hospital therapy medicine injury mental_health`,
  beside: `
{drinks|drank} rash cavity`,
  general: `
diagnosis`,
};
