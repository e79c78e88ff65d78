import type { Lexicon } from "./lexicon";

/**
 * What is done about health, in Swedish: tests and what they show, treatment, teeth, vaccination,
 * papers, aids, wards and clinics. What Danish or English writes alike stands in `medicalRoots`.
 *
 * Source: general knowledge of casework in care, health and rehabilitation; chapters as a home
 * nurse's record has them.
 */
export const healthCareSv: Lexicon = {
  label: "health",
  language: "sv",
  high: `
provrörsbefrukt- organdon- {lokal|rygg|spinal|epidural}bedöv-
{blod|urin|avförings|svalg|cell|cells|vävnads|saliv|hörsel|hud|benmärgs|hjärn}prov-
{positivt|negativt}_{covid|corona|graviditets|pcr_|hiv_}test
{covid|corona|graviditets|allergi|hiv|pcr|demens|minnes}test- snabbsänka {förhöjd|hög}_sänka
datortomograf- skiktröntgen- ultraljudsunders- fosterdiagnos- bentäthet- +undersökning +utredning
sömn{utred|registr}- blodsocker- långtidssocker blodtryck- blodvärde- levervärde- njurvärde-
syremättn- syresätt- {temp|temperatur|feber}_{på_|över_|}{38|39|40|41}
medicin{giv|lista|delning|ändr}- ögondropp- {penicillin|antibiotika|hormon|kortison}kur
kompressions{behandl|strump|lind}- blåsskölj- slemsug- {sår|kateter|stomi|förbands|plåster}byte-
{ej|inga|ingen|0}_HLR {ej|ingen}_hjärt_lungräddning elbehandl- rotfyll-
tand{utdrag|lossn|ställn|regler|protes|värk|kött}-
{dragit|drog|drar|dra}_ut_{en|två|sin|tanden}_{tand|tänder|visdomstand}
{hål|karies}_i_{tanden|tänderna|trumhinnan} stelkramp- friskintyg- utskrivningsmeddel- dödsbevis-
dödsorsak- receptförny- {fått|får|fick|har|hämtar|nytt}_recept
{remiss|remitterad|remitteras|remitterats}_till_{specialist|neurolog-|kardiolog-|ortoped-|reumatolog-|gynekolog-|urolog-|hudläkare|ögonläkare|psykiatri-|psykolog|habilitering-|smärtklinik|minnesmottagning|sjukhus|sjukgymnast|logoped|öron-}
-rullstol- vårdsäng- sjukhussäng- tryckavlast- toalett{stol|förhöj}- dusch{stol|pall}-
{blöjor|blöja}_för_vuxna vuxenblöj- +ortos +skena +bandage halskrage gipsad gipsat gips_på
{i|fick|fått}_gips inhalator- tyngdtäcke- bolltäcke- kedjetäcke- sjukresa sjukresor sjuktransport-
{diabetes|kol|hjärt|smärt|astma|artros|stroke}skola fallprevention- -rehab-
{går|gick|gått|remiss|tid|träffar|träning|samtal}_{till|hos|med}_{en_|}{fysioterapeut|arbetsterapeut|sjukgymnast|kiropraktor|dietist|logoped|kurator|naprapat|neurolog|kardiolog|reumatolog}`,
  medium: `
vaccinerad ovaccinerad hpv_vaccin- mpr_vaccin- palliativ- vuxenhabilitering- gipsas =ultraljud
{på|hos|till|via|med|från}_{vård|hälso}central`,
  low: `
beroende{central|centrum|team} {syn|hörsel|hjälpmedels|habiliterings}central hörselvård-
{intensivvårds|stroke|neonatal|kirurg|medicin|infektions|psykiatri|akutvårds|barn|ortoped|onkologi}avdelning
{kvinno|ögon|infektions|onkolog|kirurg|hud|barn|öron|njur|lung|medicin|geriatrik}klinik +mottagning
+klinik
{neurolog|lung|dialys|barnmorske|ungdoms|onkolog|reumatolog|diabetes|astma|kirurg|hjärtsvikts|psykiatri|ortoped}mottagning
hjärnskade{team|koord}- recept akutteam hemsjuksköterska hudläkare ögonläkare bilstöd`,
};
