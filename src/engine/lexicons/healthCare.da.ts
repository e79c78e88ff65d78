import type { Lexicon } from "./lexicon";

/**
 * What is done about health, in Danish: tests and what they show, treatment, teeth, vaccination,
 * papers, aids, wards and clinics. What Swedish or English writes alike stands in `medicalRoots`.
 *
 * Source: general knowledge of casework in care, health and rehabilitation; chapters as a home
 * nurse's record has them.
 */
export const healthCareDa: Lexicon = {
  label: "health",
  language: "da",
  high: `
{stær|fedme|overvægts|mandel|blindtarms|polyp|livmoder|lyskebrok|åreknude|tvillinge}operation
nyt_{knæ|hjerte} ny_{skulder|nyre|lever|hjerteklap} organdon- organmodtag- fuld_narkose
{lokal|rygmarvs|epidural}bedøv-
{urin|afførings|vævs|celle|høre|spyt|svælg|knoglemarvs|rygmarvs|hud}prøve- {hals|svælg|næse}podning
{positiv|negativ}_{prøve|podning|covidtest|coronatest|hurtigtest|graviditetstest|hivtest}
{corona|covid|graviditets|allergi|hiv|demens|lungefunktions|hukommelses}test-
{tog|taget|tage|får_taget|fik_taget}_{en_|}{blodprøve|blodprøver|biopsi|røntgen|ekg} røntgen_af
ultralyds{scan|unders}- {knogle|nakkefold|føtal|helkrops|hjerne|dexa}scan- nakkefold- kikkertunders-
lungefunktion- søvn{unders|registr}- blodsukker- langtidsblodsukker blodtryk- blodprocent- levertal-
infektionstal- nyretal- væsketal- knogletal-
{nedsat|svigtende|dårlig}_{nyre|lunge|lever|hjerte}funktion ilt{mætning|behov|behandl}-
{temperatur|temp|feber}_{på|målt_til}_{38|39|40|41} medicingiv-
medicin{ændr|gennemgang|svigt|ophæld}- øjendryp- {penicillin|antibiotika|hormon|kemo|prednisolon}kur
{sår|forbindings|kateter|stomi|plaster}{skift|forbind}- kompressions{behandl|strømp|bind}-
blæreskyl- {trakeal|slim}sug- terminal{pleje|fase|forløb}- genoplivning_{fravalgt|ønskes|ikke}
{ingen|fravalgt|uden}_genopliv- smerte{behandl|lindr|dækning|plast|plan}- blokade_i_@bodyPart
rodbehandl- tandudtræk- tandbyld- tandkød-
trukket_{en|to|sin|sine}_{tand|tænder|visdomstand|visdomstænder}
{hul|huller}_i_{tanden|tænderne|trommehinden} tand{bøjle|reguler|protese}-
{omsorgs|special}tandpleje- kommunal_tandpleje stivkrampe-
{henvist|henvises|henvisning|viderehenvist}_til_{speciallæge|specialist|neurolog-|kardiolog-|ortopæd-|reumatolog-|gynækolog-|urolog-|hudlæge|øjenlæge|ørelæge|smerteklinik|udredning|hospital|sygehus|psykiatri-|psykolog|fysioterapi-|ergoterapi-|hukommelsesklinik}
receptforny- receptpligt- {får|fået|fik|har|henter|ny}_recept journaloplysn-
{el|el_|komfort|hvile|transport|manuel_|elektrisk_}kørestol albuestok- hospitalsseng- lejringspude-
trykaflast- tryksårs- bækkenstol toilet{forhøj|stol}- badestol- brusestol blærekateter- urinkateter-
halskrave gips_på +bandage +skinne {i|fik|fået}_gips inhalator- medicinskab- kugledyne- kædedyne-
tyngdedyne- invalide{bil|parkering}- handicap{parkeringskort|kørsel} sygetransport-
patienttransport- {diabetes|kol|hjerte|smerte|astma|gigt|overvægts}skole faldforebyggelse
{går|gik|henvist|tid|træner|træning|time|forløb|samtaler}_{til|hos|med}_{en_|}{fysioterapeut|ergoterapeut|kiropraktor|diætist|talepædagog|logopæd|sexolog|misbrugskonsulent|neurolog|kardiolog|reumatolog}
kræftpatient- {kol|hjerte|kræft|neuro|stroke}rehabilit-`,
  medium: `
~podning synsprøve- øjenundersøg- vaccineret uvaccineret vaccineres hpv_vaccin- mfr_vaccin-
dødsattest- {medicinsk|lungemedicinsk|nyremedicinsk|kirurgisk}_{afdeling|ambulatori}
kiropraktor{behandl|besøg}- doseringsæske badebænk =ultralyd`,
  low: `
{misbrugs|rusmiddel|alkohol}{center|rådgivning|klinik} stofrådgiv- {autisme|hjerneskade}center
+afdeling +ambulatori fødegang- akutmodtag- +klinik
{intensiv|neonatal|kræft|akut|barsels|strokes|apopleksi|medicinsk_|ortopædkirurgisk_|lukket_|åben_|geriatrisk_|hospice}{afdeling|afsnit}
sygeplejeklinik- akutsygepleje- specialsygehus recept podning ~operation ambulatori- akutteam
genoptræner {øjen|øre|hud|hjerte|kvinde|børne|fertilitets}læge`,
};
