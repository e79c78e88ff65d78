import type { Lexicon } from "./lexicon";

/**
 * Staff matters in Danish: dismissal, warnings, disciplinary talks, conduct at work.
 *
 * Source: general knowledge; the class as the Danish Data Protection Agency describes confidential
 * data.
 */
export const employmentDa: Lexicon = {
  label: "employment",
  high: `
afskedig- {uansøgt|diskretionær}_afsked afsked_{på|af} bortvis-
{opsagt|fyret}_{fra|på_grund|fordi|med|pr}
{skriftlig|mundtlig|sidste}_advarsel {samtale|møde}_*_om_{en_|}advarsel {advarsels|opsigelses|alvors}samtale-
advarsels{sag|brev}- {skriftlig|mundtlig|tjenstlig}_påtale irettesæt-
tjenstlig_{samtale|advarsel|forseelse|undersøgelse|forhør|ordre} tjenesteforseel- disciplinær-
personalesag- personalemappe- fratrædelses{aftale|samtale|ordning}- suspender- fritstillet
fritstilles fritstilling degrader- {syge|sygefraværs|omsorgs|fraværs|personale}samtale-
samarbejds{problem|vanskelig|konflikt}- {mobning|mobbet|mobbes}_{af|fra|mod|på|sin} krænkelsessag-
krænkende_adfærd {seksuel_|sex}chikane chikaner- whistleblower-
{utilfredsstillende|manglende|dårlig}_{arbejdsindsats|indsats} påtænkt_{afsked|opsigelse} =MUS
varsel_om_afsked fyreseddel- {uegnet|indstillet}_til_stilling manglende_egnethed
mangelfuld_opgavevaretagelse {alkohol|chikane}_på_{arbejdspladsen|jobbet}
medarbejderudviklingssamtal- afslag_på_{stilling|jobbet}
{mange|højt_antal|hyppige}_{sygedage|sygemeldinger}
{fungerer|passer|klarer_sig|præsterer}_ikke_{i_teamet|ind_i|i_jobbet|på_jobbet|i_stillingen|på_arbejdet|som_leder|sammen_med|tilfredsstillende|godt_nok}
skille_os_af_med {fritage|hjemsendt}_{fra|for}_{tjeneste|arbejdet}
{fået|modtaget|fik|får|tildelt|tildele|modtager|udløser|har|give}_{en_|}{påtale|næse|advarsel|fyreseddel|opsigelse}
forlænge_ikke
ikke_{sit_|sin_|}{vikariat_|kontrakt_|ansættelse_|stilling_|}forlænget
{ansættelse|ansættelsesforhold|vikariat|prøvetid|stilling}_{ophører|stopper|ophæves|afbrydes|bringes_til_ophør|forlænges_ikke|nedlægges}
{opførsel|adfærd|tone|sprogbrug}_{over_for|overfor|mod|på}_{kolleger|kollegaer|borgerne|ledelsen|elever|arbejdet|jobbet}
klager_over_medarbejderen
{hans|hendes|din|medarbejderens}_{arbejdsindsats|præstation|fremmøde}
{mødt|møder|mødt_op}_{beruset|påvirket|fuld|for_sent|ikke}_{på_|op_|}{arbejde|}
{sendt|sendes}_hjem_{mens|fra_arbejde|med|indtil|på} {fik|fået|får}_ikke_{jobbet|stillingen|tilbudt}
ikke_{indstillet|indkaldt}_til_{samtale|stillingen}
kom_{gentagne_gange_|konstant_|jævnligt_|}for_sent_{på_|til_}{arbejde|job|vagt|møde}
{overholder|overholdt|passer|passet}_ikke_{sin|sine|arbejdstid|mødetider|arbejdet}
{snydt|snyder|snød}_med_{timer|arbejdstid|timeregistrering|kørsel}
{utilfreds|tilfreds}_med_{hans|hendes|din|dit|medarbejderens}
{kan|skal|bør|må|vil}_{ikke_|}{fyres|opsiges}
{blev|bliver}_{omplaceret|forflyttet|sagt_op|bedt_om_at_gå}
{konflikt|kontrovers}_med_{sin|sine|lederen|kolleger|en_kollega|chefen}
{mistrives|trives_ikke}_{på_arbejdet|i_jobbet|på_jobbet|i_sit_job|i_teamet} mobber
{ulovlig|udeblev|udebliver}_fra_{*_|}{arbejde|vagt|tjeneste}
ulovligt_fravær bliver_trukket_i_løn_for {dårlig|for_langsom}_til_sit
{fratræder|fratrådt|siger_op|sagde_op|sagt_op|opsiger|har_opsagt}_{sin|sit|på_grund|med|pr|efter}
afskeds{sag|brev|høring}- personsag-
partshøring_om_{@determiner_|}{påtænkt|afsked|afskedigelse|opsigelse|advarsel|fyring|bortvisning}
{stilling|job}_{er_|bliver_|}nedlagt {klager|klaget|klagede}_over_@determiner
{møder|mødte}_aldrig_op_{på|til} {drukket|drikker}_på_{arbejde|jobbet|vagten} lønsamtale-
{skal|vil|må}_fratræde
konflikt_med_{sin_|}{leder|chef|afdelingsleder|kollega|personalet} lønstigning- lønforhøj-
du_{opsiges|afskediges}
{fik|får|fået|givet}_{en_|}henstilling under_partshøring partshøringsbrev-
ikke_{kvalificeret|egnet}_til_{stillingen|jobbet|opgaven} tillæg_på_*_{kr|kroner}
{indplaceret|placeret|placeres}_på_{løntrin|trin}
{skændes|skændtes|uvenner|i_clinch}_med_{sin|hendes|hans}_{leder|chef|kollega}
sagt_*_{job|stilling}_op {sov|faldt_i_søvn}_på_{vagten|arbejdet|nattevagten}
forbedringsplan- på_orlov_{mens|indtil} {enes|samarbejde}_med_{chefen|lederen|sin_leder}
{brudt|brud_på|bryder|brød}_{sin_|}tavshedspligt
{lyver|løj}_{om|på}_{@determiner_|}{cv|uddannelse|sygdom|fravær}
{misbrugt|misbruger}_sin_{adgang|stilling|position}
{råbt|råber}_{ad|af}_{en|beboer|borger|elev|kollega|børnene}
klage_over_*_{opførsel|adfærd|tone|arbejde} privat_*_i_arbejdstiden
{sin|hendes|hans|med}_afsked kandidat_nummer {sagde|siger}_op_{i|fra} for_sen{t|e}_fremmøde-
gentagne_forsinkelser {stoppet|stopper|=opsagt}_i_prøvetiden
{fik|får|fået|givet}_{to|tre|flere}_advarsler
{ansøger|kandidaten}_*_{fravalgt|afslag|indstillet} ikke_videre_til_{samtale|anden}
{lønklage|opsigelsesvarsel}- lønkrav-
indstille_*_til_{afsked|afskedigelse|bortvisning} fik_stillingen
sendt_på_orlov {finde|søge}_{sig_|}et_andet_{job|arbejde}
tjener_{mindre|mere}_end
{brudt|bryder|overtrådt}_{retningslinjerne|reglerne} suspension- krænkelse_på tavshedspligtsbrud-
mobbesag- trivselssag- stillingsnedlæg- snyd_med_{timer|arbejdstid|timeregistrering}
dårlig_præstation konfliktmægling- kontraktforlæng- fuld_på_arbejde
kan_ikke_{arbejde|fungere}_{sammen|i_gruppen} samarbejder_dårligt
{kræver|vil_have}_*_mere_{i_løn|om_måneden} {præsterer|leverer}_{langt_|}under
ikke_tingene_{gjort|færdig} {skrevet|skriver}_timer_på
{sjofle|upassende|nedladende}_{bemærkning|kommentar|beskeder} illoyal- for_sent_*_gange løntillæg-`,
  medium: `
opsig- opsagt =fyret fyring- =advarsel =advarslen fratræd- lønforhandling- {job|ansættelses}samtale-
medarbejdersamtale- {sige|sagt|sagde}_op overtallig- forflytte- lønindplacer-
{kvalifikations|funktions}tillæg- resultatløn- individuel_løn ophør_i_stilling ansøger_til_stilling
prøvetid- lederens_vurdering mobning chikane udeblivelse- bijob-
udviklingssamtale- lønanciennitet-
klager_fra_*_{over|om|på} kolleger_{har_|}klaget_over
{kontrakt|vikariat|ansættelse}_*_ikke_{blive_|}{fornyes|fornyet} fornyes_ikke
referenc_{på|for|om|til}_*_{ikke_god|dårlig}
{går|gå|gik|gået}_ned_i_tid bedt_om_at_{stoppe|fratræde}_før_tid
utryg_{ved|med}_*_{temperament|humør|opførsel} aftrædelsesaftale- {passet|passer}_sit_arbejde
om_{hans|hendes|din|dit}_fravær- {leder|chef}tillæg- forbigået_{ved|til|for}
ikke_{kan_|}samarbejde_med_{sin|hendes|hans}_{leder|chef|kollega|kolleger|team}
{din|hans|hendes}_indsats_lever_ikke_op rykket_ned_i_løn {kr|kroner}_mere_om_måneden
sovet_på_{nattevagt|vagt-|job-|arbejd-} note_*_i_{hendes|hans}_mappe {hendes|hans|din|dit}_afgang
på_grund_af_{chefen|lederen|sin_chef|sin_leder} samtale_om_{sit|hans|hendes}_samarbejde
overvejer_at_nedlægge
søgt_stilling- {tog|tage}_referencer lever_ikke_op_til
trives_ikke_{under|med}_*_{leder|chef} {hans|hendes}_nuværende_{chef|arbejdsgiver|arbejdsplads}`,
  low: `
performer_ikke sygefravær- løntrin- {orlov|tjenestefri}_uden_løn jobansøg- ansættelsesbrev-
omplacer- seniorordning- nedsat_tid =tillæg krænkelse- virksomhedsoverdragelse-`,
  beside: `
advarsel advarsler afsked- sygedage- partshøring- ansøgning_til_stilling fleksaftale referencer`,
};
