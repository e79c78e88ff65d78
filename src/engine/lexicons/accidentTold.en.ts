import type { Lexicon } from "./lexicon";

/**
 * What a saw, a fall, a dog or a machine does to a body, as workplaces, schools and relatives tell
 * it in English.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const accidentToldEn: Lexicon = {
  label: "health",
  language: "en",
  high: `
{lost|lose|sawed|chopped|sliced|crushed|caught|jammed|cut}_{a|an|one|two|three|his|her|my}_{finger|thumb|toe|fingers|toes|fingertip|eye}
{finger|fingers|thumb|toe|toes}_{off|cut_off|taken_off|torn_off} sewn_back_on
under_{the|his|her}_{eyelid|fingernail} through_{his|her|my}_{sole|palm|thumb|foot|hand|cheek|lip}
mauled {stepped|trod|stood}_on_*_{nail|rake|glass|needle|screw}
{inhaled|inhaling|breathed_in}_{the_|some_|}{fumes|smoke|chlorine|gas|dust|ammonia|chemicals|solvent}
{hit|struck|crushed|trapped|run_over|knocked_down|knocked_over}_{by|under|between}_{a|an|the}_{falling_|}{pallet|beam|forklift|tree|machine|crane|lorry|truck|van|train|tram|branch|brick}
{was|were|been}_stitched {cigarette|belt|bite|finger|teeth|slap}_marks handprints`,
  medium: `
{slipped|tripped|stumbled}_on_{the|a|some}_{wet|icy|floor|snow|steps|oil|pavement|kerb|rug}
shock_from_the knocked_out_{cold|for}`,
};
