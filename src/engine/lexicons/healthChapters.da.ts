import type { Lexicon } from "./lexicon";

/**
 * Illness in Danish chapter by chapter, as the classification of diseases has them: infections,
 * tumours, blood, metabolism, mind, nerves, eye and ear, heart and lungs, bowels, teeth and skin,
 * joints, kidneys, pregnancy and birth, infants, injuries. The clinical name and the lay one; what
 * the three languages write nearly alike stands in `medicalRoots`.
 *
 * Source: general knowledge, gone through by the chapters and blocks of ICD-10.
 */
export const healthChaptersDa: Lexicon = {
  label: "health",
  language: "da",
  high: `
urinvejsinfic- faldudredning- stemmer_i_hovedet opkast- {kaster|kastet|kastede}_op {arvelig|medfødt}_{sygdom|hjertesygdom|hjertefejl|lidelse}
-tuberkulos- -metastas- -transplanter- -{sark|gli|meninge}om latent_TB dysenteri legionell- tetanus
=candida =aids CMV mykoplasm- toksoplasm- coxsackie {toksisk|septisk}_{shock|chok}
{lussinge|femte_}syge {barsels|tredages}feber mollusk- hånd_fod_mund- skedesvamp bændelorm
skabb fladlus kropslus {multi|}resistente_bakterier resistent_bakterie pneumokok-
{fugle|svine|mave}influenza omgangssyge- urosepsis hundegalskab smittebærer smittefarlig
virus_på_balancenerven hodgkin- fedtknude fibromer jordbærmærke {går|er}_i_stråling i_remission
stråleterapi- kemopille eksperimentel_behandling opgivet_af_lægerne
{folat|salt|kalk|ilt|zink|hormon|væksthormon|protein|mineral|jod|antitrypsin|føle|væske}mangel
willebrand- blodplader {lavt_antal|få|lave}_{hvide|trombo-|leuko-} trombofil- blødningstend-
-anæmisk hypofyse- {for_tidlig|forsinket}_pubertet binyresvigt {svær|ekstrem|sygelig}_fedme
undervægt- dyslipid- {føllings|wilsons|fabrys}_sygdom væskeophob- immunsup-
{b12|jern}{_|}{indsprøjt|tilskud|drop|infusion}- lewy_body delir
{forfølgelses|storheds|skyld|døds|tvangs|selvmords}{tank|forestill|ønske|plan}- {syns|høre}hallucin-
maniodep- dissociat- anorexi- tvangsoverspis- ortorek- {psykopatiske|narcissistiske}_træk
skin_picking {patologisk|kompliceret}_sorg gerontopsyk- ældrepsyk- tvangsbehandl- tvangspræg-
spiseforstyr- dyssocial personlighedsforst- krigstraum- skolefobi- {træt|ked|led}_af_livet
{dunker|banker|slår}_hovedet_{mod|ind_i|i} {bider|kradser|river}_sig_selv til_blods
{kaster|brækker}_maden_op bodily_distress natterædsel komorbid- emotionelle_forst-
{ønsker|vil_bare|vil_gerne|håber}_at_dø vil_{bare_|gerne_|helst_|}dø livet_af_sig ~angst
{slugt|sluger|spist}_*_piller kan_ikke_{mærke_sig_selv|være_i_sin}
{mistet|tabt}_{livsgnisten|livslysten|bevidstheden|lugtesansen|smagssansen|sproget|talen}
muskel{atrofi|svind|svag|tab}- tremor torticollis myoklon- absence{r|epil}- nerve{rod|beskad}-
trykket_en_nerve whiplash- -fraktur- {sports|idræts}skade {spids|drop|charcot}fod-
bækkenskæv- neglekt apraksi agnosi synsfeltsudf- synstab thyreotoks- malign-
suspekt_knude petit_mal grand_mal ~hukommelsestab
{kognitiv|kognitive}_{svæk-|følger|påvirk-|udfald|dysfunk-} personlighed{sændr|sforandr}- nervesvag
mentalt_syg =depri langtidsdeprim- hjerne{tåg|træt|svind|atrof|kvæst|tumor}-
klyngehoved- katarakt øjenforkalk- skeløj- nystagm- iritis {tunnel|kikkert}syn glaslegem- øjentryk
øjenmigræne bygningsfejl bygkorn haglkorn kun_{ét|et}_øje flyvende_fluer {chol|kol}esteat- øresten-
døvbleven pludselig_døvhed ufrivillige_bevæg- -parese {lyd|lys|lugt}overføl- overstimul-
hypersensit- afatisk ser_{alt_|tavlen_|}{sløret|tåget|syner} hører_næsten
svært_ved_at_{finde_ord|holde_balance|afkode|regulere|bøje|sidde|cykle|gabe|falde_til_ro|orientere_sig|rejse_sig}
ikke_finde_ordene taler_usammenhæng- blindestok {er|blevet|født}_lam spastisk mitral- -insufficiens
-forkammer- ekstraslag hjerterytme- uregelmæssig_puls organsvigt kredsløbskol- lungekapac-
ekstrasyst- {åre|kranspulsåre|galdevejs|urinrørs}forsnævring
udposning_på_{hovedpuls-|pulså-|tarmen} udposninger {dårligt|nedsat}_blodomløb
{dårlig|nedsat}_blodcirk- gangræn- +perforation +lækage ~kolik
{kredsløbs|luftvejs|stemme|hormon|fedme}problem hormon{ubalance|forstyr}- morgenstivhed urolige_ben
forskudt_døgn- dårlig_nattesøvn senkomplik- strålefølge lavt_blodtal -obes- adipos- anorektik-
bulimik- multisyg kroniker- {angst|traume|smerte|apopleksi|infektions}ramt døvstum
halvblind taleløs sonderet overdoser- {erhvervs|arbejds}udygtig {tale|sprog}forsink-
{anfalds|medicin|smerte}fri øresus- hjertemislyd- hjertelyd- hjerteblok AV_blok bronkiekt- pleura-
asbestose {sammenklappet|sammenfalden}_lunge respirationssv-
{slem|kronisk|tør|sej|slemt|natlig|har}_hoste pibende_{vejrtræk-|ånded-} stakåndet-
hiver_efter_vejret ikke_{kan_|}få_vejret stemme{læb|bånd}{par|s}- iltbriller iltkræv-
afhængig_af_ilt {får|bruger|på|har}_ilt trækker_vejret_{tungt|overfladisk|hurtigt|besværet|med}
=reflux barretts helicobact- {bugvægs|ar|vand}brok sprunget_blindtarm divertik-
hård_afføring analfis- {sort|lind}_afføring spisevæg- madvæg- småtspis-
væske_i_{bughul-|bughind-} ventrikelsonde gastropar- konstip- obstip- forstoppet malabsorp-
mave_{og_|}tarm- mavetarm- mavekneb oppustethed {utæt|skidt}_i_maven -absces
{hul|huller|flig|krone|fyldning|knap|luft|vand|blister}_{i|af|på}_@bodyPart {bly|plast|tand}fyldning
tandsten tænderskær- visdomstænd- {får|fået|skal_have}_bøjle
{tand|emalje|syre}{slid|gnid|skade|status}- tandanlæg
{tilbageholdt|løs|løse|retineret}_{hjørne-|visdoms-} {død|tabt_en|lagt}_{tand|fyldning}
trukket_*_{tænder|mælketænder|kindtand|kindtænder} ingen_tænder tandbro mih_tænder mundhygiej- hareskår- fissurfors- dårlig_ånde
læbe_gane_spalte tænderne_{rettet|slået_ud} mellemskæl pletskald- solskold-
{aktinisk_|}keratos- {kradse|bide|kvælnings|slag}mærke- cutting_ar
revner_i_huden hård_hud nedgroet_negl nedgroede_negle ligtorn vabler pemfig- cellulitis hudafskrab-
børnevort- vandvort- cystenyr- urinreten- {protein|æggehvide|pus}_i_urinen
{blære|spytkirtel|mandel}sten forhudsf- tissemandsproblem
{livmoder|skede|blære|endetarms}{fremfald|nedsynk|sænk}- skedetør- vaginos- pletblød-
{ud|øre|tåre}flåd tårekanal mellemøre- ægløsning- udviklingsalder +kløe om_at_dø {horn|binde}hinde-
forstoppelse- resturin isninger_i_tænder vaccinationsbiv- blod_i_{bleen|sæden} {rødt_øje|røde_øjne}
{underbens|lårbens|tå|finger}amput- slidforand- rygsammenfald sammenfald_i_ryggen
{skæv|låst}_i_@bodyPart kyfose lordose krum_ryg {lav|faldende}_saturation næseskillev-
prosopagn- {slæber|trækker}_på_@bodyPart
{bandage|forbinding|plaster}_{på|om|omkring}_@bodyPart rotatorcuff- kalkskulder-
frosset_skulder golfalbue tennisarm springerknæ løberknæ dupuytren- -luksation- forskellig_benlængde
sarkopen- bevægeindsk- -artrose- småhalt {dårlig|dårligt|skidt}_til_bens smerteplag- smertepåv-
impingement ganglion hammertæer klumpfød- dværgvækst overbelastningssk- øm_i_hele fået_blokade
kun_gå_få går_foroverb- hold_i_{nakken|lænden} {hun|han|barnet|borgeren|beboeren}_halter
må_ikke_støtte_på {fire|fem|seks|syv|otte|to|tre}_måneder_henne
{er|var}_i_{femte|sjette|syvende|ottende|niende|fjerde|tredje|4|5|6|7|8|9}_måned trimester
{er|gået|går}_i_fødsel gået_over_termin præmatur- dysmatur- født_i_uge iltmangelsk- misdannet sectio
svangerskab- livmoderhals- morgenkvalme HELLP =veer moderkage- født_{*_|}for_tidlig-
{hård|traumatisk|langtrukken|kompliceret|dårlig}_fødsel
{fødsels|sphincter|sfinkter}{skade|ruptur|brist}- bristet_ved_fødslen ammestop ikke_amme brystvort-
tvillingegrav- efterblød- fostervand- {fået|lagt|taget|fjernet}_*_spiral {kobber|hormon}spiral
p_{stav|ring} opsat_æg vandafgang væksthæm- venter_sig_{i|til|igen} føder_{om|i|til|snart}
fødselsvægt- vægt{stigning|øgning}- barn_i_maven ufødte_barn fjernet_fosteret nødprævent-
fortrydelsesp- falsk_krup {fladt|skævt}_baghoved hovedfacon favoritside spina_bifida testikler
muskel{spænd|tonus}- {sen|forsinket|svag|dårlig}_motorik {sen|forsinket}_motorisk-
forsinket_sprogud- {spise|toilet|renligheds}{vansk|prob}- sansemotor- vejrtrækningspau- vokseværk
hypoton- utrøstelig {tog|tage}_ikke_{nok_|}på følge_ikke_*_kurve gylper-
vil_ikke_tage_brystet sutteevn- kuvøse flapper_med går_på_tæer tandfrembr- skal_have_mfr ditekipol
navlesnoren_om {giver|har|får|søger}_ikke_øjenkont- {ikke_noget_|intet_|}talesprog
{ikke_noget|intet}_sprog taler_ikke_{endnu|mere|længere} kravler_ikke
motorisk_{usikker|urolig|svag|klodset} rokker_frem sutter_dårligt
{snit|stik|skud|bid|brand|skold|ætse}sår- {hugorme|hveps|bi}stik hugormebid
{andengrads|tredjegrads}forbrænd- {1|2|3}_grads_forbrænd- {skoldet|ætset|forgiftet}_sig ætsning-
skoldning- hedeslag solstik fremmedlegem- {kompressions|træthed}brud
{hoftenært|åbent|lukket|ustabilt}_brud {brækket|revet|klemt}_{tommel-|pegef-|lillef-|ringf-|en_negl}
blodansaml- subdur- kvæstet kvæstelse- {taget|fået|syet|sys}_*_sting fundet_livløs klamsved-
klam_og_kold feberhed blå_og_gul ikke_kontaktbar ukontaktbar feberfri
{sat|skåret|savet}_@bodyPart_af vand_fra_@bodyPart klage{r|de}_over_{ondt|smerte-|@bodyPart}
{rosset|besværet|hurtig|anstrengt}_{vejrtræk-|respiration} residualurin- skylle{t|s}_@bodyPart
reagerer_ikke_på_{tiltale|smerte|lyd} {i|uden_for}_livsfare hypoterm-
tåler_ikke_{skærm|lys|larm|varme|kulde|medicin-} almentilstand- bevidsthedstab- forvirringstilst-
smertegennem- koldsved badet_i_sved sort_for_øjnene svedeture
{misfarvet|mørk|grumset|ildelugtende|lugtende}_urin
{har|er|lige|netop|nyligt}_blødt_{hele|fra|meget|kraftigt}
noget_{galt_|}med_{hjertet|maven|lungerne|nerverne|nyrerne|øjnene|hørelsen|galden|leveren|stofskiftet|tarmene}
{stivhed|sygdom|infektion|kræft|bidt|skåret|stukket|klemt|betændt|neurom|skadet|plaget|slidt|opereret|invalideret|rødme|slim|metal|ar|prop|ingen_følelse|nedsat_følelse|forkalkning|skygge|blodansaml-|shunt|knopper|after|forsnævring|skrammer|væskeansaml-|spænding|noget_galt|svamp|hævet}_{i|på|om|over|under}_@bodyPart
{syg|syet|kunstigt|flossede|følsomme|tilstoppet|svigtende|svækket|nedsat|forringet|forstørret|smadret|beskadiget|overbelast|revet|kappet|flækket|sprængt|tør|sprukken|tørre|hævede|sløret|dovent|forkalket|nedsunkne|hængende|forsnævret|ømme|skæve}_@bodyPart
hævede_kirtler +udfald +læsion {født_med|kun}_{én|ét|en|et}_{nyre|lunge|æggestok} platfodet-
måtte_{sys|på_skadestuen|til_vagtlæge} {gled|faldt|fald}_{i_badet|hjemme|om_på}
slået_sig_{slemt|hårdt|gul} bidt_sig_i_tungen {drukneul|drukning}- øget_tørst fryser_og_ryst-`,
  medium: `
~syge ~blødning livstruende nakkehold myose- triggerpunkt- spændingstilst- tissetrang =snue =smitsom
blevet_{tynd|mager} målt_{hørelsen|synet|blodsukker|blodtryk|temperatur} finmotorik udmattelse-
{er|blev|blevet}_{forgiftet|skoldet} {skind|rad}mager fysisk_{svag|begræns-}
{narkotika|sprit|medicin}påvirk- afgiftet rollatorbruger dårligt_{seende|hørende|fungerende}
sprogligt_svag hvilepuls nedtrykthed lav_selv{værd|tillid} selvdestruk- humørsving- mistriv-
{dårlig|svag|manglende|mangelfuld}_trivsel langsynet nærsynethed langsynethed snøvle- savler ørevoks
støjskade mørbanket forslået stammende skidt_tilpas utilpas krup =cyste cyster fedme
=fobi fobier =mani =kvalm hæshed snorken {ammer|ammes|ammede} har_{netop_|}født
menstruation- {træt|udmattet}_hele_tiden {konstant|voldsomt|ekstremt|unormalt}_træt
{tiltagende|blevet}_=svag fået_det_{værre|dårligere} kan_ikke_{holde|komme_af_med}_vandet
{uheld|våd}_om_natten hvepsestik {er_|}i_omstændigheder hul_i_hjertet `,
  beside: `
=faldet =faldt væltet =bleg =rosen lopper =kopper =føling spredning aura fjernhed =halt halte-
humpe- dybt_ulykkelig alkoholiser- elektrisk_stød sidesyn lyssans
{fast|aftagelig}_bøjle =stammen =fixet knækket_bro overbelast- udkørt rystelser =invalid =svag
opgivende lukker_ned {gik|går}_i_sort bøjle- implantat- =plak blister utæt spiral- igangsat
tegnsprog- punktskrift blåt_øje utydelig gnisten =slap =sløv =træt snotte- =puls temperatur- hævet
hævelse =syet =sting =stingene =gul =klam langt_henne over_tid efterveer på_gulvet flænge bypass
rundtosset skelen smittet isoler- forpint utilregnelig knude`,
};
