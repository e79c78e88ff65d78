import type { Lexicon } from "./lexicon";

/**
 * Social services in Swedish: benefits, measures, placements and serious social problems.
 *
 * Source: names of laws and benefits (facts) and general knowledge of municipal casework.
 */
export const socialServicesSv: Lexicon = {
  label: "socialServices",
  language: "sv",
  high: `
{ingen|inget}_mat_{i_huset|hemma|i_kylskåpet} får_inte_hämtas_av försörjningsstöd-
ekonomiskt_bistånd socialbidrag- nödbistånd biståndsbedöm- bistånds{beslut|ansök|utred}-
bistånd_{enligt|i_form} hemtjänst- trygghetslarm- matdistribution boendestöd- kontaktfamilj-
stödfamilj- ledsagar- ledsagning- avlösarservice- avlastning- växelvård-
korttids{boende|plats|vistelse|tillsyn|vård}- {särskilt|skyddat}_boende
{vård|demens|stöd|grupp}boende- =äldreboende {grupp|service}bostad- hvb- familjehem- jourhem-
{placerad|placerats|placeras|placering|omplacerad}_{i|på|enligt|hos|av|utanför} omhändertag-
tvångsomhändertag- skyddsplacer- lss- lvu- lvm- personlig_assist- assistans{ersättning|timmar}-
daglig_verksamhet orosanmäl- förhandsbedömning- barnavårdsutred- =BBIC kvinnojour- kvinnofrid-
heders{relater|förtryck|våld}- våld_i_nära_relation- våldsutsatt- utsatt_för_våld far_illa
farit_illa omsorgssvikt vanvård-
{kontakt_med|känd_hos|aktuell_hos|aktuell_inom|utredning_hos|ärende_hos|utreds_av}_{soc|socialtjänsten|ifo|socialförvaltningen}
familje{behandl|stöd}- öppenvårds{insats|behandl}- umgängesutred- missbruks{utred|vård}-
behandlingshem- social_{problematik|utsatthet|utredning|journal} sociala_{problem|svårigheter}
socialjournal genomförandeplan- hemlös- bostadslös- socialt_kontrakt avhys- vräk- bostadsanpassning-
{riks|}färdtjänst- bostads{tillägg|bidrag}- etableringsersättning- aktivitetsstöd- underhållsstöd-
{omvårdnadsbidrag|merkostnadsersättning}- god_man gode_mannen god_mans förvaltarskap-
{förordnad|behov_av}_förvaltare godmanskap- ensamkommande- asylsök- uppehållstillstånd-
etableringsplan- elevhälso{team|ärende}- åtgärdsprogram- särskilt_stöd anpassad_grundskola- särskol-
resursskola- {problematisk|hög|omfattande|oroande|ogiltig}_{skolfrånvaro|frånvaro} hemmasittare-
människohandel anhörig{stöd|bidrag}- utsatt_{familj|barn|situation}
socialtjänsten_{utreder|har_kontakt} härbärge- {SIS|SiS}_{hem|boende|placering} familjerätten
matkupong- akut{boende|_boende} vuxenplacer- {beviljad|beviljats|sökt|söka|får}_{bistånd|insats}
{kontrakt|hyreskontrakt|andrahandskontrakt|bostad|bor}_via_{soc|socialen|socialtjänsten}
träningslägenhet- äldreförsörjning-
vårdbidrag- förvaltare_förordn sip_möte
{hjälp|stöd}_{med|i|att}_{städning|städ|dusch|hemmet|hygien|inköp|tvätt|handla|hyran|klara}
{beviljats|beviljad|fått|får}_{stöd|hjälp|plats}_{i_hemmet|enligt|från_kommunen|på_boende}
{bor|sover|lever|bott|sovit}_{på_gatan|i_sin_bil|i_bilen|på_härbärge|i_tält|i_källare|i_trapphus|hos_kompisar|på_soffan}
{orolig|oro|bekymrad}_för_{@determiner_|}{flickan|pojken|barnet|barnen|eleven|henne|honom|familjen|son|dotter|hemsituation}
{kommer|går|är}_{aldrig|nästan_aldrig|inte|sällan|hungrig}_{till|i}_{skolan|förskolan|lektionerna}
kom_*_{hungrig|i_smutsiga|utan_ytterkläder}
{smutsig|luktar|hungrig}_{kläder|urin|till_skolan}
{kan|klarar|klarade|förmår|orkar}_inte_{av_|}{att_|}{ta_hand_om|sörja_för|bo_ensam|bo_själv|klara_sig|vara_ensam}
klarar_sig_inte_{själv|ensam|hemma}
{blivit_av|förlorat|förlorade|mist}_{med_|}{jobbet|sitt_jobb|arbetet|bostaden|sin_bostad|lägenheten}
{öppnat|inlett|startat}_{en_|}utredning_{på|kring}
{fått|får|har}_{sina_barn|sitt_barn|barnen}_{tagna|omhändertagna|placerade}
{går|gått|lever|levt|är}_på_{soc|a_kassa|bidrag}
{särskild_undervisningsgrupp|liten_undervisningsgrupp}
{hans|hennes|din|ditt|deras}_{socialsekreterare|kontaktperson}
{har|fått|får|beviljad|beviljats|beslut_om|besked_om|ansökt_om}_{en_|}kontaktperson
{matlåda|matlådor}_från
{rymt|rymde|avvikit}_{hemifrån|från_boendet|från_hvb}
{missbruk|övergrepp|försummelse}_{i_hemmet|hemma|i_familjen}
plats_på_{boende|särskilt} skolkar inget_ställe_att_bo
{utan|ingen}_{mat|matsäck|vinterkläder}
inte_{varit|kommit|synts}_{i_|till_}{skolan|förskolan}_{sedan|på} tar_inte_hand_om
{för_små|trasiga}_kläder jourfamilj-
timmar_{assistans|avlösning} insats_via_öppenvård-
{har|fått|ansökt_om|under}_förvaltare- korttids_{från|på|i} på_korttids-
{ingenstans|inget_ställe}_att_{ta_vägen|sova} utförsäkr-
{aktuell|utreds|känd}_{på|inom}_{vuxenenheten|barnenheten|familjeenheten|ekonomienheten}
social_förtur {kontaktperson|stödperson}_via umgängesbegräns-
{står|blivit|är}_utan_{bostad|boende|tak_över|försörjning} {lämnas|lämnade|lämnat}_ensamma_hemma
sjukpenning- {hemvårds|habiliterings|handikapp}ersättning-
introduktionsprogram- {avslag|beviljad|bifall}_på_{särskilt|assistans|ledsag-|boende}
{dusch|städ|städning|inköp|tillsyn}_{en|två|tre|fyra}_gånger_{i_veckan|om_dagen} barnahus
{bor|bo|inskriven}_på_{ett_|}{stödboende|behandlingshem|utslussningsboende|härbärge|familjehem|jourhem|lågtröskelboende}
matkasse_från {bor|lever|bo}_i_{en_|ett_|}{källare|skjul|garage|husvagn|tält}
omplacerad_till_{ett_|en_}{familjehem|institution} {fått|får|har}_{en_|}stödperson
{ingen|utan}_{el|ström|värme}_och SiS riksnorm- mellantvång- flyttningsförbud- ställföreträdar-
skolpliktsanmäl- bostadssocial- LMA_kort asylprocess- hos_samhall arbetslöshetsersättning-
nödprövning- normberäkn- {hjälp|pengar}_{av|från}_{soc|socialen} inköpshjälp- dubbelassistans-
hungrig_i_skolan {fått|får}_plats_på_{avdelning|behandlingshem|avgiftning|korttids|äldreboende}`,
  medium: `
boendeplacering stöd{behov|insats}- hjälpbehov- =arbetslös arbetsträning-
skolfrånvaro- vårdtagare- {insats|stöd}_enligt
ansökan_om_{bistånd|stöd|hjälp|assistans|boende}
{beviljad|beviljats|beviljas|avslag_på}_{insats|stöd|hjälp|bistånd|boende} SoL a_kassa
kontaktperson_{enligt|från} elevassistent- försummelse- nätverksmöte- biståndshandläggare_har
lågtröskel- nyanländ- =förvaltare nystartsjobb- arbetsprövning- dagersättning-
timmar_städning {kontaktperson|stödperson}_från_kommunen sover_på_*_soff-
barnen_är_ensamma_{om_natten|hemma} kontaktperson_{två|tre}_timmar
öppna_insatser nattillsyn {bo|bor|flytta}_hos_en_annan_familj begravningshjälp-`,
  low: `
hemtjänsten stödfamiljen`,
  beside: `
stödperson- umgänge- `,
};
