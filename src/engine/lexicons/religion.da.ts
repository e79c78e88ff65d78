import type { Lexicon } from "./lexicon";

/**
 * Religion and belief in Danish.
 *
 * Source: communities recognised in Denmark and general knowledge.
 */
export const religionDa: Lexicon = {
  label: "religion",
  high: `
jehovas_vidne- mormon- muslim- sunni- shia- ahmadiyya- alevi- katol- jøde jødisk- mosaisk- hindu-
sikh- buddhist- baptist- metodist- pinse{kirke|menig|missio}- adventist- russisk_ortodoks-
ortodoks_{kristen|jøde|tro} protestantisk- kristen_{tro|baggrund|overbevisning}
{meget|dybt|stærkt|praktiserende|aktivt}_{religiøs|troende|kristen} asatro- bahai-
ateist- scientolog- satanist- frikirke- indre_mission konvertit- {konverteret|konvertere}_til
{religiøs|religiøse}_{overbevisning|tilhørsforhold|baggrund|årsager|grunde|tro|hensyn} trosretning-
{medlem|meldt|melde|udmeldt|udmeldelse|melder}_*_folkekirken
bærer_{tørklæde|hijab|burka|niqab|kors|kippa} faster_under {beder_fem|fem_daglige_bønner}
{spiser|spise|spiser_kun|får|kun|skal_have}_{halal|kosher}
{ikke_spise|spiser_ikke|ikke_spiser}_svinekød`,
  medium: `
kristne =kristen religiøs- trossamfund moske- synagoge- imam- rabbiner- ramadan- hijab koranskol-`,
  low: `
troende`,
};
