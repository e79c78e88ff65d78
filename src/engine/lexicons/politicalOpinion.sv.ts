import type { Lexicon } from "./lexicon";

/**
 * What shows a political opinion in Swedish without naming a party.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const politicalOpinionSv: Lexicon = {
  label: "politicalOpinion",
  language: "sv",
  high: `
{är|som|var|tidigare|gammal|blev}_{moderat|liberal|socialdemokrat|sverigedemokrat|centerpartist|vänsterpartist|kristdemokrat|miljöpartist}
partibok- partitillhörighet-
{politiska|politisk}_{åskådning|tillhörighet|övertygelse|åsikt|uppfattning|hemvist}
{partivän|partikamrat}- politisk_flykting =moderat_politiker {vänster|höger}{radikal|extrem}-
{gått_med_i|lämnat|lämnade|utesluten_ur|bytt}_parti {röstar|röstade}_{borgerligt|rött|blått}
@party_{väljare|sympatisör|anhängare} =syndikalist =vit_makt nordiska_motståndsrör-
våldsbejakande_extrem- {gülen|erdogan}anhäng- eu_motstånd- vaccinmotstånd-
med_i_@party
{kassör|ordförande|sekreterare|medlem|aktiv|styrelsen}_{i|för}_{den_|sin_|}{lokala_|}{partiförening|parti|partidistriktet}
{röstade|röstat|röstar}_{blankt|inte|vänster|höger|rödgrönt|socialistiskt} {höger|vänster}orienterad
{bär|har|med}_{nazistiska|nazi|kommunistiska}_{symboler|tatueringar|märken}
{uttalad|övertygad|inbiten}_{socialist|kommunist|nationalist|moderat|liberal|sosse|socialdemokrat|marxist}
{går|gått|deltar|deltagit|deltog}_{i|på}_{demonstration|demonstrationer}_{med|för|mot}
sympatiserar_med
{medlem|aktiv|ordförande}_{i|för}_{ssu|muf|cuf|luf|kdu|ung_vänster|ungsvenskarna|grön_ungdom}
{delar|delade|gillar|reklamerar}_{inlägg_|material_|}{från|för}_@party
röstat_{rött|blått|borgerligt}
uttalad_{nazist|fascist}
{avskyr|hatar|försvarar}_@party med_röd_fana {står|plats}_*_på_valsedeln`,
  medium: `
{racistiska|rasistiska|främlingsfientliga}_{inlägg|kommentarer|åsikter}
{skrivit_på|skrivit_under|skriver_under}_*_{namninsamling-|petition} mot_{regimen|regimet|styret}
{borgerlig|röd|blå}_väljare emot_{invandring|islam}`,
  low: `
{social|sverige|krist}demokrat {center|vänster|miljö|folk}partist -sympatisör =sosse hakkors-`,
};
