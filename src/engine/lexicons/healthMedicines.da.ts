import type { Lexicon } from "./lexicon";

/**
 * Medicines by the brands Danish pharmacies sell them under, where no stem of `medicines` tells, and
 * what Danish says of taking them.
 *
 * Source: brand names of general knowledge, gone through by the groups of the ATC classification.
 */
export const healthMedicinesDa: Lexicon = {
  label: "health",
  language: "da",
  high: `
imozop imoclone ibumax dolatramyl hjerdyl persantin asasantin multaq lanzo emperal moxalole duphalac spirix berodual duovent atrovent combivent bisolvon abboticin surlid penomax rexulti apozepam neupro oprymea monofer cosmofer ferinject vibeden insulatard mixtard ryzodeg apidra lyumjev ibux brentacort locobase daktacort xyloproct hirudoid ovixan eumovate oculac viscotears ganfort azarga livostin benylan norlevo ellaone puregon ovitrelle livial adepend volidax burana alopam diclon mandolgin doltard zomig ajovy emgality sirdalud klorzoxazon paraflex duodopa
deprakin trileptal apydan briviact fycompa zonegran frisium tafil bromam lexotan slenyto phenergan
invega serenase zyban diamicron xigduo synjardy invokana abasaglar novomix actrapid
medrol optinate unikalk zarator corodil micardis zanidip sotalol isoptin diural centyl burinex
nitrolingual efient ferrosulfat folinsyr- kaleorid pantoloc motilium zofran mezavant
inflectra entyvio simponi taltz orencia rinvoq otezla skyrizi tremfya imadrax bioclavid zitromax
klacid flagyl sulfametizol diflucan brentan bufomix relvar ultibro anoro giona daxas nucala
fasenra telfast nasonex avamys zymelin otrivin revlimid ibrance ovestin nuvaring
microgyn levitra lumigan locoid bactroban accutin regaine aubagio mavenclad sativex ursochol xenical
mysimba {B12|D}_vitamin
{kolesterol|hjerte|stofskifte|nerve|uro}{medicin|pille}-
{ny|fast|forkert|dobbelt|mere|mindre}_medicin
{tager|får|fået|på}_{noget_|}{beroligende|krampestillende|smertestillende} depotinj-
PN_dosis øredråber næsespray- inhalation- lavement mikstur- adrenalinpen-
{doseret|doserer}_medicin fejlmedicin- {glemt|glemmer}_*_{piller|medicin|insulin|tabletter|dosis}
{udskrevet|skrevet|skal_have|fået}_*_piller sat_{op|ned}_i_{dosis|medicin} jern_på_drop
ernæringsdrik- vitamintil-`,
  beside: `
stikpille nedtrapp- udtrapp- trapper_ned GlucaGen Mirena dosis`,
};
