import type { Lexicon } from "./lexicon";

/**
 * Health in English, as staff and citizens without Danish or Swedish write it.
 *
 * Source: general knowledge, written for this purpose.
 */
export const healthEn: Lexicon = {
  label: "health",
  high: `
tumour- tumor- leukaemia lymphoma chemotherapy chemo radiotherapy radiation_therapy diabetic COPD
emphysema asthma- bronchitis pneumonia tuberculosis cystic_fibrosis blood_clot
brain_{haemorrhage|injury|damage} concussion heart_{attack|failure|condition|disease|surgery}
atrial_fibrillation angina high_blood_pressure hypertension kidney_{failure|disease|stones}
liver_{disease|failure} cirrhosis gallstones stomach_ulcer coeliac celiac lactose_intolerant
colostomy incontinen- urinary_{tract_infection|infection} catheter prostate- epilepsy epileptic
seizures dementia migraine headaches paralysed paralyzed paralysis aphasia cerebral_palsy
muscular_dystrophy spina_bifida ADHD anxiety_{disorder|attacks|attack} panic_attacks
{suffers|suffering|suffered}_from depressed_and schizophreni- psychosis psychotic
personality_disorder eating_disorder anorexic self_harm- burnout burned_out burnt_out
nervous_breakdown
mental_{illness|disorder|breakdown|health_problems|health_issues|health_condition|disability}
mentally_ill learning_disabilit- intellectual_disabilit- physical_disabilit-
developmental_disorder hearing_{loss|impaired|impairment|aid} visually_impaired visual_impairment
deaf_and glaucoma cataract arthritis rheumatoid eczema herniated_disc slipped_disc sciatica
scoliosis hernia sprained_@bodyPart
{broke|broken|fractured|injured|hurt|dislocated}_{his|her|my|your|the|a|left|right|}_@bodyPart
hip_{replacement|fracture} knee_{replacement|surgery|injury} amputat- wheelchair_user
{uses|in}_a_wheelchair {severe|food|nut|peanut|pollen}_allerg- allergic_to anaphyla- covid
tested_positive HIV AIDS chlamydia gonorrhoea syphilis shingles chickenpox measles lyme_disease
MRSA sepsis thyroid_{disease|problem|condition} obesity obese pregnant pregnancy- miscarriage-
fertility_treatment infertility hysterectomy alcoholic- alcoholism
alcohol_{abuse|addiction|problem|dependency|misuse}
drug_{abuse|addiction|addict|use|problem|misuse} substance_{abuse|misuse}
{drinks|drinking|drank}_{too_much|heavily|every_day} withdrawal_symptoms detox methadone overdose
gambling_addiction {addicted|addiction}_to rehab_clinic
{pain|pains}_in_{his|her|my|your|the}_@bodyPart
{chronic|severe|back|neck|knee|shoulder|chest|stomach|abdominal|joint}_pain shortness_of_breath
insomnia sleeping_problems memory_{loss|problems} fainted dizziness dizzy {bed|pressure}_sores
swallowing_difficulties physiotherapy rehabilitation_{plan|after|following} wound_care
medical_{certificate|condition|record|records|report|history|treatment|leave|examination|assessment}
doctors_{note|certificate} sick_{note|leave} long_term_{sick|illness} on_sick_leave
signed_off_sick {chronically|seriously|terminally|critically|severely}_ill
{chronic|serious|terminal|severe}_illness health_{condition|problems|issues|information|reasons}
{poor|ill|failing}_health {hospitalised|hospitalized|sectioned}_{for|with|after|in|at|since|}
{admitted|discharged|referred}_{to|from}_{the|a|}_{hospital|psychiatric|ward|clinic|psychiatrist|psychologist}
psychiatric_{ward|unit|hospital|treatment|assessment} psychotherapy
{underwent|undergoing|had|having|after|needs|scheduled_for}_{surgery|an_operation|operation}
antidepressant- antipsychotic- painkiller- sleeping_pills blood_thinners terminal_care dying
transplant- congenital {high|has_a|had_a|with_a}_fever {hears|hearing}_voices hallucinat-
delusion- {reduced|limited}_{mobility|hearing|vision|capacity_to_work} wheelchair_bound
{gone|went|going}_blind`,
  medium: `
anxiety depressed medication- medicine- psychologist psychiatrist psychiatric therapist therapy
disability disabled wheelchair hearing_aid sick_days surgery operated_on injury injuries injured
illness fever vomiting diarrhoea allergy allergic alcohol drunk intoxicated overweight
treatment_for symptoms mental_health fell_and bedridden frail`,
  low: `
tired sick ill unwell treatment pain cough`,
};
