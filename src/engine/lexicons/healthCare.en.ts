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
{blood|stool|urine|smear|hearing|allergy|sight|eye|liver|lung|memory}_{test|sample|taken|exam}-
{throat|nose|nasal|wound}_swab tissue_sample ultrasound {bone|brain}_scan sleep_study
blood_{sugar|pressure|glucose|count|oxygen|group} liver_enzyme
{kidney|liver|lung|heart|bowel|bladder}_{function|failure|washout|weakness|control}
oxygen_{level|therapy|concentrator|cylinder} home_oxygen temperature_{of|over}_{38|39|40|41}
{eye|ear}_drops on_a_drip wound_{not|dressing|clinic} {dressing|stoma}_{change|care|bag}
compression_{bandag-|stocking|garment} pain_{management|relief|clinic|killer} root_canal tooth_decay
{tooth|teeth}_extracted dental_{abscess|care|treatment|surgery} gum_disease dentures fixed_braces
orthodont- unvaccinated {hpv|mmr|tetanus}_{vaccin-|shot|jab|booster} discharge_{summary|note}
referral_to_{neurology|camhs} pressure_mattress shower_{chair|stool} adult_{napp|diapers}
{support|surgical}_stocking {knee|neck|back|ankle|wrist|leg|spinal}_{brace|collar} in_plaster
plaster_cast glucose_{meter|sensor|monitor} {pill|tablet}_organi{s|z}er dosette-
{pendant|fall}_alarm blue_badge respite_bed falls_prevention neurorehabilit-
{child|adult|old_age}_psychiatry {intensive|neonatal}_{care|unit}
{sees|seeing}_{a_|the_|}{dietician|neurologist|psychologist} psychology_session death_certificate
patient_transport intermediate_care secure_psychiatric`,
  medium: `
prescription commode toilet_seat insole antenatal x_ray vaccinated patient_record
{adapted|modified}_{car|vehicle} {district|community}_nurse respite`,
  low: `
{addiction|alcohol|drug|rehab}_{service|centre|treatment|clinic|unit} needle_exchange nursing_clinic
acute_care
{chest|eye|pain|sleep|memory|fertility|cancer|diabetes|skin|heart|dental|stroke|fracture}_{clinic|unit}
{labour|delivery|diseases|medical|surgical|oncology|stroke|locked}_ward psychiatry crisis_team
emergency_department`,
};
