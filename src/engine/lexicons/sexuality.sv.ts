import type { Lexicon } from "./lexicon";

/**
 * Sex life and orientation in Swedish.
 *
 * Source: general knowledge.
 */
export const sexualitySv: Lexicon = {
  label: "sexuality",
  language: "sv",
  high: `
{homo|bi|hetero}sexu- =bög trans{sexu|kön}-
köns{byt|korrig|ident|dysfori|uttryck|överskrid|bekräft|utred}- {icke_|icke}binär- pansexu- asexu-
intersex- sexuell_{orientering|läggning|identitet|relation|dysfunktion|debut} erektionsproblem-
preventivmedel- {porr|sex}beroende {säljer|sålt|sälja|köper|köpt}_sex
sexuellt_{aktiv|beteende|utnyttj|förhållande} sexuella_{problem|tjänst} sex_mot_ersättning
regnbågsfamilj- sexlust- trans{kvinna|man|kille|tjej}- hennes_fru juridiskt_kön
född_{som_flicka|som_pojke|i_fel_kropp} samkön- hbtq- sexarbet- sugardejt- sexdebut- =samlag
nakenbild- hämndporr- dagen_efter_piller
{gillar|attraherad_av|dras_till|kär_i|tänder_på}_{tjejer|killar|män|kvinnor|båda_könen|samma_kön}
{kommit|kom}_ut_{för|hemma|som|inför}
{lever|bor|gift|förlovad|tillsammans|ihop|sambo}_{ihop_|}med_{en_|sin_}{annan_|}{kvinna|man|väninna|tjej|kille}
{haft|har|hade}_sex_{med|utan|mot|för|som}
{problem|besvär|svårt}_med_{potens|erektion|sexlivet|att_få} swinger-
{känner|upplever|identifierar|ser}_sig_{själv_|}som_{en_|}{flicka|pojke|kvinna|man|varken|icke|trans}
{kallas|använder|pronomen}_hen
{affär|förhållande|kärleksrelation}_{med|till}_{en_|sin_}{lärare|kollega|elev|chef|gift}
han_har_{en_|}pojkvän hon_har_{en_|}flickvän {byta|ändra|byte_av|ändring_av}_{juridiskt_|}kön
@kin_har_kommit_ut bytt_kön {kallas|heta}_*_och_vara_{flicka|pojke|tjej|kille}

{besöker|går_till|köper}_prostituera`,
  medium: `
{två_mammor|två_pappor} är_homo =sexualitet RFSL
{manlig|kvinnlig}_{partner|pojkvän|flickvän} könshormon-
affär_med_{sin|hans|hennes|en} inte_{längre_|}{får_|få_|}=stånd ha_sex_med
i_{damkläder|kvinnokläder} {är|blev}_född_{flicka|pojke} lust_till_sex {och|med}_hans_=man
kallas_*_och_använda_{tjejernas|killarnas} han_är_kär_i_en_{=kille|=man}
hon_är_kär_i_en_{tjej|kvinna} {tittat|tittar|ser}_{på_|}porr engångsligg-
tar_emot_kunder_i_lägenheten
hette_*_{tills|till}_förra dejtar_{=män|=killar}`,
  low: `
=outad`,
};
