import type { Lexicon } from "./lexicon";

/**
 * Offences, charges and convictions in Swedish.
 *
 * Source: general knowledge; Article 10 of the Regulation.
 */
export const criminalOffenceSv: Lexicon = {
  label: "criminalOffence",
  language: "sv",
  high: `
dömd_{för|till|i} {döms|dömdes|dömts}_{för|till} fälld_för {villkorlig|fällande}_dom
fängelse{straff|dom}- {månaders|års|dagars|månader|år}_fängelse häktad- häktning- häktet
{sitter|satt|suttit}_{i_fängelse|inne_för|på_anstalt} frigiven_från frivård- skyddstillsyn-
samhällstjänst- fotboja- {misstänkt|misstänks|misstänkts}_för misstanke_om_{brott|stöld} åtalad
åtalas åtal_{mot|för|väcks} anklagad- anklagas_för gripen_{för|av} anhållen polisanmäl{d|ts|des}
belastningsregister_visar {förekommer_i_}{belastnings|misstanke}registret brottmål- brottsmisst-
=kriminell ungdoms{vård|tjänst}- misshandel- misshandl- våldtäkt- våldta-
sexuella_{övergrepp|ofredande} sexualbrott- övergrepp_mot {grov|ringa|grovt}_{stöld|rån|brott}
{stulit|stal|snattat|snattade|stjäl}_{från|i|pengar|medicin|på|varor|ur} snatt-
{stöld|rån|inbrott}_{från|mot} {har|hade}_{stulit|begått|hotat|rånat} bedrägeri-
bidrags{brott|fusk}- förskingr- rånare gäng{krimi|medlem|miljö}-
{säljer|sålt|sålde|sälja}_{narkotika|droger|hasch|knark} narkotika{brott|inneh}-
{innehav|försäljning}_av_{narkotika|hasch|cannabis|amfetamin} ratt{fyll|onykter}-
{indraget|återkallat}_körkort fridskränk- kvinnofridskränk- olaga_{hot|förföljelse|intrång}
kontaktförbud barnporno- pedofil- incest- =mord mordförsök urkundsförfalsk- häleri-
strafföreläggande- dagsböter {vålds|hedersvålds|vapen|terror|sex|skatte|eko|bokförings}brott
=straffad tidigare_straffad {gripen|gripits}_{av|för|efter} belastningsreg- anmäld_till_polisen
avtjänar_{straff|fängelse|sitt} {villkorligt_|}frigiven sexuellt_{övergrepp|ofredande}
{begått|gjort}_{inbrott|skadegörelse|rån|brott} mordbrand- besöksförbud- {narkotika|drog}langning
rattfull- knivskär- knivhug- dråp utvisningsdom- människosmugl- rättspsykiatrisk_vård kriminalvården
mutbrott hot_mot_tjänsteman {psykiskt|fysiskt|grovt|sexuellt}_våld gärningsman utdrag_med_anmärkning
förundersökning_{mot|inledd|om|nedlagd|läggs|har} delgiven_misstanke åtal_{väckt|har}
under_förundersökning misstankeregist- koppling_till_gäng mordhot- ofredande- blottning- koppleri-
sexköp- drogratt- olovlig_körning körkortet_{är_|}{återkallat|indraget} hets_mot_folkgrupp
utvisad_{på_grund|för} utpressning- penningtvätt-`,
  medium: `
=stöld =våld hotfull brottslig =fängelse =misstänkt =dömd polisen_{hämtade|grep|förhörde} förhör-
{hotat|hotad|hotar}_{av|henne|honom|personal|till} stulit gärningsman- förövare polisanmälan rån
inbrott skadegörelse husrannsakan polisförhör`,
};
