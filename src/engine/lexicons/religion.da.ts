import type { Lexicon } from "./lexicon";

/**
 * Religion and belief in Danish.
 *
 * Source: communities recognised in Denmark and general knowledge.
 */
export const religionDa: Lexicon = {
  label: "religion",
  high: `
jehovas_vidne- jehovas_vidner mormon- muslim- muslimsk- sunni- shia- ahmadiyya- alevi-
islamisk_trossamfund katolik- katolsk- katolicism- jøde- jødisk- mosaisk- hindu- sikh- buddhist-
baptist- metodist- pinsekirke- pinsemenig- adventist- russisk_ortodoks- ortodoks_{kristen|tro}
protestantisk- kristen_{tro|baggrund|overbevisning}
{meget|dybt|stærkt|kristent|praktiserende|aktivt}_{religiøs|troende|kristen}
{er|blevet|opvokset|født}_kristen asatro- {forn_siðr}- bahai- ateist- scientolog- satanist-
frikirke- missionsk- indremissionsk- indre_mission konvertit-
{religiøs|religiøse}_{overbevisning|tilhørsforhold|baggrund|årsager|grunde|tro|hensyn|tilknytning}
trosretning- trosbekendelse- {meldt|melde|melder|udmeldt|udmeldelse|medlem}_*_folkekirken
bærer_{tørklæde|hijab|burka|niqab|kors|kippa}
{faster_under|fejrer|holder}_{ramadan|ramadanen|sabbat|eid} {beder|beder_fem}_{bøn|gange_om_dagen}
{spiser|spise|spiser_kun|får|kun}_{halal|kosher} ikke_spise_svinekød spiser_ikke_svinekød`,
  medium: `
kristen kristne religiøs- troende- religion- trossamfund- moske- synagoge- imam- rabbiner-
tørklæde ramadan- bederum hijab koranskol-`,
};
