import type { Lexicon } from "./lexicon";

/**
 * Marks, tests and exams in Danish.
 *
 * Source: general knowledge of schools and of tests in employment.
 */
export const examinationDa: Lexicon = {
  label: "examination",
  high: `
{fik|fået|får|har}_{karakteren|=00|=02|=4|=7|=10|=12}_{i|til|på} {fik|fået|får}_karakteren
karakteren_{02|00|4|7|10|12} karakter{blad|udskrift}- eksamens{bevis|resultat|karakter|snyd}-
{prøve|test}resultat- {dumpet|dumpede|dumper}_{i|til} {bestod_ikke|ikke_bestået|ikke_bestod}
intelligenstest- iq_{test|på} kognitiv_test- personligheds{test|profil}- sprog{test|screening}-
læsetest- =ordblind ordblinde{test|under|ris}- dysleksi-
{standpunkts|års|termins|prøve|afgangs}karakter- ikke_uddannelsesparat egnethedstest- plagi-
{gå|går}_{klassen_om|et_år_om} {dumpede|dumpet|bestod_ikke|bestået_ikke}_{eksamen|til|i|prøven}
{WISC|intelligens}_test dispensation_til_{eksamen|prøve|prøven} snyd_til_{eksamen|prøve} snydt_til
sprogvurdering- {går|gå|gik}_en_klasse_om afgangsprøve- pædagogisk_psykologisk_{vurdering|udredning}
PPV bestået_{eksamen|prøve} eksamens{besvarelse|klage}- udeblevet_fra_{eksamen|prøve}
karakter{gennemsnit|klage|bog}- klage_over_{eksamen|karakter} karakteren_3
fritaget_for_{eksamen|prøve} prøvefritag- forlænget_tid_til_prøve censors_vurdering`,
  medium: `
=karakter =karakterer fagligt_niveau faglige_vanskeligheder reeksamen PPR elevplan-
specialundervisning- nationale_test`,
  low: `
{om|syge}prøve- sygeeksamen- {dansk|indfødsrets|medborgerskabs|optagelses|svende}prøve-
prøve_i_dansk dumpet eksamens{nummer|opgave}- afgangsbevis- {mundtlig|skriftlig}_{prøve|eksamen}
meddelelsesbog-`,
};
