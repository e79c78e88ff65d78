import type { Lexicon } from "./lexicon";

/**
 * Words of illness said of things, in English: a pump with arthritis, a headache of a case, what is
 * taught and what is bought.
 *
 * Source: near misses written for this purpose, from mails about buildings, cars, IT and projects.
 */
export const healthFigurativeEn: Lexicon = {
  label: "ordinaryWord",
  language: "en",
  high: `
{pump|car|printer|server|computer|excel|machine|engine|lift|system|water|weather|traffic|economy|budget|project|building|house|team|bell|cat|dog|horse|calf|tree}_{in_*_|on_*_|}{has|is|was|had|got|suffers_from|has_got|is_having}_{a_|an_|pure_|}@health
{building|house|server|economy}_is_sick {gives|gave|give|giving}_*_headache
{headache|nightmare|allergic|allergy|stressed|dizzy}_{of|over|about|to|from}_{@determiner_|}{long_|bad_|all_|}{case|bill|meeting|budget|project|system|deadline|task|spreadsheet|bureaucracy|mail|emails}
{lecture|webinar|seminar|workshop|leaflet|brochure|theme_day}_{on|about}_@health
{teaches|teaching|studies|lecturer|degree|exam}_{in_|}@health
{bought|purchased|procure|tender|framework}_*_@health
{threw|throw}_up_{the_|a_|his_|her_}{ball|hands|challenge|question|barrier}
paralys_{the_|}{traffic|system|network|city|work} chronically_{busy|late|underfunded|understaffed}
{consultant|works|worked|job|doctor|nurse|employed|post}_*_at_the_{hospital|clinic|hospice}
{opposite|next_to|near|behind}_the_{hospice|hospital|clinic} teething_{problem|trouble}
dental_care_contract diabetic_{meals|food|menu} blind_{bend|spot|alley|date} nail_on_the_head
{plays|about}_{a_|}{man|woman|boy|girl}_{with|who_has}_@health {occupational|massage}_therapist
lice_on_{the_|}{rose|plant|leaves} foot_and_mouth_disease {flu|covid}_{jabs|vaccinations|vaccines}
wheelchair_{entrance|ramp|access|space} @health_in_{the_|}{herd|flock} engine_cough bird_flu
alzheimer_s_society meet_at_the_{hospital|clinic}`,
};
