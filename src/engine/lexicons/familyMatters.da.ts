import type { Lexicon } from "./lexicon";

/**
 * Family matters in Danish: conflict, separation, accidents, suicide, death.
 *
 * Source: general knowledge; the class as the Danish Data Protection Agency describes confidential
 * data.
 */
export const familyMattersDa: Lexicon = {
  label: "familyMatters",
  high: `
vold_i_{hjemmet|familien} skilsmisse- separer- samlivsophæv-
{skal|vil|blev|bliver}_{skilles|skilt} familieretlig-
samværs{sag|far|mor|barn|weekend|konflikt|aftale|resolution|ret|chikane|foræld}- -forældremyndighed-
bopæls{sag|ret|foræld}- {forældre|familie|søskende}konflikt-
konflikt_{i_familien|i_hjemmet} mellem_forældrene
{skænderier|uro|slagsmål}_{i_hjemmet|i_familien|derhjemme}
{moren|faren|de}_{slås|skændes} familieforhold- utroskab- utro selvmord-
{tage|tog}_{sit_liv|livet_af|sit_eget_liv}
{mor|far|mand|kone|bror|søster|søn|datter|hustru|ægtefælle}_{døde|gik_bort|er_afgået} dødsbo-
afgået_ved_døden adopter- adoptiv- adoption- faderskab- familiesammenfør- tvangsægteskab-
{alvorlig|svær}_ulykke trafikulykke-
{slået|slår|slog|tævet|truet}_{af|sin|sit|hende|ham|barnet|børnene}_{@determiner_|}{kæreste|stedfar|datter|ekskæreste|}
bange_for_{far|stedfar|faderen|eksmanden} bortfør- forstødt {psykisk|partner|kæreste|familie}vold
{ægteskabelige|ægteskab}_problemer bortadopter- {seksuelle_|}krænkelser_i_familien
{gå|går}_fra_hinanden
æresrelater- social_kontrol {savner|sørger|sorg}_{over|efter|sin_mor|sin_far}
{far|mor|barnet|datteren|sønnen}_vil_ikke_hjem samlivsbrud-
{gik|gået|flyttet}_fra_{hinanden|sin_mand|sin_kone|faren} delt_bopæl deleordning- bidragspligt-
{ægtefælle|hustru|underholds}bidrag- ukendt_far donorbarn- tvangsadop- plejeb{arn|ørn}- eneforsørg-
højkonflikt- forældrefremmedgør- {slår|slog}_sine arrangeret_ægteskab parterapi- ufrivillig_barnløs-
ægtepagt- arvestrid-
{afbrudt|ingen|brudt|ikke|mere|længere}_kontakt_{til|med}_{far|faren|moren|familie|sin|dig|ham|hende}
{kan|vil}_ikke_{tale_sammen|snakke_sammen|samarbejde|enes|blive_enige|være_i_samme_rum}
{fars|mors|sønnens|datterens|mands|kones|brors|søsters|faderens|moderens|mandens|konens|hustrus}_{død|dødsfald|selvmord|bortgang|begravelse}
{ser|set|besøger|besøgt}_{ikke|aldrig}_{sin|sit|sine|længere|mere}
miste_{sin|sit|din|dit|begge|en|et|deres}_{nyfødte_|eneste_|}@kin
{forladt|forlod|svigtet|vraget|slået_op}_{af|med}_{@determiner_|}@kin
{forladt|forlod|svigtet}_{sin|sit|dig|hende|ham|familien|børnene|os} har_forladt
{bor|boende|flytter}_{på_skift|skiftevis|hver_anden_uge|i_delebarnsordning}
{ballade|problemer|skænderi|utrygt|uroligt|kaos|dårligt|voldsomt|svært}_{derhjemme|i_hjemmet|hjemme}
{uenige|uenighed|strid|konflikt|skændes|slås|krig|kæmper}_om_{hvor_|}{barnet|børnene|samvær|bopælen|arven|hvem}
{fået|har|mistet|får|frataget|delt|fuld|fælles}_{fuld_|den_fulde_|}{forældremyndighed|samvær|samværsret}
{søn|datter|bror|søster|mor|far|mand|kone|barn}_{er_|blev_|}{druknet|omkommet|dræbt|død|døde|forulykket|forsvundet|gået_bort}
{tør|tør_ikke|vil|vil_ikke|kan_ikke|må_ikke}_{tage_|komme_|være_|bo_|}hjem_{til|på_grund}
{far|faderen|mor}_{er_|}ukendt
{fundet|fandt}_{@determiner_|}@kin_{død|livløs|bevidstløs|hængt}
{uvenner|uenige|strid|ballade|splid}_{om|over|med}_{arv|arven|@determiner_@kin|familien}
brudt_med_{familien|sin} sov_stille_ind
i_konflikt_{med|om}_{hinanden|barnet|@determiner_@kin|faren|moren|familien|samvær}
{gift_mands|anden_mands}_barn {har|fået|venter}_{et_|}barn_{udenfor|uden_for|med_en_anden}
{flytter|flyttet|flyttede}_{fra|hjemmefra|væk_fra|ind_hos}_{@determiner_|}@kin
{smidt|smed|jaget}_{ud_|}{hjemmefra|ud_af|på_gaden}
{vil|truer_med_at|truet_med_at|forsøgt_at|prøvet_på_at}_{dø|hoppe|begå}
{utryg|bange|rædselsslagen}_{ved|for}_{at_være_|}{derhjemme|hjemme|sin|faren|moren|hendes|hans}
forældrene_er_{skilt|gået|uenige|i_konflikt|uvenner} børnene_ser
ikke_{set|talt_med|hørt_fra}_{sin|sit|sine}_@kin @kin_er_dødsyg
{råber|skriger|råbte}_ad_{hinanden|hende|ham|børnene}
{ulykkeligt|voldeligt|opløst|dårligt}_{ægteskab|forhold|parforhold}
{begravet|begraver|mister}_@determiner_@kin
{tage|rejse}_{børnene|barnet|drengen|pigen|dem}_{med_|}til_{udlandet|hjemlandet}
{7|syv|9}_{7|syv|5}_ordning arvesag- brudt_forbindelsen
på_flugt_fra_{sin|familien|manden|eksen|eksmanden}
{blevet|ladt|er|sidder}_alene_med_{børnene|barnet|@determiner}
{manden|faren|moren|stedfaren|kæresten}_{drikker|slår|truer|tæver|råber}
problemer_i_{ægteskabet|parforholdet|forholdet|familien} {taler|snakker}_ikke_{sammen|med_hinanden}
{eks|eksmand|ekskone|ekskæreste}_{dukker|møder|truer|chikanerer|opsøger|vil|har}
flyttet_{sammen_med|ind_hos|ind_med}_{en_anden|en_ny|sin_nye}
{nye|skiftende|flere|forskellige}_kærester
højlydte_skænderi-
{voldelig|usund|destruktivt|giftigt}_{forhold|ægteskab|mand|far|kæreste|samlever}
{syv|7}_dage_hos
mistede_hele syv_syv midt_i_{en_|}{separation|brud}
hvor_{drengen|pigen|barnet|børnene}_skal_bo {foran|mens}_børnene_{så|ser|hører} genopdragelsesrejse-
æreskonflikt- delebarn- {familie|slægts}fejde- sammenbragt_familie bortadoption- forældreløs-
brudt_kontakt alenemor alenefar drukne{ulykke|død}-
forældre_{skændes|slås}
bestemmer_hvem_{hun|han|jeg} {låser|låst}_{hende|mig|ham|os}_inde psykisk_terror
kører_{7_7|9_5} {mors|fars}_uge deleuge- lussing-
{sprang|hoppede}_{ud_|}{foran_toget|fra_broen}
{far|mor}_er_{rejst|stukket|ude_af_billedet|skredet}
ægteskabet_er_{forbi|slut|ovre} gået_hver_til_sit {smidt|smed|kastet}_{ham|hende|mig|@kin}_ud
{rejst|stukket}_fra_{@determiner_|}@kin
ikke_har_{set|talt_med|hørt_fra}_{sin|sit|sine}_@kin
vil_ikke_{have|lade}_*_{børnene|barnet}_{se|ser|besøge} {fået|få|får}_*_lov_at_se_{sin|sine}
{læser|tjekker}_hendes_{beskeder|mails|sms-}`,
  medium: `
=skilt =enke enkemand fraskilt- samvær_med =samværet forældresamarbejd- dødsfald-
eksmand ekskone bortgang separation jalousi sorggruppe =medmor enlig_{mor|far|forælder} ekskæreste-
ekspartner- =sorg affære- skænderi- =begravelse =begravelsen
{må|får}_ikke_{længere_|}{se|træffe}_{sine|sin|sit}_*_{børn-|barn-|søn|datter}
{bor|lever}_hver_for_sig {=mand|=kone|=kæreste}_{også_|}har_en_anden
{far|mor}_{har_|}{ikke|ingen}_{nogen_|længere_|}kontakt
alene_med_{to|tre|fire|fem|2|3|4|5}_{små_|}{børn|barn}
biologisk_{far|fars|faren|mor|mors|moren|forældre} {er_gået|gik}_fra_{ham|hende}
{druknet|hængt|skudt}_sig tage_{barnet|børnene}_ud_af mod_{hendes|hans}_vilje
{gift|bortgift|tilbageholdt|holdt_tilbage|tvunget}_mod_sin_vilje børnene_er_delt
mistet_{sin|sit}_*_{=søster|=bror|=søn|=datter|tvilling-} gennem_{deres_|}advokater
til_{hun|han}_døde pakket_sine_ting_og_{er_|}{taget|rejst}
=eksen =jaloux {hendes|hans|din}_eks {tjekker|kontrollerer}_{hendes|hans|min}_{mobil|telefon}
{får|fik|fået}_{tæsk|klø|tæv} {hans|hendes}_biologiske @kin_er_død
må_ikke_have_{venner|kæreste}
bange_for_{dig|ham}
{blevet_forladt|blivit_lämnad} mødt_en_anden {hans|hendes|en}_ny_{=kæreste|kone} barn_med_en_anden @kin_{orkede|magter}_ikke_mere dating{side|app}-`,
  low: `
=samvær familieret{shus|ten}- {pap|bonus|sted}{far|mor|barn|børn|datter|søn} foran_{børnene|barnet}
for_øjnene_af_børnene`,
  beside: `
`,
};
