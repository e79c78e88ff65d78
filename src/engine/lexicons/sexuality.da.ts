import type { Lexicon } from "./lexicon";

/**
 * Sex life and orientation in Danish.
 *
 * Source: general knowledge.
 */
export const sexualityDa: Lexicon = {
  label: "sexuality",
  high: `
homoseksu- biseksu- lesbisk- bøsse- =gay transkønn- transperson- transseksu- kønsskifte-
kønsidentitet- nonbinær- non_binær- panseksu- aseksu- interkøn-
seksuel_{orientering|orientation|præference|adfærd|dysfunktion|debut|relation|praksis}
seksuelle_{orientering|præference|relation|forhold|vaner|problemer} seksualitet-
{springer_ud|sprunget_ud|sprang_ud}_som
{lever|gift|bor|kæreste|forhold}_med_en_{anden_mand|anden_kvinde} {har|to}_{to_mødre|to_fædre}
impoten- rejsningsproblem- erektionsproblem- sexliv- samliv- prævention- pornoafhæng- sexafhæng-
{hormonbehandling|juridisk_kønsskifte}- lgbt_person`,
  medium: `
lgbt- seksuel- =bi =queer regnbuefamilie- partner_af_samme_køn`,
};
