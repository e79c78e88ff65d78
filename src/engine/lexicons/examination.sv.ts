import type { Lexicon } from "./lexicon";

/**
 * Marks, tests and exams in Swedish.
 *
 * Source: general knowledge of schools and of tests in employment.
 */
export const examinationSv: Lexicon = {
  label: "examination",
  high: `
{betyg|betyget}_{f|e|a|b|c|d|i|på|är|från}
{fick|fått|får|har}_{betyget|betyg|f_i|underkänt|godkänt}
{underkänd|underkänt|underkänts}_{i|på|betyg} {icke|inte|ej}_{godkänd|godkänt|godkända}_{i|betyg}
betygsvarning- f_varning slutbetyg- terminsbetyg- omdöme_{för|om} provresultat-
{resultat|resultatet}_på_{provet|nationella|testet|iq} begåvningstest-
{iq|wisc}_{test|värde|resultat} personlighetstest- dyslexi- läs_och_skrivsvårighet-
läs_och_skrivutredning kunskapskrav_ej når_inte_{målen|kunskapskraven|kunskapsmålen|kriterierna}
når_ej_{målen|kunskapskraven} gå_om_{årskurs|klass|ett} individuell_utvecklingsplan-
{skriftligt|skriftliga}_omdöme- fusk_på {fuskat|fuskade}_på lämplighetstest- arbetsprov_resultat
kunskapsbedömning-`,
  medium: `
betyg- prov_resultat nationella_prov- tentamen- utvecklingsplan- utvecklingssamtal- kunskapsnivå-`,
};
