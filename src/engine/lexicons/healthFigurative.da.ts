import type { Lexicon } from "./lexicon";

/**
 * Words of illness said of things, in Danish: a pump with arthritis, a headache of a case, what is
 * taught and what is bought.
 *
 * Source: near misses written for this purpose, from mails about buildings, cars, IT and projects.
 */
export const healthFigurativeDa: Lexicon = {
  label: "ordinaryWord",
  language: "da",
  high: `
{pumpe|bil|printer|server|computer|excel|maskine|motor|elevator|system|vand|vejr|trafik|økonomi|budget|projekt|bygning|hus|tag|hold|klokke|kirkeklokke|kat|hund|hest|kalv|træ}_{i_*_|på_*_|}{har|er|var|blev|fik|lider_af|har_fået}_{en_|et_|lidt_|ren_|til_|}@health
{hovedpine|mavepine|kvalme|mareridt|åndenød|stress|svimmel|allergi|allergisk|søvnløs}_{af|over|over_for|mod|for}_{@determiner_|}{lange_|dårlige_|alle_|}{sagen|regning|møde|budget|projekt|system|deadline|opgave|skema|regneark|bureaukrati|mailen}
ondt_i_*_over {underviser|undervisning|forsker|eksamen|censor|lektor}_i_@health
{indkøb|udbud|rammeaftale|levering}_*_@health {kast_op_med|opereret_ind} gips_på_{væggen|loftet}
slag_i_ansigtet_{af_virkeligheden|for|til} stum_af lus_på_{rose|plante|blad|træ}
{betændelse|hedeture|feber|kræft}_i_{forhandling|samarbejd|klub|parti|bestyrelse}
spiser_ikke_frokost ingen_*_kommet_til_skade opereret_med_{to|tre|fire|flere} forskræk-
{stilling|job|ansat|arbejde|portør|vagt|praktik}_*_på_{sygehus|hospital|skadestue}
{over_for|ved_siden_af|nær|bag|nabo_til}_{hospice|sygehus|hospital|klinik}
{spiller|om}_{en_|}{mand|kvinde|dreng|pige}_{med|der_har}_@health
kørestols{indgang|rampe|plads|adgang}- @health_i_{besætning|flok} besætning_med_@health
{motor|plæneklipper}_host`,
};
