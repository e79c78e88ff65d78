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
{stær|fedme|overvægts|lyskebrok|åreknude|tvillinge}operation nyt_{knæ|hjerte}
ny_{skulder|nyre|lever} organdon- organmodtag- {lokal|epidural}bedøv-
{urin|afførings|vævs|celle|høre|spyt|svælg|hud}prøve- {hals|svælg|næse}podning
{positiv|negativ}_{prøve|podning} {corona|covid|hiv}test-
{tog|tage|får_taget|fik_taget}_{en_|}{blodprøve|røntgen|ekg} røntgen_af
ultralyds{scan|unders}- {knogle|føtal|helkrops|hjerne|dexa}scan- nakkefold- kikkertunders-
lungefunktion- søvn{unders|registr}- blod{sukker|tryk|procent}- levertal- infektionstal-
{nyr|væsk|knogl}etal- {nedsat|svigtende|dårlig}_{nyre|lever|hjerte}funktion
ilt{mætning|behov|behandl}- {temp|feber}_{på|målt_til}_{38|39|40|41} medicingiv-
medicin{ændr|svigt|ophæld}- {antibiotika|hormon|kemo}kur {sår|plaster}{skift|forbind}-
kompressions{behandl|strømp|bind}- blæreskyl- {trakeal|slim}sug- terminal{pleje|fase|forløb}-
genoplivning_{fravalgt|ønskes|ikke} {ingen|fravalgt|uden}_genopliv-
smerte{behandl|lindr|dækning|plast|plan}- rodbehandl- tand{udtræk|byld|kød}-
trukket_{en|to|sin|sine}_{tand|visdomstand} {hul|huller}_i_{tanden|trommehinden}
tand{bøjle|reguler|protese}- {omsorgs|special}tandpleje-
{henvis|henvisning}_til_{speciallæge|neurolog-|ortopæd-|urolog-|hudlæge|øjenlæge|ørelæge|udredning|hospital|sygehus|psykiatri-|psykolog}
receptforny- receptpligt- {får|fået|fik|har|henter|ny}_recept journaloplysn-
{el|el_|komfort|hvile|transport|manuel_}kørestol albuestok- hospitalsseng- lejringspude- trykaflast-
bækkenstol toilet{forhøj|stol}- badestol- brusestol halskrave +bandage +skinne medicinskab-
{kugl|kæd|tyngd}edyne- invalide{bil|parkering}- handicapkørsel {syge|patient}transport-
{diabetes|kol|hjerte|smerte|astma|gigt|overvægts}skole faldforebyggelse
{går|gik|henvist|tid|træn|time|forløb|samtaler}_{til|hos|med}_{en_|}{talepædagog|sexolog|neurolog|kardiolog}
{kol|hjerte|neuro|stroke}rehabilit- langtidsblodsukker blokade_i_@bodyPart kommunal_tandpleje
~psykiatrisk {trakeal|tale}kanyle taleventil knapsonde medicin{udlever|gennemgang}- ekkokardio- =ekg
GOP læse_tv {have|lagt|sat|nye}_dræn have_ekko med_holter sigmoideo- kikket_på_@bodyPart
lumbalpunkt- ~opereres
{til|hos|af}_{en_|}{fodterapeut|neuropsykolog|gynækolog|urolog|reumatolog|hudlæge|øjenlæge|ørelæge|kardiolog|neurolog}
øjendryp- stivkrampe- synke{funktion|træn}- {lagt|anlagt|skiftet|fjernet|sat}_{en_|}sonde
hjertekontrol- dagkirurg- sleeve udskrabning keglesnit -podes muskelbiopsi blodprøvetag-
{prik|lappe}{test|prøve} {hjem_med|får|på}_drop laserbehandl- lysbehandl- smertekursus
{skal|er|blive}_stråle- intuber- obduktion- obducer- injektion_i_@bodyPart bedøvelsestil-
nervestimul- {bryst|mave}reduktion- triage_{rød|gul|orange} smertescore-
{nyre|lunge|føtal|arbejds|intern}medicinsk-
{onkologisk|geriatrisk|reumatologisk|hæmatologisk|neurologisk|pædiatrisk}_{afsnit|afdeling}
lænkeamb- hammel_neuro- filadelfia sankt_hans_hospital
{booster|mantoux|calmette|coronapas|færdigvacc}-`,
  medium: `
~podning øjenundersøg- vaccineret uvaccineret vaccineres {hpv|mfr}_vaccin- dødsattest-
{medicinsk|kirurgisk}_afdeling doseringsæske badebænk =ultralyd =smear =bedøves =udredes
{har|en|målt}_promille ~terapi {metakognitiv|traumefokuseret|psykomotorisk}_terapi +træning
sprogtræn- {sår|smerte}tilsyn {smerte|væske|afførings|kost|fald|anfalds}{skema|registr|kalender}-
respirations- hjemmerespirator ambulant_forløb behandlingsforløb sygebesøg vagtlæge- ~symptom
terminalt_forløb medicinsk_tilsyn reynell TRAS DLQI UPDRS SRS_2 går_i_terapi`,
  low: `
{misbrugs|rusmiddel|alkohol}{center|klinik} autismecenter stofrådgiv- +afdeling +ambulatori
fødegang- akutmodtag- +klinik
{intensiv|neonatal|kræft|akut|barsels|strokes|apopleksi|hospice}{afdeling|afsnit} sygeplejeklinik-
akutsygepleje- specialsygehus recept podning ~operation ambulatori- akutteam
{øjen|øre|hud|hjerte|kvinde|børne}læge`,
};
