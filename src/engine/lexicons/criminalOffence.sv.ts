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
fängelse{straff|dom}- {månaders|års|dagars|månader|år}_fängelse häktad- häktning- häktet
{sitter|satt|suttit}_{i_fängelse|inne_för|på_anstalt} frigiven_från frivård- skyddstillsyn-
samhällstjänst- fotboja- {misstänkt|misstänks|misstänkts}_för misstanke_om_{brott|stöld}
skäligen_misstänkt åtala- åtal_{mot|för|väcks} anklag- gripen_{för|av} anhåll- polisanmäl{d|ts|des}
belastningsregister_{visar|med} {förekommer_i_}{belastnings|misstanke}registret brottmål-
brottsmisst- kriminell- ungdoms{brott|vård|tjänst}- misshandel- misshandl- våldtäkt- våldta-
sexuella_{övergrepp|ofredande} sexualbrott- övergrepp_mot {grov|ringa|grovt}_{stöld|rån|brott}
{stulit|stal|snattat|snattade|stjäl|stjälit}_{från|i|pengar|medicin|på|varor|ur} snatt-
{stöld|rån|inbrott}_{från|mot} {har|hade}_{stulit|begått|hotat|rånat}
bedrägeri- bidrags{brott|fusk}- förskingr- rånare rånat- gäng{krimi|medlem|miljö}-
{säljer|sålt|sålde|sälja}_{narkotika|droger|hasch|knark} narkotika{brott|inneh}-
{innehav|försäljning}_av_{narkotika|hasch|cannabis|amfetamin} ratt{fyll|onykter}-
{indraget|återkallat}_körkort körkortet_indraget fridskränk- kvinnofridskränk-
olaga_{hot|förföljelse|intrång} kontaktförbud besöksförbud barnporno- pedofil- incest- =mord
mordförsök dråp- urkundsförfalsk- häleri- strafföreläggande- dagsböter
{våld|hedersvåld|vapen|terror|sex}{s|}brott`,
  medium: `
=stöld =våld =hot hotfull =brott brottslig- =fängelse =misstänkt =dömd =dom =domen
polisen_{hämtade|grep|förhörde} förhör- hotat hotad stulit gärningsman- förövare skadegörelse
polisanmälan`,
};
