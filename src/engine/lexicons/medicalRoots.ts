import type { Lexicon } from "./lexicon";

/**
 * The Greek and Latin half of medicine, which the three languages write nearly alike:
 * inflammations, tumours, disorders of blood, nerves and vessels, and the abbreviations of
 * diagnoses and treatments. By the parts such words are made of, chapter by chapter of the
 * classification of diseases.
 *
 * Source: general knowledge of how medical words are formed.
 */
export const medicalRoots: Lexicon = {
  label: "health",
  high: `
immunterapi- immunotherap- mammogra- spirometr- -narkos- dehydrer- dehydrat- trache- parodont-
paradent- ~katar -aneurism- chiropract- acupunctur- akupunktur- dysprax- dyspraks-
neuro{diver|lepti|borreli|fibrom}- IQ_{under|of|below|over} low_IQ
-{bronk|bronch|gastr|gastroenter|pankreat|pancreat|divertikul|diverticul|sinus|tonsill|appendic|artr|arthr|tendin|tendon|burs|cyst|nefr|nephr|dermat|konjunktiv|conjunctiv|encefal|encephal|kard|card|phleb|laryng|vagin|mast|kol|col|hepat|mening}it-
~{karcin|carcin|sark|sarc|aden|fibr|papill|angi|gli|blast}om myom
-{anæm|anaem|anem|leukaem|hæmofil|haemophil|trombocytopen|lymfødem}i-
{hypo|hyper}{tyreo|thyre|thyro|glykæm|glykem|glycaem|toni|tension|mobil}- hyperaktiv
hypo{man|kond|chond}- arytmi- arrhythmi- -embol{i|ism|us} ödem =ødem ødemer ~ødem ~ödem oedema
-aneurysm- -stenos -fibros -cirros ~trombos ~thrombos trombos thrombos iskæmi- iskemi- ischaem-
-{neuro|myo|retino|encefalo|encephalo}pat{i|h}- -{neur|my|artr|arthr}algi-
{hemi|tetra|facialis}pares- {hemi|tetra|para}plegi- narkolep- narcolep- ataksi- ataxi- dystoni-
-dystrof- dystroph- hydrocefal- hydroceph- makuladeg- macular hæmoride hæmorroid hemorrojd
haemorrhoid- klimakteri- menopaus- præeklampsi preeklampsi preeclamp- infertil- dyskalkuli-
dyskalkyli- {agora|klaustro|claustro|social}fobi- kataton- skolios- scolios- lupus vitiligo akne
acne emphysem- -menisk- meniscus ischias- ehlers_danlos
{frozen|frossen|frusen}_{shoulder|skulder|skuldra} TIA TCI DVT PCOS UVI CPAP PEG ECT =LARO =KAD ESBL
gastric_bypass ballonudvid- ballongvidg- salmonel- mononukle- {noro|rota|calici}virus RS_virus
streptokok- kondylom- opioid- opiat- deliri- delirø- restless_legs
{menieres|ménières|addisons|tourettes|graves}_{sygdom|sjukdom|syndrom|disease} ménières cochlea-
koklea- {kort|cort|add}ison- binyrebark- -transplantation- transplanter- radikulopati psykoterapi-
psychotherap- meningokok- klamydia- dissociativ glukose kreatinin creatinine ferritin hæmoglobin
hemoglobin- haemoglobin audiogra- ~ektomi ~ectomy ~ostomi
{endo|laparo|artro|cysto|bronko|rekto|hystero}skopi endoscop- caries karies- -protes-
visdomst{and|änd}- mundtør- muntorr- trøske torsk_i_munnen -periodont- malaria- dengue- diphther-
difteri kolera cholera typh{oid|us} tyfus rabies listeri- toxoplasm- botulis- impetigo ringorm
ringworm ~matose ~matosis scleroderm- skleroderm- prader_willi {fragilt|fragile}_x klinefelter
marfan raynaud- sjögren- sjogren- cushing- perthes schlatter akromegal- acromegal- -dysplasi-
-luxation- hallux hyperventil- hyperhidros- talass- thalass- -emfysem- dyscalcul- lymphoed- fibroid-
rheumatis- diuretic
-{myel|uve|rhin|rin|pharyng|faryng|prostat|blephar|blefar|kerat|myos|vascul|vaskul|fasci|spondyl|chondr|kondr|periton|stomat|thyroid|tyreoid|synov|orch|epididym|proct|prokt|urethr|uretr|bronkiol|bronchiol|retin|neur|labyrint|labyrinth|ot|aden}it-
-scleros- -skleros- {sarc|sark|amyl}oidos- silicos- silikos- asbestosis
{brady|tachy|taky}{card|kard}i- pneumothora- pneumotora- claudicat- dysphagi- dysfagi-
ascites urticari- urtikari- alopeci- keloid bruxis- hydrocel- nephrostom- nefrostom- phimos- fimos-
vulvodyn- hyperemes- placenta_{praevia|previa} myasthen- myasten- guillain strabism-
amblyop- astigmat- keratocon- keratokon- hemianop- hyperacus- hyperakus- syringomyel- creutzfeldt
{haemat|hemat|hæmat}om- contractur- kontraktur- achondroplas- akondroplas- osteogenes- trisomi-
trisomy porphyri- porfyri- phenylketon- fenylketon- PKU hypercholesterol- hyperkolesterol-
ketoacidos- {schiz|skiz}oaffe{c|k}t- dysthym- dystym- tri{ch|k}otillo- enures- en{c|k}opres-
catatoni- korsakoff munchausen dysgraph- dysgraf- somatoform- ARFID hashimoto gaucher bechterew
duchenne {thromb|tromb}ocyt- {leuc|leuk|neutr|pancyt}open- polycyt-
{shigell|campylobact|kampylobakt|brucell|giardi|gonorr}- erysipel- cytomegalo- aspergill- trichomon-
trikomon- clostridi- klostridi- -orthos- leishman-
{lymphom|lymfom|mesotheliom|mesoteliom|lipom|adenom|melanom} adenoid- nebuli{s|z}- cheyne_stokes
{ep|EP}_{anfall|anfald} infarkt infarct nutridrink fresubin aranesp me_cfs CI_på_{höger|vänster|højre|venstre|begge|båda} fistel fistlar fistula laxer-`,
  medium: `
stent inhalator- kiroprakt- {orthop|ortop}{æd|ed|aed}- orthotic ~vaccin trombolys- antibioti-
steroid- gastroskopi- koloskopi- colonoscop- ultralydsundersøg- biopsi- dysleksi- dyslexi- polyp-
sutur{er|es} inhaler- agraf{f|}- senil- +kirurg ~ortoped`,
  low: `
{onk|onc|kardi|cardi|neur|reumat|rheumat|ur|endokrin|dermat|nefr|hæmat|hemat|gynæk|gynek|gynaec}olog-
geriatri- neonatal- audiologi audiology`,
};
