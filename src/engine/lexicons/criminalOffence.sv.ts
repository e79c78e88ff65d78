import type { Lexicon } from "./lexicon";

/**
 * Offences, charges and convictions in Swedish.
 *
 * Source: general knowledge; Article 10 of the Regulation.
 */
export const criminalOffenceSv: Lexicon = {
  label: "criminalOffence",
  high: `
dömd_{för|till|i} {döms|dömdes|dömts}_{för|till} fälld_för {villkorlig|fällande}_dom
fängelsestraff- fängelsedom- {månaders|års|dagars|månader|år}_fängelse häktad- häktning- häktet
{sitter|satt|suttit|hamnade}_{i_fängelse|inne_för|på_kåken|på_anstalt} frigiven frivård-
skyddstillsyn- kriminalvård- samhällstjänst- fotboja- misstänkt_för misstänks_för
misstanke_om_{brott|stöld} skäligen_misstänkt åtalad- åtal_{mot|för|väcks} åtalas_för anklagad_för
delgiven_misstanke {gripen|gripits|greps|anhållen|anhölls}- {polisanmäld|polisanmäl}-
belastningsregist- {förekommer|finns}_i_misstankeregistret utdrag_ur_registret_{visar|med}
brottmål- brottsmisst- brottslig- kriminell- ungdomsbrott- ungdomsvård- ungdomstjänst- misshandel-
misshandlat- misshandlade- våldtäkt- våldtagit våldtagen sexuella_övergrepp sexualbrott-
övergrepp_{mot|på} {grov|ringa|grovt|ringa_grad}_{stöld|rån}
{stulit|stal|snattat|snattade|stjäl}_{från|i|pengar|medicin|på|varor|ur} snatteri-
{stöld|rån|skadegörelse|inbrott}_{från|mot|begått|begånget}
{har|hade}_{stulit|begått|hotat|slagit} stöldbrott- bedrägeri- bidragsbrott- bidragsfusk-
förskingr- rånare rånad rånat gängkriminell- gängmedlem- gängmiljö-
{säljer|sålt|sålde|sälja}_{narkotika|droger|hasch|knark} narkotikabrott- narkotikainnehav-
{innehav|försäljning}_av_{narkotika|hasch|cannabis|amfetamin} rattfyll- rattonykter-
{indraget|återkallat}_körkort körkortet_indraget kvinnofridskränk- fridskränkning-
{olaga|grovt}_{hot|förföljelse|intrång} ofredande- kontaktförbud besöksförbud barnpornografi-
pedofil- mord- dråp- urkundsförfalsk- häleri- brottsbalk- strafföreläggande- dagsböter
utvisad_på_grund våldsbrott- hedersbrott- vapenbrott- terrorbrott`,
  medium: `
stöld- våld- hot- brott- polis_ingripande fängelse- misstänkt dömd =dom häkt
polisen_{har|kom|var|hämtade} förhör- hotat hotad stulit slagit gärningsman- förövare
anmäld_till_polisen skadegörelse- =gäng anstalt- böter_för`,
};
