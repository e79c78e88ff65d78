import type { Lexicon } from "./lexicon";

/**
 * Health in English, as staff and citizens without Danish or Swedish write it. Words that are the
 * same in Danish stand there.
 *
 * Source: general knowledge, written for this purpose; the class as public authorities describe it
 * (Article 9 and recital 35 of the Regulation).
 */
export const healthEn: Lexicon = {
  label: "health",
  high: `
asthma- catheter- fracture- transplant- biopsy relapse- =flu inhaler- {hip|knee|heart|back}_operation
tumour- leukaemia leukemia lymphoma melanoma chemo chemotherapy radiotherapy diabetes diabetic COPD
emphysema bronchitis pneumonia tuberculosis blood_clot stroke
brain_{haemorrhage|injury|tumour|damage} concussion heart_{attack|failure|condition|disease|surgery}
atrial_fibrillation high_blood_pressure hypertension kidney_{failure|disease|stones} dialysis
liver_{disease|failure} cirrhosis gallstones stomach_ulcer coeliac celiac colostomy
urinary_tract_infection epilepsy seizures multiple_sclerosis dementia migraine headaches paralysed
paralyzed paralysis aphasia cerebral_palsy muscular_dystrophy spina_bifida autism autistic
anxiety_{disorder|attacks} panic_attacks depressed schizophreni- psychosis psychotic eating_disorder
~disorder anorexia anorexic self_harm- suicidal burnout burned_out burnt_out nervous_breakdown
mental_{illness|disorder|breakdown|health_problems|health_issues|health_condition|disability}
mentally_ill {learning|intellectual|physical|developmental}_disabilit- downs_syndrome
hearing_{loss|impaired|impairment|aid} visually_impaired visual_impairment glaucoma cataract
arthritis rheumatoid eczema osteoporosis {herniated|slipped}_disc sciatica scoliosis hernia
sprained_{@determiner_|}@bodyPart
{broke|broken|fractured|injured|hurt|dislocated}_@determiner_@bodyPart broken_@bodyPart
hip_{replacement|fracture} knee_{replacement|surgery|injury} wheelchair_user {uses|in}_a_wheelchair
{food|nut|peanut|pollen}_allerg- allergic_to anaphyla- tested_positive chlamydia gonorrhoea syphilis
shingles chickenpox measles lyme_disease thyroid_{disease|problem|condition} obesity obese pregnant
pregnancy- miscarriage- fertility_treatment infertility {postnatal|postpartum}_depression
hysterectomy alcoholic- alcoholism
{alcohol|drug|substance}_{abuse|addiction|problem|dependency|misuse} drug_{addict|use}
{drinks|drinking|drank}_{too_much|heavily|every_day} withdrawal_symptoms detox gambling_addiction
addicted_to {pain|pains}_in_{@determiner_|}@bodyPart
{chronic|severe|back|neck|knee|shoulder|chest|stomach|joint}_pain shortness_of_breath insomnia
sleeping_problems memory_{loss|problems} fainted dizziness dizzy bed_sores physiotherapy
rehabilitation_{plan|after|following} wound_care
medical_{certificate|condition|record|report|history|treatment|leave|assessment}
doctors_{note|certificate} sick_{note|leave} long_term_{sick|illness}
{chronically|seriously|terminally|critically|severely}_ill {chronic|serious|terminal|severe}_illness
health_{condition|problems|issues|reasons} {poor|failing}_health
{hospitalised|hospitalized|sectioned}
{admitted|referred}_to_{the_|a_|}{hospital|psychiatric|ward|psychiatrist|psychologist}
psychiatric_{ward|unit|hospital|treatment|assessment} psychotherapy
{underwent|undergoing|had|having|needs|for}_{surgery|an_operation} antidepressant- antipsychotic-
painkiller- sleeping_pills blood_thinners palliative terminal_care =dying congenital
{high|has_a|had_a}_fever {hears|hearing}_voices delusion-
{reduced|limited}_{mobility|hearing|vision|capacity_to_work} {gone|went|going}_blind`,
  medium: `
=blind =deaf psychiatric midwife sober counselling crutches
anxiety in_hospital medication- therapist rehabilitation disability disabled wheelchair sick_days
surgery operated_on injured illness fever vomiting diarrhoea allergy allergic drunk intoxicated
overweight fell_and bedridden =frail psychiatrist psychologist`,
  low: `
unwell diagnosis diagnosed patient treatment hospital therapy symptoms medicine injury mental_health`,
};
