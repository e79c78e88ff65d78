/**
 * Words of a municipality's subjects (health, school, money, law), as this project's lexicons held
 * them when the weights were made. A copy, so that weights do not change with a lexicon.
 */
export const subjectWords: readonly string[] = (
  "abonnemang abonnement abonnementet absolut adfærd adfærds adgang adgange adgangskode adgangsord adress adresse adressen adresser advarsel advarsels " +
  "advarslen advokat afbrudt afbrydes afdeling affekt affärs afføring afføringen afførings afgangs afghan afghaner afgjort afgået afgørelse afgørelsen " +
  "afhæng afhængig afhængighed afhøring afhørt afhørte afklarings aflever afsked afskediges afslag afslaget afsluttet afsløre afsnit afsone afsoning " +
  "afstamning aftale aftalen aftryk afviser afvænning akademikerförbundet akavia aktions aktiverings aktivist aktivitets aktivt aktuell akuten " +
  "akutteam akutvårds alarmkode aldrig alkohol alkometer allergi allergisk alliance alliances alltid allvarlig allvarligt allvars alternativ " +
  "alternativet alternativets alting alvorlig alvorligt alvors ambulance ambulans ambulant ambulatori ambulatorium amfetamin anabola anabole analys " +
  "analyse anarkist anbring anbringelse anbringelses anbringelsessted anbringes anbuden anbudet andelen andels andens andrahandskontrakt anfald angina " +
  "angsten anholdt anhängare anhållen anhöriga anhöriggrupp anklagas anklaget anknytnings anlaget anlægget anmeldt anmälan anmäld anmärkning " +
  "anmärkningar anmærkning anoreksi anorektisk anorexi anpassad anpassningar anpassningsstörning ansatte ansigts ansikts anskuelse ansluten anstalt " +
  "anstrengt ansträngd anställning anställningen anstånd ansættelse ansættelsen ansættelses ansættelsesforhold ansættelsesvilkår ansöka ansökan " +
  "ansöker ansökningsdag ansøge ansøger ansøgning ansøgningen ansøgninger ansøgningsfrist antalet antallet antibiotika använda apatisk apopleksi " +
  "apparat appers appetit appetitten aptiten arbejde arbejdet arbejdsevne arbejdsfortjeneste arbejdsindsats arbejdsløs arbejdspladsen arbejdstid " +
  "arbeta arbete arbetet arbets arbetsförmåga arbetsförmåge arbetsgruppen arbetsinsats arbetslaget arbetslös arbetslösa arbetspasset arbetsplats " +
  "arbetsprestation arbetsterapeut arbetsterapeuter arbetstid arbetstider arbetstvist arrangementet arrangeret arresten artros arveforskud arvelig " +
  "arveligt assistance assistans assistanshund assyrier astighets asylansøger ateist attack attest attityd autisme avbryter avbryts avdelning " +
  "avföringen avförings avgift avgjort avlastningsbehov avlidit avsked avskedas avslag avslaget avslagits avslut avsluta avslutar avslutas avslutat " +
  "avslår avslöjas avstämning avstängd avstängs avtjänar avtryck badebænk bagefter baggrund bajsat bakfull bakfylla bakgrund balance balans balansen " +
  "bandage bankid banklån baptist barnen barnepige barnets barnkalas barnløshed barnmorske barnsjukdomar barsels basutredning beboer beboere bechterew " +
  "bedrag bedraget bedömning befriad befrugtning begavelse begavet begyndt begäran begärt begået begått begåvad begåvnings behandl behandlas " +
  "behandlats behandler behandles behandlet behandling behandlingen behandlings behandlingsdom behandlingshem behandlingsplan behålla behörig " +
  "behörighet bekräft bekymmer bekymrende bekymrings bekæmpelse belast belastet belastning belastnings belastningsreaktion belastningsregister " +
  "belastningsregistret belopp benmärgs bensår beroen beroende beroligende berusad beruset beröring berøring besiddelse besked beskriv beskyttede " +
  "beskyttelse beskyttelses beskyttet beskæftigelse beslut beslutat bestil bestod bestyrelsesmøde beställ beställa bestået består besvarelse besvär " +
  "besvær besværet besöket betala betalar betalat betale betaler betalingsstandsning betalt beteende betinget betjent betong betygskriterierna " +
  "betygssnitt betygsunderlag betændelse betændt bevilges bevilget beviljad beviljar beviljas beviljat beviljats bevilling bevæge bevægelighed bidrag " +
  "bidrager bidrags bidrar bifall bifoga bifogade bifogar bilaga bilden bilder bilderna billed billede billeder billederne billedet bilstöd biltyveri " +
  "bioanalytikere biografen biologisk biopsi bisidder bistand bistånd bistånds biträds bjuder bjudit blanco blandt blankt blatte blevet blinde " +
  "blindhed blindtarms bliver blivit blocket blodfetter blodförtunnande blodprocent blodprovs blodprøve blodprøver blodsocker blodsukker blodtrycks " +
  "blodvärde blokade blödande blöder blöjbyte blöjor bløder blødning blødninger boende boendeplacering boendestöd boendet bokförings bokslut bolagets " +
  "boligbehov boligen bolåne bopælen borderline borger borgere borgerlig borgerlige borgerligt borgerlisten borgermødet borgerne borgernes " +
  "borgerservice borgerstyret borgmesterkandidat bortgang bortgift bortopererad bortopererat bortrövad bosniak bosnier bostad bostadsort bosted " +
  "bostøtte botilbud brandmännens brandsår brevlåda bringes bristande bronkit brormand brorsan brottslig bruger brukare brukarna brusebadet brusestol " +
  "bruten brutet brutit brutto bryder brystet brände bråkar brækkede brækker brækket brænde brænder brændt brændte bröstet budget budgetramme " +
  "budgetskema budgettet bukserne bulimi bunden bundet bureaukrati business butikken butikstyveri bydende bypassoperation byrådskandidat bärande " +
  "bärare bækkenstol bærere började börjat bötfälld bødeforlæg bønner børneattest børnefaglig børnefaglige børnehave børnene børneorm børnesygdomme " +
  "børnesår bøvler cancer cancerfri cannabis celiaki censors center centern centerns centerpartiet centerpartist central centrum cerebral chikane " +
  "colitis corona coronatest country covidtest cprnummer cutter cyklus cystisk cytostatika cøliaki dagars daglig dagligdagen daglige dagligen dagligt " +
  "dagsböter dagvård dankort danmark danmarks danmarksdemokraterne danske dansker danskere danskprøve darrningar datasikkerheden datorn datter " +
  "datteren debitor degraderad degraderet delaktig delgiven delirium delning deltager deltaget deltagit deltar deltog demens dement dementa demente " +
  "dementsjuk demonstration demonstrationer dental deppig depression depressiv derhjemme detentionen determiner diabetes diagnose diagnosen dialys " +
  "diarre diarré dietist digital diligence direktør diskbråck diskretionær diskusprolaps dispensation disponeret disponibla disposition distrikts " +
  "diætist dobbelt dokument dokumentation dokumenter dokumentfalsk dokumentscan domnad domningar donerer doneret doseringsæske dotter dottern drabbade " +
  "drabbats drabet dragit dragits drenge drengene dricka dricker driften drikke drikker driller driver droger drogerna drogfri dropfod druckit drukket " +
  "dränage dubbelt dumpede dumper dumpet duscha duschen dygnet dygtig dysfagi dysfori dysfunktion dystre dåliga dåligt dårlig dårlige dårligt dækning " +
  "dödfött dödligt dödsboets dödsfall döende dömdes döttrar dødeligt dødsfald dødssyg dødssygt døende døgnvild dømmes dørkode døvblind døvfødt ecstasy " +
  "edarna ederne efterfødsels efterkommer efterlyst eftersend eftersende eftersøgt egnethed ejendom ejendomskøb ejendomsskat ekonomi ekonomiska " +
  "ekonomiskt eksamen eksamensbevis ekskone ekskæreste eksmand eksmanden ekstrem elektriker elektrikerförbundet elektrisk elendigt elevator elevens " +
  "elmoped elräkning elscooter elskede elsker emfysem emotionel emotionellt emotionelt endometrios energi engagerad engageret enheds enhedslisten " +
  "enhedspris enhets enkemand ensamstående enskild epidural epipen equmeniakyrkan erektil erektions erfarenhet erfaring ergoterapeut " +
  "ergoterapeutforeningen ergoterapeutisk erinran eritrean eritreer erklær erklæret erklæring ernæringssonde ersättning ertappad etablering etiken " +
  "etnisk etniska etniske etniskt euforiserende evaluering evalueringsmatrix exekutiv exmake exmannen extrem fackavgift fackets fackförbund " +
  "fackförbundet fackförening facklig fackliga fackligt faderen fadern fagforbund fagforbundet fagforening fagforeningskontingent faglig faglige " +
  "fagligt faktura fakturaer fakturor falder faldet faldforebyggelse faldtendens faller fallit fallskada falske falskt familie familien familier " +
  "familj familje familjehem familjen familjer familjerätten fanget farfar farmor farveblind fastar faster fastighetsanställdas fattat fattig feberred " +
  "fejlen fejler feministiskt ferritin fertilitets fertilitetsbehandl fetich fettlever fibros filmar filmas filmes filmet filminstruktør filmregissör " +
  "finale finansforbundet finansförbundet finger fingerad fingerade firmaet fjernet flashbacks flaske fleksjob flicka flickvän flimmer flydde flydende " +
  "flygtede flygtet flygtning flygtninge flygtningebaggrund flygtningen flykting flyttat flyttet fläskkött flænge fodbold fodfejl fodlænke fodsår " +
  "folder folkbokföring folkekirken folkeparti folkepartis folketingskandidat folkgrupp folkhälsomyndigheten forbind forbindelse forbinding " +
  "forbindings forbrug forbrugs forbrænding forbrændt forbund forening foretage foretaget forfalskede forfalsket forfatningen forfatteren forflytning " +
  "forflytte forflyttes forflyttet forfulgt forhold forhøj forhøjede forhøjet forkerte forlade forladt forlænge forlænger forlænges forlænget forløb " +
  "formand formue formular fornemmelse forpustet forretningsoplysninger forseelse forsink forsinket forskare forskere forslaget forslået forstoppels " +
  "forstrakt forstuvet forstyr forstyrrelse forstødt forstørret forsøg forsøger forsøgt forsørger fortfarande fortrolig fortrolige fortroligheden " +
  "fortroligheds fortroligt forvirret forvredet forvrid foræld forælder forældre forældrene forældrepålæg fosteret fostret fotbolls fotoet fotograf " +
  "fotsår frakendelse frakendt framfall framgå frataget fratrådt fratrådte fratræder fravalgt fravær fraværs fremgå fremmøde fremsend fremsende " +
  "fremstillings frigiven friplads fripladstilskud friskmelding fritage fritages fritaget fritstilles fritstillet fritstilling frivillig frivården " +
  "frossa frugan fråntagen frånvaro fundet fungerar fungerer funktionel funktions funktionsevne funktionsförmåga funktionshindrad funktionsnedsatta " +
  "fusion fuskade fuskar fuskat fyreseddel fyring fysioterapeut fysioterapeuter fysioterapeuterna fysioterapeutisk fysioterapi fysisk fysiskt fällande " +
  "fängelse färgblind fästing fåresyge fælles fællesspisning fællestillidsmand fællestillidsrepræsentant fængsel fængselsforbundet færing födelsedagen " +
  "födelsedagspresent födsel fönster förband förbands förbundstill föredragningslista förekommer föreläsningen företag företagets företagsläkar " +
  "företrädare företrädd företräds förfalskad förfalskade förfalskat förflytta förflyttas förfrågan förföljd förföljelse förhåll förhållande " +
  "förhållanden förhöj förhöjd förhöjda förhöjt förhör förhörd förhörde förlamad förlorade förlorar förlorat förlust förlängd förlänger förlängs " +
  "förmaksflimmer förmåga förmögenhet förordn förordnad församlingen försenad förskolan första förstoppning försvarsförbundet försäljning försämrad " +
  "försök försöker försökt försökte försörjningsstöd förtroendevald förtryck förundersökning förvaltare förvirringstillstånd förvärv förälder föräldra " +
  "föräldrar föräldrarna förövare fødevareforbundet fødsel fødsels fødselsdagen fødselsdags fødselskomplikation føleforstyrrelse følelsen følelsesløs " +
  "føleløs følesans følsom førerhund førerretten førlighed førligheden første førtidspension galdesten gallsten gangbælte gangfunktion gemensam " +
  "generalforsamling generaliserad generellt generelt genkend genkende genkender gennem gennemgang gennemsnit gennemsnittet genomförandeplan " +
  "genomsnittet genoplivet genoplivning genoptræner gentagne gentemot geriatrik geriatriken geriatrisk gerningsmand gesällprovet getingstick gipsad " +
  "gipsas gipsat givning gjorde glasøje glatte glaukom glemmer glemsom gluten glömmer glömsk gnider gnisslar godkendt godkänd godkända godkänt " +
  "godkänts gomplatta gratis grattis gravid gravida gravide graviditets graviditetstest grillfest gripen gripits griskött grunde grundet grundlön " +
  "grundskole gruppe gruppemøde gruppen gruppens gråter grædende græder grænseover grønlandsk grønlænder gulsot gumman guvernør gymnasie " +
  "gymnasieexamen gymnasiet gynækolog gynækologisk gänget gängmiljö gärningsman gåbord gåbälte gående gånger gångförmåga gåstol gælden gældsat gömmer " +
  "habiliterings hagekors hakkors halalkött halkat halløj halsbrand halskrage halskrave halter halvsides halvsidig hamnat handel handelsanställdas " +
  "handflate handicap handicapbil handicappede handicappet handicaptillæg handla handlagt handle handleplan handleplans handler handlet handling " +
  "handlingsplan handlägger hashbesiddelse hedersvålds hejsan helbred helbredsmæssige helbredsmæssigt heliga helkrops hellige helvedesild hemlig " +
  "hemlighållet hemligt hemlösa hemmelig hemmeligholdelses hemmeligt hemmet hemsjuksköterska hemskickad hemtjänst hemvist hendes hennes hensyn hentede " +
  "henter hentet henvendelse henvendelsen henvendt henvises henvisning henvist hepatit hepatitis herkomst heroin herpes hetero hinanden histor histori " +
  "historia hittades hittar hivtest hjemland hjemløse hjemme hjemmehjælp hjemmeilt hjemmet hjemsendt hjerne hjerneskade hjerte hjertebanken hjerteklap " +
  "hjertepatient hjälpmedels hjärtfel hjärtklaff hjärtsvikts hjælpemiddel hjælpes hockey holdes holdning hoppade hoppat hormon hospice hospital " +
  "hospitalet hospitals hostar hoster hostet hotade hotbild hotfull hovedlus hovedpine hudläkare hudlæge hukommelse hukommelsen hukommelses " +
  "hukommelsesklinik huller humanistisk huntington hurtigtest hushållets hushålls husker husleje husrannsakan husstandens husstands hustru hvepsestik " +
  "hverdagen hvæsende hydrocephalus hyggeligt hygien hyppige hyresavier hyresavtal häktet hälsan hämtad hämtade hämtades hämtar händerna hänger hänsyn " +
  "härkomst härstammar hållas håller hållit håndbold håndflade håndværker hæleri hælspore hæmatologisk hærværk hævede hævelse höftled högkänslig " +
  "högsta höjder hörsel hörseln hösnuva höstdepression høfeber højder højeste højkant højsensitiv hørelse hørelsen høring identitet identitets " +
  "igenkänn ikväll ildebefindende illamående iltapparat iltbehandl iltflaske immunforsvar immunförsvar imorgon implantat imødekomme imødekommer " +
  "imødekommet inbiten inblandad inbrott indbakke indblandet indbragt indbrud indeholder indenrigs indestående indfødsrets indfødsretsprøve individuel " +
  "individuell indkaldt indkomne indkomst indkøbs indkøbspris indlagt indlæg indlæggelse indlæggelsesforløb indlægges indlærings indmeldelse indmeldt " +
  "indraget indsats indscan indsend indsende indsigt indsprøjtning indstillet indstilling indtag indtil indtægt infann infarkt infekterad infektion " +
  "infektions infektionstal inflammation inflammerat influensa influenza information informationsmötet ingenjörer ingenting initiativ injektion " +
  "injicerar injicerat inkarneret inkommande inkomna inkomst inkont inkorg inköps inlagd inledd inloggning inloggningskod inläggning inlärnings inlåst " +
  "innehav inredning insats insatser insemination insiderviden insikt inspelning instabil institution institutionen insulin intelligens intensiv " +
  "intensiven intensivvårds interesserede internet intervju intolerant intresserade inträde intrång invandrar inventar inviterer involveret iraker " +
  "irakier iraner iranier irritabel irriterad iskias islamist isolerar isolerer jalousi jargong jehovas jobbet jobbigt jobbplan jobplan joints " +
  "jordemoderforeningen jorden jordnötter jordnødder journal journalistforbundet journalistförbundet journaludskrift julbord julefrokost juridiskt " +
  "jurist jättedåligt jævnligt kalium kalkyl kallad kallas kamera kandidat kandidater kandidatopstilling kandiderade kandiderar kandiderat kanyle " +
  "kapital karakter karakterer karaktergennemsnit kardiolog kardiologisk karies karpaltunnel kartläggningen kartotek kasserer kassör kastede kaster " +
  "kastet katalog katarr kateter katolik katolikken kemoen kender kendes kendskab ketamin kighoste kiropraktor kirtel kirurg kirurgen kirurgi " +
  "kirurgisk kissat kisset klaffel klagefrist klager klaget klagomål klamydia klarade klarar klarat klarede klarer klaret klasse klassen klassetrin " +
  "klassetrinnet klasskamrat klaustro klemme klinik klämde knaper kniven knivhuggit knivoverfald knogle knoglebrud knoglemarvs knäled knækket kodeord " +
  "kognition kognitiv kognitive kognitivsvigt kognitivsvikt kognitivt kokain kolesterol kolesteroltal kollapsa kollapse kollega kollegaer kolleger " +
  "kollegerne kollegor kollegorna komfort kommentarerna kommer kommersiell kommet kommit kommunal kommunalarbetareförbundet kommunen kommunist " +
  "kommunisten kommunistisk kommunistiska kommunistiske komplikationer koncentrations koncentrera koncentrere kondition konfidentiell konfidentiellt " +
  "konfirmation konfirmationsfest konfirmer konfirmerad konfirmeret konflikt konflikter konfus konkurrent konkurrenten konkurrentens konkurrenternas " +
  "konkurrenternes konkurrerande konkurrerende konkurs konservativ konservative konservatives konservativt konstant konstaterats konstateret " +
  "konstgjord konstruktørforeningen konsulent kontakt kontaktade kontaktat kontakter kontaktet kontaktförbud kontaktperson kontanter kontanthjælp " +
  "kontanthjælps kontingent kontonummer kontoret kontrakt kontrakten kontraktet kontraktindgåelse kontraktvilkår kontrol kontrovers konverterat " +
  "konverteret koppling korrig korrigerande korset kortison kortväxt kortåndet kosovoalban kosovoalbaner kraftig kraftiga kraftige kraftigt kramar " +
  "krampe kramper krasslig kreatinin kredse kredsgeneralforsamling kredsløb kretsar kriminalitet kriminalitetstruet kriminalvården kriminel kriminell " +
  "kriminella kriminelle kriminellt krisereaktion krisreaktion kristallsjuk kristdemokrat kristdemokraterna kristendemokraterne kristendom kriterierna " +
  "kritisk kroner kronisk kroniska kroniske kroniskt kronor krossade krossat krumning kruppanfall krycka kryckkäpp kryckor krykke krykker krypterad " +
  "krypterat krypteret kränkande krångel krånglar kræftens kræftfri krænkelse krænkende kuggad kuggade kuggar kuggat kuldegysninger kunskap kunskaper " +
  "kunskapskraven kunskapsmålen kunskapsutveckling kunstig kurator kurden kurder kurderen kurdisk kursus kvalifikationer kvalifikations kvalme kvinde " +
  "kvinna kvinno kvoteflygtning kvæstelse kvæstet kyssesyge kämpar kännedom känner känsel känselbortfall känseln käraste kärlkramp kæmper kæreste " +
  "könsvårtor köptes körkort körkortet körning körtel kønsvorter kørekort kørekortet køreprøve køreprøven kørestol kørestolen kørestolsbruger kørsel " +
  "lagförd laktos laktose lammels lammelse lammet landsdækkende landsforbund langade langar langat langsom langtidsblodsukker larmkod lasarettet " +
  "lattergas laveste ledband ledelsen lederen lederens lederna lediga ledige ledigt ledning legitimation lejemål lejemålet lejlighed lejres " +
  "lektrikerna leukemi leukæmi leverandør leverandørens leverantörens levercirros levertal liberal liberalerna liberalist licensen lidande lidelse " +
  "lidelser ligger likviditet likviditetsproblem lindrande lindrende livets livmoder livrädd livsgnistan livsgnisten livslusten livslysten livsmodet " +
  "livstruende livstræt livstrött livströtta livsviljan logoped logopæd lokala lokale lokalpartiet ludomanigæld lugnande lugtede lugter lugtet lukkede " +
  "lukket luktade luktar luktat lungefunktion lungefunktions lungemedicinsk lungen lungfonden lungfunktion lungorna lungräddning lusten lustgas " +
  "lutheran luthersk lyckopiller lyftas lykkepiller lymfeknude lymfkörtel lymfom lyskebrok lysten läggas läggning lägsta läkarförbund läkarförbundet " +
  "läkemedels lämnade lämnas lämnat lämplighets lärare lärarförbundet lärarnas läsförmåga läsförståelse läsning läspar långsam långtidssocker " +
  "lårbensbrott lårbensbrud lægeerklæring lægefaglig lægeforeningen lægekonsulent lægelig lægetilsyn lærerforening læring lærlinge lösenord löständer " +
  "løftes lønsedler magisterforening magnetkamera magnetröntgen magsäcks magsår mailadresse mailen mailer makker makkere mamman mammor mandat manddrab " +
  "mandel mangel mangelfuld manglende mangler maniodepressiv manisk manodepressiv manuellt mareridt markering marketplace marockan marokkaner marxist " +
  "matdistribution matematik materiale matris mavesår medarbejder medarbejdere medarbejderen medarbejderens medarbetar medarbetare medarbetaren " +
  "medarbetarens medborgare medborgarmötet medborgarservice medborgerskabs meddelande medelev medfödd medfødt medicin medicineras medicinering " +
  "medicinkort medicinsk medicinska medicinskt medium medlem medlemsaften medlemsavgift medlemskab medlemskap medlemsmøde medlemsnummer medmor " +
  "medsende medvetandet mejlet mekaniker melanom melder meldes meldte mellan mellem mellemgulvs mellemkommunal meniere menigheden meningit " +
  "menstruation menstruationssmerter mensvärk mentalt meriterande meritvärde merkostnadsersättning messenger metastas middag middel milersättning " +
  "militär militær miljöpartiet miljöpartist mindste minister minnas minnes minnesmottagning minnesota minnet minoritet minoritets minoritetsbaggrund " +
  "misbrug misbruger misbrugs misbrugskonsulent misbrugt missbruk missbruks misshandel misshandla mission missköter misskött missnöjd missnöjda " +
  "misstanke misstänks misstänkt misstänkts mistede mister mistet mistrives mistænkt mobbad mobbar mobbas mobber mobbes mobbet mobbning mobilitet " +
  "mobility mobning moderat moderaterna moderaterne moderen modern modtager modtaget mordförsök morfar morfin morgen morgon mormon mormor moskeen " +
  "moskéen moskén moster motion motivations motorisk motoriska motoriske mottag mottagning multipel mundtlig mundtlige mungipan muntlig " +
  "musikerförbundet muskel muskeldystrofi muskelsvind muslimen muslimsk mutation mutationen mutbrott mutisme människohandel märken mässling månader " +
  "månaders månads månadslön månatliga måneder måneders månedlige månedsløn mærker mæslinger mætning möhippa mødetider nakkefold namnteckning " +
  "namnteckningen naprapat narkoman narkose narkotika nationale nationalist nationality nationell nationella naturvetarna navneskifte nazist nazistisk " +
  "nazistiska nazistiske nedbrud nedbrudt nedkørt nedlagd nedlægges nedsat nedsatt nedslidt nedsunken nedsättning nedsættelse nedsövd nedtrykt negativ " +
  "negativt neonatal nersövd nerver nervsammanbrott nervøs nethinde netværket netværks neurolog neurologen neurologisk niveau njurarna njurfunktion " +
  "njursten nominering nordfront nordisk nordiska nummer nykter nyrefunktion nyremedicinsk nyrerne nyresten nyretal näring närsynt närvaro nässel " +
  "nässelutslag näthinne nätverket nätverks nægter nældefeber nærmeste nærsynet næstformand nödbistånd nötter nødder obehörig obetald obetalda obetalt " +
  "obotlig obotligt observ observans offentliggjort offererat offert ofredande ofrivillig ofrivilligt ogiltig ohälsa olovlig olycka olämplig ombads " +
  "ombedd omdöme omdömen omfattande omhändertagen omkull omlägg omläggning ommunal ommunikation omplacerad omplaceras omplaceret omprov omprovet " +
  "omskuren omskärelse omskåret omskæring omsorgs omsorgssvikt omsättning omsætning omtanke omvårdnadsbidrag omvårdnadsepikris ondartet onetoox " +
  "onkolog onkologen onkologi onkologisk onykter oorganiserad operation operera opererad opererade opererar opereras opererat opererats opereres " +
  "opereret opfølgning opfølgningsmøde opførsel opgave opgaven opgavevaretagelse opgive opholder opholdsforbud opholdssted ophæld ophæves ophører " +
  "opioider opkastet oplyse oplyses oplysning oplysninger oplægget opmærksomheds oprindelig oprindeligt oprindelse opsagt opsige opsigelse opsigelses " +
  "opsigelsesfrist opsiger opsiges opspyt opstillet opstilling opstød optagelse optagelses optager optages optaget opublicerat ordblind ordblinde " +
  "ordförande ordfører ordning organis organisation organiserad organiseret orientering orkeslös oroande orolig orosanmälan ortodoks ortodox ortoped " +
  "ortopeden ortopædkirurgisk ostadig ostadigt otillräcklig otrogen ovaccinerad overbelastet overbevisning overbevist overdosis overfaldet overflyttet " +
  "overfor overforbrug overgreb overholder overholdt overmunden overrevet overskue overtræk overvåget overvægt overvægts oöppnade pacemaker packad " +
  "pakistaner pakistanier pakkeforløb palestinier palliativ palæstinenser papirer pappan pappor parese parfume parfym parkering parkeringskort " +
  "partidistriktet partiet partiforening partiförening partiföreningen partikamrat partisoldat partitilhørsforhold partivän partner passager passar " +
  "passer passet passkopia password patent patient patienter patriark pedagogisk pengar penicillin penning pension pensions performer period perker " +
  "permobil persisk person personal personale personalet persondatasikkerheden personer personlig personliga personlige personlighets personligt " +
  "personnummer personoplysninger personuppgifter personuppgifts phishing pigerne piller pingströrelsen pinkod pinkode piratpartiet piskesmæld placer " +
  "placerad placeras placerats placering placerings plages plaget plaster plejehjem plejehjemsplads plejeseng pletter plettet plågad plågas plåster " +
  "podagra podning pojkvän policy polisanmäld polisanmälde polisanmält polisförbundet polisförhör politi politianmeldt politiforbundet politik " +
  "politiker politisk politiska politiske politiskt polititilhold pollen polterabend polyper portkod position positiv positivt postkasse " +
  "posttraumatisk potens potensen praktiserande praktiserende praktisk prednisolon premiere prenumeration pressad presset prestation prestationer " +
  "presterar prickar prikken prisbilag priser prisoverslag privat problematik problematisk procent produktions profil promille protes protese " +
  "protestant protokoll provanställning proverna provresultat provsvar provtid præference præstation præstationer præsterer prövning prövnings prøvede " +
  "prøver prøvesvar prøvet prøvetid prøvetiden psykiater psykiatri psykiatrisk psykisk psykiska psykiske psykiskt psykoedukation psykolog " +
  "psykologförbundet psykologisk psykos psykose psykotisk pundare pungbrok pusher pushet påföljd pågrebet påklædning påkörd påmindelse påminn " +
  "påminnelse pårørende påtale påtænkt påverk påverkad påvirk påvirket pædagog pædagogisk rabatsats rabattsats racistisk radikal radikale ramavtals " +
  "ramlade ramlar ramlat ransport rapport rapporten rasade raserianfald raskmeld reagerar reagerer reaktion realkredit recept receptbelagd receptionen " +
  "rednings reeksamen refluks reflux refusion registr registrerad registreret registret regning regnskab reguler rehabilitering rehabiliterings " +
  "rehabiliteringsophold rejsefeber relater relation relations religions religiös religiösa religiøs religiøse reminder remiss remitterad remitteras " +
  "remitterats rengøringshjælp reprimand reprobere repræsenteres repræsenteret reservations resfeber resolution respirator ressourceforløb restance " +
  "restans resten resultat retardered reumatolog reumatologisk rigtig rikliga riksförbund rikstäckande risiko riskbedömning riskerar riskzonen risten " +
  "ristus rocker rockerborg rollator romaer romanen romani romska rosacea rosfeber roskildesyge rullstol rullstolen rullstolsburen rumæner rusmiddel " +
  "russisk rygerlunge ryggskott ryggsmärt rygmarvs rygmarvsbrok rygskævhed rysten ryster räcker räddnings räknar räkningar rättspsykiatrisk " +
  "rättsväsendet rådgivning rådhuset rånare rödgrönt röntgen rörelse rörlighet rörligheten röstade röstar röstat röster røntgen røveri sabbat sagerne " +
  "saknar salaten samarbejdet samarbejdsproblemer samarbetsproblem samarbetssvårigheter sambon samisk samlade samlag samlede samleje sammen " +
  "samordningsnummer samtal samtale samtalen samtaler samtalet samvær samværet samværs sansemæssige sarkoidos satser savner scanner scanning " +
  "scanningsløsning scharlakans school scorede scorer screening screeningen sekreterare sekretess sekretessbelagd sekretessbelagt sekretessmarkering " +
  "sekretær seksual seksualitet seksuel seksuelle seksuelt selektiv semester senast sendes seneskede senest sensitiv sensorisk sensoriska sensoriske " +
  "separation sepsis server serveren servering servern service serviceforbundet sexolog sexualitet sexuell sexuella sexuellt sexuelt sidder siddet " +
  "sidste siffror sigtet sikker sikkerhed sikkerheden sikkerhedsrepræsentant sikkert sikret sinnes sitalende sitter situation sjukare sjukdagar " +
  "sjukdom sjukfrånvaro sjukgymnast sjukhus sjukhuset sjukresa sjukresor sjukskrivna sjukskrivning skabelon skadad skadade skadat skadegörelse " +
  "skadestue skadestuen skadet skakar skakningar skaldjur skaldyr skanning skarlagens skarlakans skatte skatter skavank skelar skeler skelögd skicka " +
  "skickades skickar skickas skickats skifte skiftede skifter skiftet skiktröntgen skilja skiljas skille skilles skinne skinneb skjult skjutsad " +
  "skleros skoene skoinlägg skoldet skoldkopper skolelederforeningen skolen skolfrånvaro skolledare skolmogen skolmognad skottlossning skranken " +
  "skrantende skrevs skridtet skriftlig skriftlige skriftligt skriva skrivas skrive skrivits skrivningen skrivs skrumpelever skräck skrøbelig " +
  "skrøbeligt skuespiller skulden skulder skulderna skuldsatt skurit skyddad skyddade skyddat skyddsombud skylder skyldig skyldte skänker skänkt " +
  "skänkte skådespelare skåret skænderier skændes skærer skærmet slaganfall slagen slagit slagsmål slagtilfæld slange slesvigsk slitit sluten släkten " +
  "släktkalas sløret smadrede smadret smerte smertefri smertefulde smertegrænse smerteklinik smertende smitsom smittad smitter smittet smittsam smärta " +
  "smärtklinik smärtor smärtsamma smärtstillande snabbsänka snakke snattade snattar snattat snatteri sniffar sniffat sniffer snifter snittbetyg " +
  "snitter snittet snuppet snurren snyder social sociala socialdemokrat socialdemokraterna socialdemokraterne socialdemokratiet socialdemokratiets " +
  "socialdemokratisk sociale socialförvaltningen socialist socialistisk socialistiskt socialjournal socialpædagogerne socialpædagogisk " +
  "socialrådgiverforening socialstyrelsen socialt socialtjänsten solgte soliditet somalier somalieren somalisk somaliska sommarfest sommerfest sondes " +
  "sondmatas sorgen sorggruppe sorgreaktion sossarna sovende sovepiller sparkapital sparkat sparkede sparken sparket spasmer special specialist " +
  "speciallæge specialsygehus spektret spektrumet spelar spelas spidskandidat spildevands spille spinal spirituspåvirket spiser spjældet splint " +
  "spottet sprang spredning spridas spridning springe springfinger sprogbrug sproglig sproglige sprogligt sprunget spruta sprutan sprutar sprutor " +
  "språkbruk språkliga språkutveckling sprøjte sprøjter spyttet spänningshuvudvärk spændingshovedpine stammar stammer standpunkt standpunkts starkt " +
  "starte startet statsbidrag statsborger statslös statsløs status stavar staver stedfar stedmor stemme stemmer stemte sterilisation steroid steroider " +
  "sticker stickningar stickrädd stikken stikker stilen stillede stiller stillet stillingen stinker stjålet stjæle stjæler stoffer stoffri stofskifte " +
  "stofskiftetal stoppad stopper stoppet straff straffad straffe straffeattest strategimøde streck strejk strejka strejkade strejkar strejke strejkede " +
  "strejkemøde strejker strejket strengt stress stresset stroke strokes strubehoste struma strump sträckt sträckte stråle strålebehandl stråler " +
  "strålning strømp stuckit studie studiegång stugan stukad stukat stukket stulen stulit styvmamma styvpappa styvpappan ställde ställer ställn stämma " +
  "ständigt stängas stängd ståsted stærke stærkt stödde stöder stödjer stödskena stödstrumpor stölden störning stødte støtte støttede støtteperson " +
  "støtter støttestrømper støttet støttetimer suicidal suicidnära sundheds sundhedsfaglig sundhedskort sundhedsstyrelsen suspenderet suttit svacka " +
  "svarta svartskalle svende svendeprøve svendeprøven svensexa svensk svenska svenskar sverige sverigedemokrat sverigedemokraterna sveriges svigerfar " +
  "svigerforældre svigermor svigtende svigter sviktande sviktar svimlet svimmel svimnings svindel svinekød svullen svullet svullna svälja sväljnings " +
  "svärfar svärföräldrar svärmor svårig svårighet svårigheter svækket swinger syddes syfilis sygdom sygdomsperiode sygedage sygedagpenge sygeforløb " +
  "sygefraværs sygehistorie sygehus sygehuset sygeleje sygelig sygemeld sygemelding sygemeldinger sygemeldt sygemeldte sygeorlov sygeperiode sygepleje " +
  "sygeplejefaglig sygeplejeråd sygesikringskort symboler sympatiserar sympatiserede sympatiserer sympatisör sympatisør syndikalist syndikalisterna " +
  "syndrom synrest synsrest syntest syrier syrisk syrran system säkert säljer sängliggande särbehandling särskild särskilda sätter sårbar " +
  "sårbarhedsscan sædkvalitet sælger særlige sökande sömntabletter sönder sörjer sømmet sønnen sønner sørger søskende søvnapnø tablett tagits tahrir " +
  "talblind talepædagog tandbøjle tandkött tandläkaren tandläkarförbundet tandlæge tandlægeforeningen tandlægen tandlæger tandpine tandpleje tankar " +
  "tankarna tanker tappar tappat tarmslyng tarmvred tatoveret tatoveringer tatuerad tatueringar teamet tegninger teknisk telefonisk telefonnummer " +
  "temaaften temakväll temauge temavecka temperatur tennisalbue tennisarmbåge tentamen tentamens tentan teoriprovet teoriprøve teoriprøven terapeut " +
  "terapi terapiforløb termin terminal terminalt terminer termins terminsprøven terror testad testat testats testede testen testet testresultat tidigt " +
  "tidlig tidligt tidplanen tidrapport tidrapporten tilbage tilbagefald tilbageholdt tilbud tilbuds tilbudsgiver tilbudsliste tilbudt tildele tildeler " +
  "tildeles tildelt tilfreds tilfredsstillende tilfælde tilhold tilhænger tilhørsforhold tilkendt tilknyt tilknytning tilknytnings tilknyttet " +
  "tilldelad tilldelar tilldelas tilldelats tillgodohavande tillgångar tillhörighet tillid tillidsmand tillidsrepræsentant tillidsvalgt " +
  "tillrättavisning tillstånd tillsyn tillsägelse tillverknings tillykke tillägg tillæg tilmeld tilmelding tilmeldt tilpasningsreaktion tilrettelagt " +
  "tilstand tilsynsførende tiltale tiltalt timeregistrering timmar tingsrätten tinnitus tissede tisser tisset tjener tjeneste tjenestefri tjenstlig " +
  "tjenstlige tjente tjänade tjänar tjänst tjänste tjänsteman tjänsten tjänster toalettbesök toaletten toilet toilettet tolvsteg toppkandidat trafik " +
  "trakeal transplanteret transport trapper trappor trasig trauma traume trillat trives troende trommehinden trossamfund truede trukket trumhinnan " +
  "trusler trussel tryckkänsla trygghet tryghed trykken trädgård träffar träffen trängningar träning tråden trække trækker træner træning træthed " +
  "trætte tuberkulos turkisk tvangs tvangsindgreb tvillingar tvillinge tvillinger tvingas tvingats tvungen tvätta tyktarm tyndskid tyrker tyveri " +
  "tänderna tænderne tørklæde tørklædet tørlagt uansøgt uarbejdsdygtig ubetinget ubject udbetalt udbrændt udbrændthed uddannelses uddannelsesforbundet " +
  "uddannelsesparat udeblev udeblevet udebliver udenfor udenrigs udfordret udfordring udfordringer udfyldt udkast udlevere udleveres udløser udmattet " +
  "udmeldelse udmelding udmeldt udredes udredning udrednings udredt udsatte udseende udskrevet udskrift udskrives udskrivningsbrev udslæt udspil " +
  "udsættelse udtalelse udtørret udvalg udvalget udviklet udvikling udviklingsmæssigt udvist uegnet ufrivillig uhelbredelig uhelbredeligt ukendt " +
  "ukrainer ulovlig ulovligt ultraljud ultralyd ulykke umgänge umgänges undangömt unddrag underbud underholds underhålls underhållsbidrag underkäken " +
  "underkänd underkänt underkänts underlag underlivet undermunden underret underretning underretnings unders underskrift underslag undersök " +
  "undersökning undersöks undersøg undersøgelse undervisning undervisningen undervægtig ungarna ungdoms ungdomsformand ungdomsuddannelse ungerne " +
  "ungsvenskarna unionen uopmærksom uppdraget uppfattning uppfyller uppföljning uppföljningsmöte uppger uppgift uppgifter upphandling upphandlings " +
  "upphör uppkörningen uppmärksamhets uppnår upprepade uppsagd uppsatsen uppsägning uppträdande uregelmæssig urinen uroligt urologisk ursprung " +
  "ursprungligen usikker usikkert ustabil utanför utbränd utbrändhet utdrag uteblev uteblir uteblivit utesluten utilfreds utilfredse " +
  "utilfredsstillende utköpt utländsk utlåtand utlåtande utmattad utnyttj utomeuropeisk utredd utreder utredning utrednings utreds utsatt utsatta " +
  "utsatthet utseende utskott utskriven utslag utslagen uttalad uttorkad uttryck utträde utträtt utveckling utvecklings utvisad utvärd uvaccineret " +
  "vaccin vaccination vaccinationer vaccinationskort vaccinationsstatus vaccine vaccinen vaccinera vaccinerad vaccineres vaccineret vacklande vagten " +
  "vaklende valgaften vallningar valvaka vandladning vandledning vaneforbryder vanlig vanskelig vanskeligheder vantrivs variation varning varningen " +
  "varnings varsel varslad vatten vattkoppor veckor vederlagsfri vedhæft vedhæfte vedhæftede vedligeholdende vejledning vejrtrækning velkomne vendes " +
  "venlig venner venstre venstrekvinde venstremand venstres venter verksamhet vestlig videregive videregives viderehenvist vikariat vikariatet " +
  "villkorlig villkorligt vindende vinduer vinnande vinterdepression virksomheden virksomhedens virusscan visade visdomstand visdomstænder vision " +
  "visitation visitations visiteret visstidsanställd vistas vistels vistelse vistelseort vitamin vitaminbrist vitaminvärden voksen voksenble voldelig " +
  "voldsomme volontär vorter vredet vrickade vrickat vrikket vurder vurdering väldigt välkomna vändas vänster vänstern vänsterpartiet vänsterpartist " +
  "väntade väntan väntar värdelös värker vätska vävnads växelvis våldsam våldsbejakande vårdas vårdats vårdförbundet vårdnad vårdnaden vårdnadshavare " +
  "vårdplan vårtor vægtøgning vælger vælgererklæring vælgerforening vælgerforeningen værdig værdiløs værestedet værker værksted webbinariet webinaret " +
  "weekend whiplash ydelse ydelsesstop yggnads ysning zipkode äktenskaps äldreboende älskade älskar älskling ämnesomsättning änkling ärarna ärende " +
  "ärenden ärendet ärftlig ålarna ångest åreknude årliga årlige årskarakter årskurs årskursen årsløn åskådning åtalad åtalas åtalats återfall " +
  "återinlagd återkallat åtgärd ægtefælle ægteskab ægteskabelige ærerforeningen ögonläkare ögonprotes öppenvård öronen öronpropp överallt " +
  "överenskommelse övergrepp överklagan överklagande överkäken överskrid övertygad övertygelse övervakad överviktig övriga ødelagt øjendryp øjenlæge " +
  "øjnene økonomi økonomisk økonomiske ønskes ørelæge ørerne øvrige"
).split(" ");
