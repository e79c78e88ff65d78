import type { Lexicon } from "./lexicon";

/**
 * Marks, tests and exams in Danish.
 *
 * Source: general knowledge of schools and of tests in employment.
 */
export const examinationDa: Lexicon = {
  label: "examination",
  high: `
{karakteren|karakter}_{02|00|4|7|10|12|for|i|på|er} {fik|fået|får}_{karakteren|02|00|12|karakter}
karakterblad- karakterudskrift- eksamensbevis- eksamensresultat- prøveresultat- testresultat-
{dumpet|dumpede|dumper}_{i|til|eksamen|på} bestod_ikke ikke_bestået
{nationale_test|iq|begavelses}_{resultat|test|på|undersøgelse} intelligenstest- iq_test-
kognitiv_test- personlighedstest- personlighedsprofil- sprogtest- sprogscreening-
sprogvurdering_{af|viser|på} læsetest- ordblind- dysleksi- {elevplan|meddelelsesbog}-
{faglig_standpunkt|standpunktskarakter|årskarakter|eksamenskarakter|terminskarakter}-
{ikke_uddannelsesparat|uddannelsesparathedsvurdering} egnethedstest- eksamenssnyd- plagiat-
færdighedsprøve_resultat skoleudtalelse- omgænger {gå|går}_{klassen|om_i|et_år_om} {taget_om}
skriftlig_udtalelse_om`,
  medium: `
karakter- karakterer- eksamen- prøvesvar bestået testscore afgangsprøve- screening- elevens_niveau
fagligt_niveau standpunkt- vurdering_af_eleven faglige_vanskeligheder`,
};
