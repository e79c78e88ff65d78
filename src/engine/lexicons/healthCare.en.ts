import type { Lexicon } from "./lexicon";

/**
 * What is done about health, in English: tests and what they show, treatment, teeth, vaccination,
 * papers, aids, wards and clinics.
 *
 * Source: general knowledge of casework in care, health and rehabilitation; chapters as a home
 * nurse's record has them.
 */
export const healthCareEn: Lexicon = {
  label: "health",
  language: "en",
  high: `
new_{hip|knee|kidney|liver} organ_donor {general|local}_an{a|}esthetic
{blood|stool|urine|smear|hearing|allergy|pregnancy|sight|eye|liver|lung|hiv|covid|memory|lung_function|bloods}_{test|sample|taken|exam}-
{throat|nose|nasal|wound}_swab tissue_sample ultrasound {bone_density|bone|brain}_scan sleep_study
blood_{sugar|pressure|glucose|count|oxygen|group} haemoglobin hemoglobin liver_enzyme
{kidney|liver|lung|heart|thyroid|bowel|bladder}_{function|failure|washout|weakness|control}
oxygen_{saturation|level|therapy|concentrator|cylinder} home_oxygen
temperature_{of|over}_{38|39|40|41} {eye|ear}_drops on_a_drip wound_{care|not|dressing|clinic}
{dressing|catheter|stoma}_{change|care|bag} compression_{bandag-|stocking|garment}
do_not_resuscitate pain_{management|relief|clinic|killer} psychology_session root_canal
tooth_{extraction|decay|abscess} {tooth|teeth}_{out|removed|extracted}
dental_{abscess|care|treatment|surgery} gum_disease dentures fixed_braces orthodont- unvaccinated
{hpv|mmr|flu|covid|tetanus}_{vaccin-|shot|jab|booster} {specialist|specialist_s|consultant_s}_report
discharge_{letter|summary|note|coordinator} death_certificate
referral_to_{neurology|cardiology|psychiatry|a_specialist|oncology|the_clinic|physio-|camhs}
pressure_mattress shower_{chair|stool} adult_{nappies|diapers|nappy} {support|surgical}_stocking
{knee|neck|back|ankle|wrist|leg|spinal}_{brace|collar|splint} in_plaster plaster_cast nebulis-
nebuliz- {glucose|blood_glucose}_{meter|sensor|monitor} {pill|tablet}_organi{s|z}er dosette-
{pendant|fall|epilepsy}_alarm blue_badge patient_transport respite_bed intermediate_care
falls_prevention neurorehabilit- secure_psychiatric {adolescent|child|adult|old_age}_psychiatry
{coronary|intensive|neonatal|high_dependency|stroke|eating_disorder}_{care|unit}
{sees|seeing|appointment_with|referred_to|session_with}_{a_|the_|}{physiotherapist|occupational_therapist|dietitian|dietician|speech_therapist|chiropractor|neurologist|cardiologist|psychologist|psychiatrist}`,
  medium: `
prescription commode toilet_seat insole antenatal x_ray vaccinated patient_record
{adapted|modified}_{car|vehicle} {district|community}_nurse respite`,
  low: `
{drug_and_alcohol|addiction|alcohol|drug|rehab}_{service|centre|treatment|clinic|unit|counselling}
needle_exchange emergency_department nursing_clinic acute_care
{chest|eye|pain|sleep|memory|fertility|sexual_health|cancer|diabetes|skin|heart|dental|stroke|fracture}_{clinic|unit}
{labour|delivery|diseases|medical|surgical|oncology|stroke|geriatric|psychiatric|locked|hospital}_ward
psychiatry crisis_team gynaecology chiropractor`,
};
