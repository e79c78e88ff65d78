import type { Lexicon } from "./lexicon";

/**
 * A body and what it is given, as carers, families and workplaces tell it in Danish: found on
 * the floor, two of the white ones, bottles behind the sofa.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const bodyToldDa: Lexicon = {
  label: "health",
  language: "da",
  high: `
{skære|skærer|skåret|skar}_i_sig_selv kan_ikke_sove ikke_kan_sove {fandt|fundet}_{hende|ham|din_@kin}_*_{gulvet|badeværelsesgulvet} {kan|kunne}_ikke_selv_komme_op
huden_rundt_om pose{n|}_på_maven når_ikke_{toilettet|på_toilettet} @bodyPart_{væsker|siver}
kom_*_blod_ud spytter_{dem|pillen|pillerne|maden|medicinen}_ud dråber_i_{øjnene|øjet} {dit|hans|hendes}_sukker
fuld_af_piller lægger_*_piller stikke_{dig|sig}_{før|inden}
drikker_{fra_morgen|om_morgenen|i_smug|hver_aften}- lugter_af_{pot|hash}
{skæv|bagstiv|påvirket}_{i_skole|på_arbejde|i_timen}
hjulben- {hæng|hang}_i_@bodyPart {tisse|lorte|afførings}uheld klap_{for|på}_*_{øje|øjet} mundpleje-
tørre_sig_{bagi|i_numsen} vågekone holdt_op_med_at_{spise|drikke}
piller_{ved_lagen|i_maden} skind_og_ben på_tykken katetret synserklær-
bækkenbund- ~alloplastik urinsti{x|ks}- =stix stixet stikset {positiv|for}_nitrit nitritpositiv stråler_{ned|ud}_i_@bodyPart ~udslæt neurodermit-
{zink|svampe|eksem|brand|sår|steroid|hormon}{salve|creme|pasta|plast}- hydrocortison- klorhexidin- mundskyl-
{ude|ud|rundt}_i_{nattøj|natkjole|pyjamas} hjemmefra_i_{nat|pyj}- dørkald- {døde|afdøde}_{mand|kone|mor}_om_natten
{maden|væske|vand|drikke}_{galt_i|i_den_gale}_hals {blød|pureret|findelt|geleret|hakket|ketogen|saltfattig|fedtfattig}_{kost|diæt} moskost
{jern|væske|saltvand|penicillin}_i_drop portion_blod ægudtag- ægoplæg- {går|gik|taler}_i_søvne
{slap|svag|hænger|skæv}_i_{højre|venstre|den_ene}_side {finder|fandt}_ikke_ordene vågner_skrigende tandløs rokketand
lader_vandet_*_{gange|tiden|natten|ofte} trykke{t|de}_ribben tisser_{hele|om|blod} krepit- {får|fik}_ikke_vejret {snapper|hev}_efter_vejret {støv|asbest|svejse}lunge-
cyanot- {stoppet|indstillet|ophørt}_{al|med_al|sin|med}_behandling sedering sederet klør_sig fosterstilling- vandkop- plamager kontrast{_|}CT varmtvandstræn- stemmen_er_{gurgl|væk|hæs|grødet}
{strøm|stød}_{igennem|gennem}_{sig|kroppen} bronkier sukkeret_{er|var|lå|ligger} {smidt|smider|hælder}_*_{piller|medicinen} kikkert_{ned_|op_|}i_@bodyPart
målt_{hende_|ham_|}{til|på}_{38|39|40} {brænder|stikker|jager}_i_siden {brænder|brænden}_i_@bodyPart
{stukket|stik}_af_{en_|}{hveps|bi|myg|insekt} {rød|røde|hudløs}_{numse|balder} rød_på_halen
{savet|skåret|klippet|mistet}_{spidsen_af_|toppen_af_|}@bodyPart {hive|river|plukker}_{hår|håret} {skærer|skar|ridser|kradser|brænder}_{hun|han}_{i_|}sig
{ser|så|set}_{små_mænd|dyr_på|fugle_i|folk_der_ikke} glemmer_at_{hun|han}_har {revn|brist|klip}_under_fødslen mælke{knude|stase}- {amme|sutte}brik modermælkserst-
født_med_{tang|sugekop} sædefødsel testiklen_{er_|}ikke storkebid {sensor|pumpe}_{på|i}_{armen|maven|låret|overarmen} {belægning|pletter}_{på|i}_{tungen|mandlerne|huden|svælget} fæces snubler_over_sin-
{hun|han|mor|far}_{er|var}_{helt_|}tørret_ind {uden|ingen}_{lugtesans|smagssans|hørelse|følesans|følelse_i} raseri{anfald|udbrud}-
{hylen|hyler|ringen|ringer|susen}_for_@bodyPart hvide_fingre kind_er_{hævet|tyk|øm} svejseøjne blodtud lårbasker forløft- hælaflast- vekseltryk- dødsleje- dødsrallen
{mundvigen|øjenlåget|ansigtet}_hænger selvkateter- drikfældig periodedrank- konisation- kolposkop- stemmerne_{siger|beder} livet_er_meningsløst sulter_sig`,
  medium: `
{tager_ikke_brystet|ikke_rørt_en_dråbe|går_ind_i_døre|siger_kun_*_ord|hører_ikke_telefonen} synkning {læse|forstørrelses}apparat kompressionsf- metalsmag voksprop- bedøvelsen {lukket|lappet}_med_{strips|sting} hoste_når kalder_på_sin_{mor|mand} sover_i_stolen ikke_groet stødt_{tåen|hovedet|panden|knæet} ånde{n|}_lugter tør_ikke_gå_på til_observation
{hun|han|@kin}_{lå|har_ligget}_på_gulvet_{da|hele|siden} ikke_holde_sig_længere
lugter_{stramt|af_tis} {får|få|fik}_{ikke_|}mad_ned begyndt_igen_efter_*_uden gemmer_{flasker|sprut}
halter_på_{venstre|højre|det} humper_rundt fundet_på_gulvet ørle tabte_{en_|}{fortand|tand} {brækkede|brækket|brække}_sig snottet afføringsmid-
lægetid- går_rundt_om_natten {vejer|vejes}_{hende_|ham_|}{hver|dagligt} diures- leukocyt- midtstrål- {nat|ben|urin}pose lænde{støtte|bælte}- {armen|arm}_i_{slynge|bind} gipsskin- varmeknop- {gps|demens}_brik {kender|genkender}_{dig|os|ham|hende|mig}_ikke_{altid|længere|mere|igen} genkender_{dig|os|mig|ham}_ikke krampede krampet {mor|hun}_{er|blev}_revnet mælken_løber brystpumpe {malk|pump}_ud udmalk- flaskebarn gul_{at_se|i_det_hvide} fødselsmærke navlestump- {dryppe|dryppet}_@bodyPart grønt_{snot|i_@bodyPart} snotnæse {øjet|øjnene|øret|ørerne|næsen}_løber kun_gangsyn lapbehandl- {taler|talte|snakker}_{sort|volapyk|i_vildelse|over_sig|utydelig|med_sig_selv|med_væggen} har_type_{1|2} druesukker fingerstik- {måle|målt}_{sit_|hendes_|hans_|}sukker {lavt|højt}_sukker {får|dit|hans|hendes}_B12 {jern|kalk}{tablet|pille}- {hun|kæresten|@kin}_er_{gået_|}over_{tid|tiden} falder_i_søvn_{i|midt|på|over|ved} og_falder_i_søvn døser nikker_hen sover_{det_meste|i_timerne} {får|fik}_ikke_sovet stifttand- tandrens- fluorlak- specialtandlæge- bedøvet bro_i_munden oppe_og_tisse bleskift- blebarn blæretøm- blærehalsk- tissealarm- lækker_urin =rallen =raller saturation {får|tage}_pust gangdistanc- {hun|han|barnet}_{må|måtte|skal}_bæres glidelagen- ståstativ- komfortstol- lejring- =forpint vågetjenest- ryster_over_det {kom|mødte|kommer|mødt}_=fuld {øl|vodka|bajere|vin}_om_dagen såret_{springer|lugter|væsker|bløder} stirrer_{tomt|ud_i} pirrelig kort_lunte {rasende|vred}_over_{ingenting|småting|intet} vredesudbrud- helt_kørt_ned gardinerne_for glædesløs- skyldfølelse- {blindtarm|skjoldbruskkirtl}en skjoldbruskkirtel infusion- {skaldet|tyndhåret}_af ikke_finde_sin_{stue|seng} har_ikke_sovet
{niver|kradser}_personalet ligger_til_sengs spørger_om_det_samme har_det_{elendigt|ikke_godt}
løfteforbud må_ikke_løfte_tungt nedkommet ikke_en_pind ikke_op_af_{sengen|stolen} husker_ikke_at_{hun|han}_har`,
  low: `
 vabel brændt_sig skoldet snubler snubled snorker vakler slingrer hash {vil|gider}_ikke_spise orker_ingenting {har|får|fået}_nødkald nødkaldeanlæg i_isolation
{står|kommer|kom}_ikke_op {gluten|laktose|mælke|nødde}fri limet {mobil|gulv}lift {rød|røde}_ring fabler`,
  beside: `
=gult sidde_stille fastende hikker glohed kuren spray bider_de_andre observation snot nyser drypper fire_huller {to|tre|flere}_huller galt_i_halsen kolbe materie isolation bevægelighed ligger_i_mørke vægrer_sig pylret svajer
ilt_på overvældet grubleri- insektstik snus kørt_{ned|flad} klipset siver lyssky`,
};
