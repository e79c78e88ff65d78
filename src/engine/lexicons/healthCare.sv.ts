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
provrörsb- organdon- {lokal|rygg|spinal|epidural}bedöv-
{blod|avförings|svalg|cell|cells|vävnads|saliv|hörsel|hud|benmärgs|hjärn}prov-
{positivt|negativt}_pcr_test {covid|corona|hiv|pcr|minnes}test- snabbsänka förhöjd_sänka
datortomograf- skiktröntgen- bentäthet- +undersökning +utredning sömn{utred|registr}- blodsocker-
långtidssocker blodtryck- {blod|lever|njur}värde- syremättn- syresätt-
{temp|feber}_{på_|över_|}{38|39|40|41} medicin{giv|lista|delning|ändr|hanter}- ögondropp-
{antibiotika|hormon|kortison}kur kompressions{beh|ban|strump|lind}- blåsskölj- slemsug-
{sår|förbands|plåster}byte- {ej|inga|ingen}_HLR {ej|ingen}_hjärt_lungräddning elbehandl- rotfyll-
tand{utdrag|lossn|ställn|regler|protes|värk|kött}-
{dragit|drog|drar|dra}_ut_{en|två|sin|tanden}_{tand|tänder} stelkramp-
friskintyg- utskrivningsmeddel- dödsbevis- dödsorsak- receptförny-
{fått|får|fick|har|hämtar|nytt}_recept
{remiss|remitter}_till_{neurolog-|ortoped-|urolog-|hudläkare|psykiatri-|psykolog|sjukhus|öron-}
-rullstol- vårdsäng- sjukhussäng- tryckavlast- toalett{stol|förhöj}- {dusch|hygien}{stol|pall}-
blöj_för_vuxna vuxenblöj- +ortos +skena +bandage halskrage gipsad gipsat gips_på {i|fick|fått}_gips
inhalator- {tyngd|boll|kedje}täcke- sjukresa sjukresor sjuktransport-
{diabetes|kol|hjärt|smärt|astma|artros|stroke}skola fallprevention- -rehab-
{går|gick|gått|remiss|tid|träffar|träning|samtal}_{till|hos|med}_{en_|}{logoped|kurator|naprapat|neurolog|kardiolog}
ultraljudsunders-`,
  medium: `
vaccinerad ovaccinerad {hpv|mpr}_vaccin- =ultraljud
{på|hos|till|via|med|från}_{vård|hälso}central`,
  low: `
beroende{central|centrum|team} {syn|hörsel|hjälpmedels}central hörselvård-
{stroke|neonatal|kirurg|medicin|psykiatri|akutvårds|barn|ortoped|onkologi}avdelning
{kvinno|onkolog|kirurg|barn|medicin|geriatrik}klinik +mottagning +klinik
{neurolog|dialys|ungdoms|onkolog|diabetes|astma|kirurg|psykiatri|ortoped}mottagning
hjärnskade{team|koord}- recept akutteam hemsjuksköterska hudläkare ögonläkare bilstöd`,
};
