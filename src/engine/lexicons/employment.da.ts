import type { Lexicon } from "./lexicon";

/**
 * Staff matters in Danish: dismissal, warnings, disciplinary talks, conduct at work.
 *
 * Source: general knowledge; the class as the Danish Data Protection Agency describes confidential
 * data.
 */
export const employmentDa: Lexicon = {
  label: "employment",
  high: `
afskedig- {uansøgt_|diskretionær_}afsked afsked_{på|af} bortvis-
{blevet|bliver|blev|er}_{opsagt|fyret} opsagt_{fra|på_grund|fordi|med|af} fyret_{fra|på|fordi}
{skriftlig|mundtlig|sidste|tildelt|fået_en|fik_en|får_en|given}_advarsel
advarsels{sag|samtale|brev}- {skriftlig|mundtlig|tjenstlig}_påtale irettesæt-
tjenstlig_{samtale|advarsel|forseelse|undersøgelse|påtale} tjenstlige_samtale tjenesteforseel-
disciplinær- {personale|advarsels}sag- personalemappe- fratrædelses{aftale|samtale|ordning}-
suspender- fritstillet fritstilling {fritaget|fritages}_for_tjeneste degrader-
{syge|sygefraværs|omsorgs|fraværs|personale}samtale- samarbejds{problem|vanskelig|konflikt}-
mobning_{af|fra|mod|på} {mobbet|mobbes|mobber}_{af|på|sin} krænkelsessag- krænkende_adfærd
{seksuel_|sex}chikane chikaner- whistleblower-
{utilfredsstillende|manglende|dårlig}_{arbejdsindsats|indsats|præstation}
{opsiges|opsagt}_i_prøvetiden uegnet_til_stillingen udeblevet_fra_arbejde påtænkt_{afsked|opsigelse}
=MUS mus_samtale`,
  medium: `
opsig- opsagt =fyret fyring- =advarsel =advarslen fratræd- lønforhandling-
{personale|ansættelses}forhold- {jobs|ansættelsess}amtale- {sige|siger|sagt|sagde}_{sit_job_|sin_stilling_|}op medarbejdersamtale-`,
};
