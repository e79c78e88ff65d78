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
dömd_{för|till|i} {döms|dömts}_{för|till} fälld_för {villkorlig|fällande}_dom
fängelse{straff|dom}- {års|dagars|månader|år}_fängelse häktad- häktning- häktet
{sitter|satt|suttit}_{i_fängelse|inne_för|på_anstalt} frivård- skyddstillsyn- samhällstjänst-
fotboja- {misstänkt|misstänks}_för misstanke_om_{brott|stöld} åtalad åtalas
åtal_{mot|för|väcks} anklagad- anklagas_för anhållen brottmål- brottsmisst- =kriminell
ungdoms{vård|tjänst}- misshandel- misshandl- våldtäkt- våldta-
{sexuella|sexuellt}_{övergrepp|ofredande} sexualbrott- övergrepp_mot
{grov|ringa}_{stöld|rån|brott} snatt- bedrägeri-
bidrags{brott|fusk}- förskingr- rånare gäng{krimi|medlem|miljö}-
{säljer|sålt|sålde|sälja}_{narkotika|droger|hasch|knark|gräs|cannabis|tabletter|amfetamin|kokain|vapen|piller}
narkotika{brott|inneh}- {innehav|försäljning}_av_{narkotika|hasch|cannabis|amfetamin}
ratt{fyll|onykter}- {indraget|återkallat}_körkort fridskränk- kvinnofridskränk-
olaga_{hot|förföljelse|intrång} kontaktförbud barnporno- pedofil- =mord mordförsök urkundsförfalsk-
häleri- strafföreläggande- dagsböter {vålds|hedersvålds|vapen|terror|sex|skatte|eko|bokförings}brott
=straffad {gripen|gripits}_{av|för|efter} belastningsreg-
{villkorligt_|}frigiven
{begått|gjort|gjorde}_{inbrott|skadegörelse|rån|brott} mordbrand- besöksförbud-
{narkotika|drog}langning
rattfull- knivskär- knivhug- dråp utvisningsdom- människosmugl- rättspsykiatrisk_vård kriminalvården
mutbrott hot_mot_{tjänsteman|handläggare|personal|lärare} {psykiskt|fysiskt|grovt|sexuellt}_våld
gärningsman utdrag_med_anmärkning
förundersökning_{mot|inledd|om|nedlagd|läggs|har} delgiven_misstanke åtal_{väckt|har}
under_förundersökning misstankeregist- koppling_till_gäng mordhot- ofredande- blottning- koppleri-
sexköp- drogratt- olovlig_körning körkortet_{är_|}{återkallat|indraget} hets_mot_folkgrupp
utvisad_{på_grund|för} utpressning- penningtvätt-
{åkt_fast|ertappad|tagen|togs|tagits}_{för|med|när}_{att_|}{snatteri|stöld|knark|droger|narkotika|ha_stulit|ha_kört|köra|kniv|fusk}
kör_{bil_|}utan_körkort
kör_{bil_|}{full|berusad|påverkad|onykter} {i|på}_{arresten|fängelset}
{i|till}_{polisförhör|förhör}
{hämtad|tagen|stoppad|förhörd|omhändertagen|skjutsad}_av_polis
känd_{av|hos}_{polisen|rättsväsendet} langa
{prickar|anmärkning}_i_registret {tagit|tog|stulit}_{pengar|kontanter|varor}_{ur|från}
{ta|tagit|tog|stulit}_*_ur_kassan
{hotat|hotade|hotar}_{att_|}{döda|slå|misshandla|henne|honom|personal|läraren|till_livet|med_kniv}
{med|ingår|rör_sig|dragits_in|del_av|medlem|medlem_av}_{i_|}{ett_|}{gäng|gängmiljö|kriminellt_gäng|kriminella_kretsar|kriminalitet}
{förfalskat|förfalskad|falsk}_{namnteckning|underskrift|recept|intyg|legitimation|pass}
{i|kallad_till|kallas_till}_tingsrätten
{krossat|krossade|slagit_sönder}_{rutor|fönster|inredning}
{slagit|slog|slår|sparkat}_{mamman|pappan|frun|en_lärare|en_elev|en_kollega|en_klasskamrat|en_vakt|personal}
{fick|fått|har}_{ett_|}{straff|dom}_{för|på} {fått|fick}_en_dom
{bar|burit|hade|haft|hittades|togs}_{på_|med_|}{kniv|vapen|narkotika|droger}
{inblandad|delaktig}_i_{ett_|}{bråk|slagsmål|rån|stöld|inbrott|misshandel|skottlossning}
misstänks_ha {är|blivit|blev}_polisanmäld {har|hade|och}_{stulit|snattat} stjäl
dömd_{flera_gånger|tidigare}
{stulit|stal}_{från_honom|från_henne|pengar|medicin|varor}
{polisanmält|polisanmälde}_{honom|henne|maken|mannen} {lagförd|bötfälld}_för bestul-
{kniv|vapen|hasch|droger}_{till_skolan|i_fickan|på_sig|i_väskan}
{hade|haft|tog}_{hasch|kniv|droger|med_sig_en_kniv} frias_från
{hotade|hotar|hotat}_{en_|}{lärare|kollega|medarbetare|elev|handläggare|chaufför}
{odlar|odlat}_{cannabis|hasch} {har|hade}_{begått|=hotat|rånat|polisanmält}
{utsatt|utsätter}_*_för_{övergrepp|misshandel|våld|hot} =frihetsberövad avtjän- knivhögg-
=efterlyst =efterlysta kör_olovligt {tänt|tände|satt}_{eld_på|på_eld|fyr_på}
skjutning- {jacka|varor|kläder|pengar}_utan_att_betala
=friad =friades livstid{s|}döm-
rymt_från_{häktet|anstalten|sis} {stod|står|ställs}_inför_rätta ungdomsöverv-
{anstalt|fängelset}_{i|till|för} {böter|ordningsbot}_för kör_för_fort brottsling-
{stöldgods|knarkhand}- åtalsunderlåt- påföljd-
{brott|dom}_mot_{narkotikastrafflagen|knivlagen|trafikbrottslagen} {spridit|delat|skickat}_kränkande
{förfalskat|förfalskade}_*_{namnteckning|underskrift}
{lurat|bedragit}_{försäkringsbolaget|kommunen|försäkringskassan} av_med_{sitt_|}körkort-
{hackat|hackade}_{sin|sitt|hennes|hans|en} tillträdesförbud- knivbrott- identitetsstöld-
dataintrång- {människo|flykting}smuggl- hatbrott- falsk_{tillvitelse|angivelse}
villkorlig_frigivning vårdslöshet_i_trafik
anmäld_för_*_{bidrags|skatte|vapen|}{fusk|brott}-
anmäld_för_*_{våld|misshandel|stöld|hot|olaga}-
{blottade|blottat}_sig blottare- {bröt|brutit}_sig_in boja_{runt|på} {fick|fått}_villkorligt
{springer_ärenden|springpojke}_åt tafsa- {anlade|anlagt}_brand djurplåg- körkort_indraget skallade
{hittade|hittat}_{gräs|knark|hasch|droger|en_kniv} `,
  medium: `
=våld hotfull brottslig =fängelse =misstänkt =dömd polisen_{hämtade|grep} förhör-
{hotat|hotad|hotar}_{av|henne|honom|personal|till} gärningsman- förövare rån husrannsakan
polisförhör rättegång- =åtal =åtalet =gripen livstids-
{sitter|satt|suttit}_på_{hinseberg|kumla|anstalt}-
{säljer|sålt|sålde}_*_{hasch|droger|narko|cannabis|kokain|knark}
{togs|tagen|tagits}_med_{hasch|cannabis} smuggla slagit_sin_{fru|sambo|flickvän|partner} klottrat
hemkörd_av_polisen med_knytnäve ska_till_rätten setts_med_vapen
tagit_ut_pengar_{på|med|från}_{brukarens|hennes|hans} månader_villkorligt kastade_sten
fuskat_med_{sin_|sitt_|sina_|}{studiemedel|bidrag|skatt}
böterna_för_{att|fort}
mucka- snodde`,
  low: `
stulit =stulen skadegörelse- inbrott polisanmäl- =stöld =stölden anmäld_till_polisen =böter
rymning`,
  beside: `
stöld hot narkotika hasch knark vapen `,
};
