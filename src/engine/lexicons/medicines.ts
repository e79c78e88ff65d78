import type { Lexicon } from "./lexicon";

/**
 * Medicines people in Denmark and Sweden are prescribed often: the endings that families of
 * substances share in every language, then brands and substances without one.
 *
 * Source: international nonproprietary names and their stems (free words), and brand names of
 * general knowledge.
 */
export const medicines: Lexicon = {
  label: "health",
  high: `
~statin ~sartan ~olol ~{pr|n|nid}azol ~azepam ~zolam ~triptylin ~cillin ~mycin ~cyklin ~gliptin
~glifozin ~gliflozin ~glutid ~triptan ~xaban ~gatran ~dipin ~thiazid ~semid ~floxacin ~dronat ~ximab
~codon ~kodon ~solon ~tidin ~apin ~ridon ~etam ~barbital ~fenidat ~phenidat paracetamol naproxen
diclofenac diklofenak {m|hjertem|kodim}agnyl durogesic tramadol morfin- morphine oxynorm
{oxyco|gabape|mema|dolco}ntin fentanyl suboxone kodein ketogan dolol panodil pamol alvedon ipren
treo citodon pregabalin lyrica sertralin citalopram cipramil efexor imigran seloken selo_zok
emconcor vepicombin escitalopram venlafaxin zoloft cipralex cymbalta fontex voxra seroquel zyprexa
risperdal abilify haloperidol xeplion litium lithium lamotrigin lamictal valproat orfiril keppra
tegretol stesolid imovane stilnoct zopiklon zopiclon zolpidem melatonin circadin propavan atarax
lergigan prometazin promethazin ritalin concerta medikinet elvanse strattera intuniv metformin
ozempic wegovy victoza saxenda mounjaro jardiance forxiga novorapid lantus tresiba humalog januvia
warfarin waran marevan eliquis xarelto pradaxa fragmin enalapril ramipril furix digoxin amiodaron
nitroglycerin salbutamol ventolin bricanyl symbicort spiriva pulmicort prednison hydrokortison
metotrexat methotrexat humira enbrel remicade levothyroxin levaxin eltroxin donepezil aricept ebixa
levodopa madopar sinemet sifrol tysabri movicol penicillin- selexid tamoxifen herceptin antabus-
campral naltrexon disulfiram truvada nebido botox ~parin ~relin ~lukast ~setron ~afil ~xetin ~trozol
~porin ~limus nexium losec ezetimib spironolacton spironolakton acetylsalicyl- trombyl ibumetin
voltaren gaviscon imodium loperamid laktulos lactulos postafen primperan betapred dexamethason
singulair seretide airomir innovair aerius allopurinol prolia azathioprin imurel
salazopyrin mesalazin plaquenil prograf stelara cosentyx ocrevus gilenya tecfidera copaxone avonex
baklofen lioresal pramipexol exelon rivastigmin {carbam|karbam|oxcarb}azepin topiramat rivotril
sobril oxascand prozac saroten noritren bupropion champix vareniclin brintellix agomelatin leponex
cisordinol truxal chlorprothixen nozinan litarex motiron lisdexamfetamin aduvanz buprenorfin
buprenorphin subutex norspan targin contalgin tapentadol palexia nobligan nalokson naloxon nalmefen
selincro levemir toujeo trulicity rybelsus glimepirid euthyrox thycapzol østradiol estradiol vagifem
testosteron viagra cialis vesicare solifenacin betmiga nitrofurantoin trimetoprim
kåvepenin zovirax tamiflu lixiana brilique innohep klexane entresto keytruda zoladex glivec behepan
roaccutan isotretinoin dermovat xalatan eylea jext genotropin desmopressin minirin theralen ~avir
~ovir ~uvir ~tinib ~prost ~ipram ~pramin ~profen ~coxib ~terol ~tropium ~sonid ~rizin ~tadin ~zosin
~grel ~parib triumeq biktarvy tivicay dovato descovy epclusa maviret PrEP pinex oxapax alprox
kestine ~umab etanercept abatacept aflibercept ~milast ~platin ~taxel ~rubicin ~zomib ~lidomid
~citabin ~penem ~bendazol ~cyclin ~fibrat ~glitazon ~gestrel ~metason ~zolamid ~ulosin ~zepatid
~amivir ~progesteron ~{nop|top|dop}ril ~chloroquin ~klorokin valium xanax codein- hydroxyzin
hydroxizin guanfacin statin thyroxin tyroxin carbimazol karbimazol colchicin kolkicin metoclopramid
metoklopramid antihistamin- trimethoprim antiretrovir- ropinirol oxybutynin mirabegron oestrogen
östrogen østrogen progesteron acamprosat akamprosat beta_blocker betablocker- betablokker-
ACE_inhibitor glucagon glukagon immunosuppress- antifungal- laxative laxantia laksantia antacid-
anticoagul- antikoagul- dexamphet- dexamfet- modafinil botulinum zoledron- interferon ursodeox-
bumetanid verapamil diltiazem isosorbid glipizid gliclazid tranexam-
zuclopenthix- perphenazin perfenazin flupentix- mianserin phenytoin fenytoin fenantoin buspiron
hydralazin ivabradin flecainid sucralfat bisacodyl cyclizin betahistin trazodon lacosamid zonisamid
ethosuximid etosuximid primidon tizanidin dantrolen riluzol ~flunomid sulfasalazin alfacalcidol
calcitriol teriparatid raloxifen clomifen norethister- noretister- tibolon mifepriston misoprostol
cabergolin bromocriptin bromokriptin octreotid propylthiouracil tiouracil acarbos repaglinid
glibenclamid exenatid colestyramin kolestyramin linezolid cef{al|ur|ot|tr|ad|ix}- rifampicin
isoniazid ethambutol pyrazinamid terbinafin ivermectin permethrin permetrin mefloquin ribavirin
fluorouracil vincristin cyclophosphamid cyklofosfamid filgrastim epoetin mycophenol- mykofenol-
theophyllin teofyllin fluticason flutikason ketotifen acetylcystein brimonidin
chloramphenicol kloramfenikol fusidin calcipotriol kalcipotriol adapalen acitretin
makrogol natriumpikosulfat bisakodyl flekainid ~tiazid amilorid ~dilol klonidin klotrimazol
klobetasol östradiol östriol klomifen ~asterid tolterodin oxytocin ~tyroxin tiamazol ~cillinam
~lutamid azatioprin glukosamin ~dronsyra ~morfon okskarbazepin rasagilin ~pentixol klorprotixen
lurasidon ~prazin ~omazin alimemazin galantamin vareniklin terbutalin ebastin klemastin
arcoxia celebra panocod tradolan tiparol targiniq temgesic buvidal matrifen maxalt aimovig ergenyl
absenor neurontin topimax vimpat madopark stalevo requip azilect haldol fluanxol zypadhera trevicta
latuda reagila lithionit xanor temesta mogadon mecastrin seroxat remeron tryptizol anafranil
valdoxan equasym attentin reminyl nicorette flutide trelegy trimbow mollipect clarityn tavegyl
emerade epipen omecat novalucol cilaxoral microlax klyx laxoberal toilax vi_siblin inolaxol asacol
pentasa entocort creon glucophage fiasp insuman kalcipos calcichew betolvex duroferon niferex plavix
cyklokapron cordarone tambocor nitromex suscard imdur lasix impugan aldactone bisomyl inderal
norvasc plendil renitec triatec cozaar atacand diovan zocord lipitor crestor ezetrol repatha
praluent canesten lamisil pevaryl daivobet elidel protopic betnovat elocon canoderm epiduo differin
fucidin estradot femanest ovesterin activelle cerazette neovletta nexplanon depo_provera tostrex
avodart proscar detrusitol thacapzol amimox doxyferm ery_max dalacin ciproxin furadantin bactrim
valtrex paxlovid sandimmun cellcept nolvadex femar arimidex casodex xolair dupixent olumiant xeljanz
mabthera kesimpta plegridy zyloric fosamax aclasta cosopt lucentis norditropin humatrope pergotime
gonal_f menopur trikafta kaftrio spinraza buccolam zubsolv
aspirin co_{codamol|amoxiclav} hydroxyure- hydroxycarbamid augmentin laxido benadryl
piriton zyrtec claritin calpol nurofen tylenol advil panadol lemsip strepsils voltarol daktarin sudocrem
{alendron|folic}_acid {iron|vitamin|calcium}_tablet microgynon epilim topamax baclofen
buscopan mebeverin oramorph ativan lexapro
advair dulcolax dioralyte fortisip solpadol librium
chlordiazepoxid thiamin stemetil carbocistein fostair nicorandil ~codein nefopam clobazam orlistat
depixol priadel moclobemid selegilin entacapon rotigotin carbidopa hyoscin clexane eplerenon indapamid
clotrimazol`,
};
