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
betyget_{f|e|d|c|b|a} {fick|fått|får|har}_{betyget|e_i|f_i|underkänt|betyg}
{underkänd|underkänt|underkänts}_i {icke|inte|ej}_{godkänd|godkänt|godkända}_{i|betyg}
betygsvarning- f_varning {slut|termins}betyg-
{prov|test|tenta|tentamens|prövnings|screening}resultat- resultat_på_{provet|nationella|testet}
{läsförståelse|begåvnings|intelligens|personlighets|lämplighets}test- {iq|wisc}_{test|resultat}
dyslexi- läs_och_skriv{svårighet|utred}-
{når|klarar|uppnår}_{inte|ej}_{betygskriterierna|godkänt|målen|kunskapskraven|kunskapsmålen|kriterierna|proven}
{gå|går}_om_{årskurs|klass|ett|kurs} individuell_utvecklingsplan- skriftligt_omdöme
{fusk|fuskat|fuskade}_på underkänd- underkänt- begåvningsutred-
{pedagogisk|basutredning_}kartläggning anpassad_studiegång betygsunderlag
{extra|särskilda}_anpassningar screening_av_{läsförmåga|läsning} begåvnings_test kugga- omtenta-
omprov- tentamensfusk- riskerar_f godkänd_på_{prov|tenta} betygs{utdrag|katalog|snitt|poäng}-
meritvärde- meritpoäng- {behörig|obehörig}_till_{gymnasie|gymnasiet} omdöme_i_ämne prövning_i_ämne
{anpassad|förlängd}_prov{situation|tid}- högskoleprovsresultat- sfi_{prov|nationell} gesällprov-`,
  medium: `
=betyg =betygen tentamen utvecklingsplan- utvecklingssamtal- kunskapsnivå- =tenta
gymnasieexamen`,
  low: `
särskild_prövning studiebevis- examensbevis- icke_godkänd gymnasiearbete- anonymkod- tentamenskod-
skriftlig_bedömning =IUP nationella_{prov|provet}`,
};
