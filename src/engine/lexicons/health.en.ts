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
overdose cocaine rehab_clinic exhaustion chronic_fatigue gout vertigo unconscious thyroid- seizure
signed_off_{sick|work} prosthe- stress_related tumour- leukaemia leukemia lymphoma chemo
chemotherapy radiotherapy diabetes diabetic COPD emphysema asthma- bronchitis pneumonia blood_clot
stroke brain_{haemorrhage|injury|tumour|damage} concussion
heart_{attack|failure|condition|disease|surgery} high_blood_pressure hypertension
kidney_{failure|disease|stones} dialysis liver_{disease|failure} cirrhosis gallstones coeliac celiac
colostomy catheter- urinary_tract_infection epilepsy seizures multiple_sclerosis dementia migraine
headaches paralysed paralyzed paralysis aphasia cerebral_palsy autism autistic
anxiety_{disorder|attacks} panic_attacks depressed schizophreni- psychosis psychotic eating_disorder
anorexia anorexic self_harm- suicidal burnout {burned|burnt}_out nervous_breakdown
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
delusion- {reduced|limited}_{mobility|hearing|vision} {gone|went|going}_blind biopsy inhaler`,
  medium: `
counselling anxiety in_hospital medication- therapist rehabilitation disability disabled wheelchair
sick_days surgery injured illness vomiting diarrhoea allergy allergic drunk overweight bedridden
=frail psychiatrist psychiatric psychologist =blind =deaf midwife sober crutches`,
  low: `
unwell diagnosis diagnosed hospital therapy symptoms medicine injury mental_health`,
};
