import type { Lexicon } from "./lexicon";

/**
 * Marks, tests and exams in Swedish.
 *
 * Source: general knowledge of schools and of tests in employment.
 */
export const examinationSv: Lexicon = {
  label: "examination",
  language: "sv",
  high: `
betyget_{f|e|d|c|b|a} {fick|fått|får|har}_{betyget|f_i|underkänt|betyg}
{underkänd|underkänt|underkänts}_i {icke|inte|ej}_{godkänd|godkänt|godkända}_{i|betyg}
betygsvarning- f_varning {slut|termins}betyg- {prov|test}resultat-
resultat_på_{provet|nationella|testet} {begåvnings|intelligens|personlighets|lämplighets}test-
{iq|wisc}_{test|resultat} dyslexi- läs_och_skriv{svårighet|utred}-
{når|klarar}_{inte|ej}_{målen|kunskapskraven|kunskapsmålen|kriterierna|proven}
{gå|går}_om_{årskurs|klass|ett} individuell_utvecklingsplan- skriftligt_omdöme
{fusk|fuskat|fuskade}_på underkänd- underkänt- nationella_provet begåvningsutred-
{pedagogisk|basutredning_}kartläggning anpassad_studiegång betygsunderlag
{extra|särskilda}_anpassningar screening_av_{läsförmåga|läsning} begåvnings_test`,
  medium: `
=betyg =betygen tentamen utvecklingsplan- utvecklingssamtal- kunskapsnivå- nationella_prov`,
};
