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
afskedig- {uansøgt|diskretionær}_afsked afsked_{på|af} bortvis-
{blevet|bliver|blev|er}_{opsagt|fyret} {opsagt|fyret}_{fra|på_grund|fordi|med}
{skriftlig|mundtlig|sidste|tildelt|fået_en|fik_en|får_en|given}_advarsel
{advarsels|opsigelses|alvors}samtale- advarsels{sag|brev}- {skriftlig|mundtlig|tjenstlig}_påtale
irettesæt- tjenstlig_{samtale|advarsel|forseelse|undersøgelse} tjenstlige_samtale tjenesteforseel-
disciplinær- personalesag- personalemappe- fratrædelses{aftale|samtale|ordning}- suspender-
fritstillet fritstilles fritstilling {fritaget|fritages}_for_tjeneste degrader-
{syge|sygefraværs|omsorgs|fraværs|personale}samtale- samarbejds{problem|vanskelig|konflikt}-
{mobning|mobbet|mobbes|mobber}_{af|fra|mod|på|sin} krænkelsessag- krænkende_adfærd
{seksuel_|sex}chikane chikaner- whistleblower-
{utilfredsstillende|manglende|dårlig}_{arbejdsindsats|indsats} påtænkt_{afsked|opsigelse} =MUS
varsel_om_afsked fyreseddel- uegnet_til_stilling manglende_egnethed mangelfuld_opgavevaretagelse
{alkohol|chikane|mobning}_på_{arbejdspladsen|jobbet} medarbejderudviklingssamtal-
indstillet_til_stilling afslag_på_{stilling|jobbet}`,
  medium: `
opsig- opsagt =fyret fyring- =advarsel =advarslen fratræd- lønforhandling- {job|ansættelses}samtale-
medarbejdersamtale- {sige|siger|sagt|sagde}_op overtallig- forflytte- lønindplacer- lønforhøj-
{kvalifikations|funktions}tillæg- resultatløn- individuel_løn ophør_i_stilling ansøger_til_stilling`,
  low: `
performer_ikke sygefravær- løntrin- {orlov|tjenestefri}_uden_løn jobansøg- ansættelsesbrev-
omplacer- seniorordning- nedsat_tid`,
};
