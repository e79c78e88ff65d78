import type { Lexicon } from "./lexicon";

/**
 * A body and what it is given, as carers, families and workplaces tell it in Swedish: found on
 * the floor, two of the white ones, bottles behind the sofa.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const bodyToldSv: Lexicon = {
  label: "health",
  language: "sv",
  high: `
{hittade|hittat}_{din_@kin|henne|honom}_*_{golvet|badrumsgolvet} {kom|kommer}_inte_upp_själv
huden_runt påse{n|}_på_magen hinner_inte_på_toaletten @bodyPart_vätskar det_kom_blod
spottar_ut_{dem|tabletterna|maten} {ditt|hans|hennes}_socker full_av_tabletter delar_*_tabletter
sticka_{dig|sig}_{före|innan} dricker_{från_tidig|på_morgonen|i_smyg|varje_kväll} luktar_hasch
{full|bakfull|hög}_{i_skolan|på_jobbet|på_lektionen} {benen|knäna}_{viker_sig|vek_sig|bär_inte}
{hasar|hasade}_sig stapplar_fram {hasande|stapplande|trippande|släpande|vinglig|osäker}_gång kobent
hjulbent {rygg|knä|höft|nack}dålig skelögon rinner_{ur|om}_@bodyPart blånagel
{skär|river|bränner}_{hon|han}_sig {drar|rycker}_*_hår {svag|slapp}_i_{höger|vänster}_sida
{hängde|hänger}_i_ena_mungip- hittar_inte_orden {ser|såg}_{små_gubbar|djur_på}
{ute|ut|runt|hemifrån}_i_{nattlinne|pyjamas} glömmer_att_{hon|han}_har sederad sedering hormonplåst-
ägguttag- ledsyn snubblar_över_sina {ögat|örat|ögonen}_rinner positiv_nitrit {knä|höft}plastik
gipsske- {eksem|svamp}kräm påsar_blod sätter_maten_i tandlös kissar_{hela|blod|åtta} skrapsår
hostattack- magknip- vinterkräk- halsmandl- matförgiftad lavemang munvård- brytsamtal- utmärgl-
svårväckt okontaktbar torka_sig_{därbak|där_bak|på_toa} plockar_{med_lakan|i_luften} ned{kiss|bajs}-
på_tjocken nedkomst- övergångsåldern hör_illa avsvimm- ögonintyg- snorta- heminevrin trilafon
klarityn cimzia iktorivil buronil rinnig_bajs blöjutslag- behåller_{ingenting|inget}
svalde_*_{batteri|mynt|magnet|pärla|tvättmedel} fick_en_{bula|sticka}
{vit|blek|grå|gul|blå|röd}_{i|om|runt|som}_{hela_|ett_|}{lakan|ansikt|läppar|munnen|ögonen}
{såret|ärret}_{varar|luktar|vätskar} @bodyPart_*_låst_sig nagl_*_vuxit_in
{vänster|höger|vänstra|högra}_sida_*_{svag|slapp|förlam} {ser|såg}_{blixtar|stjärnor}
snurrar_i_huvudet inte_{varit|gått}_på_toa- {kom|föddes}_*_{veckor|månader}_för_tidigt ta_bröstet
{missat|hoppat_över}_mensen könsstymp- bröstvårt-
{sågade|sågat|kapade|kapat|slet|klippte}_av_*_{finger|fingrar|fingertopp|tumme|tå}
fantom{känsl|smärt|värk}- sönderbit- {spån|metallspån|grus|glassplitter|skräp}_i_ögat =koma
{märken|avtryck}_efter_{cigarett|bett|fingrar|slag} blodplätt- för_lite_{d_vitamin|järn|B12}
spridit_sig_till_{levern|skelettet|lungorna|hjärnan|lymf-} {mygg|getting|lopp|vägglus}bett
{åk|sjö}sjuk- {knappt|inte}_svälja supa_ihjäl hittades_hängd smal_som_en
inte_koncentrera_{sig|mig|dig} mens_*_{försvunnit|uteblivit} svetsblänk
{mista|mistat}_*_{öga|arm|ben|synen}`,
  medium: `
{hon|han|@kin}_{låg|har_legat}_på_golvet_{när|hela|sedan} har_typ_{1|2} sensor_på_armen druvsocker
infusion- bedövad bedövningen blöjbyte somnar_{på|mitt} sitter_och_somnar får_inte_sova lättretlig-
kort_stubin stirrar_tomt pratar_{med_väggen|för_sig_själv} skuldkänsl- hjärtat_{hoppar|skenar}
tar_inte_bröstet vägs_varje inte_alltid_igen {öl|vodka}_om_dagen flaskbarn lägesändr- vändschema
inte_hålla_sig_längre luktar_kiss {får|få|fick}_{inte_|}ner_maten gömmer_{flaskor|sprit}
börjat_igen_efter_*_utan @bodyPart_gick_av käken_{låser|hakar} skrubbsår- brännsår- snorig slemmig
venflon petar_i_{maten|sig} avtackl- tynar_bort skinn_och_ben
{nyper|slår|biter|sparkar|river}_personalen sänghäst läkartid- lyftförbud krämpor
inte_{riktigt_|}kry åkt_på_{nån_|en_|}{skit|bacill} skit_i_kroppen bäckenbotten- ägglossning-
=snittad förlöst tappar_andan =opereras matvägr- periodare
@bodyPart_{fladdrar|flagnar|vitnar|har_svullnat|klickar|domnar|bultar} hostig
{genomblöt|blöt}_i_sängen ovanligt_{stort|stor|blek} {fick|fått}_en_stöt
{träffades|klämdes|överkörd}_av_{en|ett} {somnade|somnat}_in_{i_natt|lugnt|stilla} inte_bli_rörd
somnade_vid_ratten ser_inte_{skyltarna|tavlan|texten} dålig_i_nerverna`,
  low: `
{gluten|laktos|mjölk}fritt limmad snubblar nickar_till kommer_inte_upp =haltar =haltade =haltat
linka skorv slemmar ohälsa kissolyck- hasch {är|blivit|blev}_dålig_{idag|i_dag|och}
liggande_på_golvet hög_temp virrig stumpen öronpropp törstig`,
};
