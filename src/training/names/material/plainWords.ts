/** Everyday words of prose in many forms, Swedish and Danish: nobody's names, from general knowledge. */
export const plainWords: readonly string[] = (
  "momsen bakrutan vindrutan mätningar mätning glesare glesbygd kissar kissade bremsen linoleum plasten plastik nylon metall " +
  "legering nikotin tjära blanka blankett blanketten tian femman hundralapp vanan ovanan halva fjärdedel tredjedel dusören " +
  "klaphatten gammal gamla ungdom ungdomen väljare väljarna väljaren partier förslaget förslagen propositionen motionen " +
  "motionerna remissen remisserna betänkandet kommittén nämnden nämnderna riksdagen regeringen ministern departementet " +
  "myndigheten myndigheterna länet länen landstinget landstingen regionen regionerna sjukvården åldringsvården barnomsorgen " +
  "daghemmet daghemmen fritidshemmet skatten skatterna avgiften avgifterna bidraget bidragen pensionen pensionären pensionärer " +
  "pensionärerna lönen lönerna priset priserna hyran hyrorna kostnaden kostnaderna inkomsten inkomster inkomsterna utgiften " +
  "utgifterna räntan räntorna lånet lånen banken bankerna bolaget bolagen företaget företagen fabriken fabriker industrin " +
  "industrier jordbruket jordbrukare lantbrukaren skogen skogarna åkern åkrar ängarna marken markerna tomten tomter villan " +
  "villor radhuset radhusen bilen bilar bilarna bussar tåg tågen båten båtar flyget flygplan motorn motorer däcket däcken " +
  "ratten bromsen växeln kopplingen tanken bensin bensinen oljan oljor elen strömmen värmen kylan luften vattnet avloppet " +
  "röret rören kranen kranar tvätten disken städningen maten middagen lunchen frukosten kaffet teet mjölken osten smöret " +
  "brödet köttet fisken grönsaker potatisen äpplen päron bären saften vinet ölen spriten tobaken cigarett cigaretter medicinen " +
  "medicinerna tabletten tabletter sjukdomen sjukdomar smärtan värken febern hostan såret såren blodet blodtryck hjärtat " +
  "lungan lungor levern njuren magen tarmen benet benen foten fötter handen händer fingret fingrar tummen armen armar axeln " +
  "ryggen nacken huvudet ögat ögon örat öron näsan munnen tanden tänder halsen huden håret kroppen själen mannen kvinnan " +
  "kvinnor barnet pojken pojkar flickan flickor människan människor människorna folket invånare invånarna invandrare " +
  "invandrarna föräldern familjerna hushållet hushållen äktenskapet äktenskap skilsmässan barndomen ungdomar vuxna äldre " +
  "åldern skolan skolorna läraren lärarna eleven eleverna studenten studenter studierna utbildningen kursen kurser provet " +
  "proven betyget betygen boken böcker tidningen tidningar artikeln artiklar radion televisionen programmet programmen filmen " +
  "filmer musiken låten teatern konsten målningen kyrkan prästen gudstjänsten religionen krig kriget freden vapnet vapen " +
  "försvaret armén soldaten soldater polisen brottet brotten straffet fängelset domen domstolen rätten lagen lagar lagarna " +
  "regeln regler rättigheten rättigheter skyldigheten friheten demokratin makten ansvaret frågan frågor svaret svaren " +
  "problemet problem lösningen lösningar orsaken orsaker följden följder resultatet resultaten målet målen medlet medlen " +
  "metoden metoder systemet systemen planen planer beslutet besluten mötet möten sammanträdet förhandling förhandlingar " +
  "förhandlingarna avtalet avtalen kravet kraven strejken facket förbundet föreningen medlemmen medlemmar styrelsen " +
  "ordföranden sekreteraren chefen ledaren arbetaren arbetare arbetarna tjänstemannen tjänstemän arbetsgivaren arbetsgivare " +
  "arbetslösheten sysselsättningen verksamheten utvecklingen forskningen tekniken vetenskapen naturen miljön klimatet vädret " +
  "regnet snön solen vinden stormen sommaren vintern hösten våren dagen natten morgonen kvällen veckan månaden året åren " +
  "timmen minuten sekunden tiden platsen orten staden städer byn landet länder världen gränsen vägen vägar vägarna gatan gator " +
  "gatorna bron hamnen stationen flygplatsen torget parken huset husen lägenheten rummet rummen köket badrummet fönstret " +
  "dörren dörrar taket golvet väggen trappan hissen källaren möbeln möbler stolen stolar bordet soffan sängen lampan skåpet " +
  "spisen kylskåpet tvättmaskin telefonen telefoner brevet breven paketet posten pengarna kontot räkningen kvittot checken " +
  "kassan börsen aktien aktier spararen sparande försäkringen försäkringar olyckan olyckor skadan skador branden bränder " +
  "räddningen hjälpen stödet vården omsorgen omvårdnaden hemhjälp färdtjänsten resan resor semestern ledigheten fritiden " +
  "idrotten matchen tävlingen laget spelet leken leksaken enligt eftersom däremot dessutom dock således emellertid visserligen " +
  "möjligen förmodligen antagligen troligen naturligtvis självklart egentligen framför framförallt huvudsakligen särskilt " +
  "speciellt ungefär omkring cirka knappt drygt nästan alldeles ganska mycket litet mindre större störst högre högst lägre " +
  "lägst bättre bäst sämre sämst yngre yngst längre längst kortare bredare tyngre lättare svårare billigare dyrare snabbare " +
  "långsammare tidigare senare sist först andra tredje fjärde ytterligare samtliga flera några ingen inget inga varje varannan " +
  "båda bägge sådan sådant sådana denna detta dessa vilken vilket vilka vars själv själva egen eget egna samma annan annat " +
  "annars likaså likadan motsvarande nuvarande dåvarande blivande följande kommande föregående gällande avseende beträffande " +
  "angående rörande oberoende frivilligt obligatorisk tillfällig ständig vanligt ovanligt möjligt omöjligt nödvändigt onödigt " +
  "viktigt oviktigt riktigt felaktigt lämpligt olämpligt tydligt otydligt prisen priserne lønnen skatterne afgiften afgifterne " +
  "tilskuddet tilskuddene pensionister pensionisterne huslejen udgiften udgifterne indtægten indtægterne renten renterne " +
  "bankerne selskabet selskaberne virksomheder virksomhederne fabrikken fabrikker industrien landbruget landmand landmanden " +
  "skovene markerne grunden grundene villaen husene bilerne busserne toget togene båden bådene flyet flyene motoren dækket " +
  "gearet benzin benzinen olien strømmen varmen kulden vandet afløbet røret rørene hanen vasken maden frokosten morgenmaden " +
  "kaffen teen mælken smørret brødet kødet grøntsager kartoflen æblerne pæren bærrene vinen øllen spiritus tobakken cigaretten " +
  "pillerne sygdommen sygdomme smerten smerter feberen hosten blodtryk hjertet lungerne leveren nyren maven benene foden " +
  "fødder hånden hænder fingeren fingrene tommelen skulderen nakken hovedet øjet øjne øret ører næsen munden tænder sjælen " +
  "manden kvinden kvinder kvinderne drengen piger mennesket mennesker menneskerne indbygger indbyggere indbyggerne indvandrer " +
  "indvandrere husstand husstanden ægteskabet skilsmissen barndommen voksne alderen skolerne læreren lærerne elever eleverne " +
  "studerende studiet uddannelsen kurserne prøven prøverne karakteren avisen aviser aviserne artiklen artikler radioen " +
  "fjernsynet musikken teatret kunsten maleriet kirken præsten gudstjenesten krigen våbnet våben forsvaret hæren politiet " +
  "forbrydelsen straffen fængslet dommen retten loven lovene reglen reglerne rettigheden rettigheder pligten friheden " +
  "demokratiet magten spørgsmålet problemer løsningen løsninger årsagen årsager følgen følger resultater målene midlet midler " +
  "systemer beslutningen beslutninger mødet møderne forhandling forhandlinger forhandlingerne aftalerne kravene fagforeningen " +
  "forbundet foreningen medlemmet medlemmer medlemmerne bestyrelsen formanden lederne arbejderen arbejdere arbejderne " +
  "arbejdsgiver arbejdsgivere arbejdsløsheden beskæftigelsen udviklingen teknikken videnskaben miljøet klimaet vejret regnen " +
  "sneen sommeren vinteren efteråret foråret morgenen aftenen ugen måneden timen minuttet sekundet stedet byerne landene " +
  "verden grænsen vejene gaderne broen havnen lufthavnen torvet lejligheden lejligheder værelset køkkenet badeværelset vinduet " +
  "døren dørene taget gulvet væggen trappen elevatoren kælderen loftet møblerne stolene sofaen sengen lampen skabet komfuret " +
  "køleskabet vaskemaskinen breve pakken pengene kontoen regningen kvitteringen kassen børsen opsparing forsikringen " +
  "forsikringer ulykken ulykker skaden skader redningen hjælpen støtten plejen rejsen rejser ferien sporten kampen kampe " +
  "holdet spillet legen legetøjet dusøren klaphat roadracing paracetamol acetylsalicylsyre halal kosher dari pashto tigrinya " +
  "somali farsi urdu kurmanji sorani arabisk tyrkisk arabiska turkiska persiska albanska bosniska tigrinja thailändska ifølge " +
  "derimod desuden dog imidlertid ganske muligvis formentlig antagelig sandsynligvis naturligvis selvfølgelig egentlig " +
  "fortrinsvis hovedsagelig særligt specielt knap godt næsten aldeles temmelig meget større størst højere højest lavere lavest " +
  "bedre bedst værre værst ældre længere længst kortere bredere tungere lettere sværere billigere dyrere hurtigere langsommere " +
  "tidligere senere sidst først anden fjerde yderligere samtlige adskillige nogle intet hver begge sådanne denne dette disse " +
  "hvilken hvilket hvilke selve egne samme andet ellers ligeledes tilsvarende nuværende daværende kommende følgende foregående " +
  "gældende vedrørende uafhængig midlertidig stadig almindeligt ualmindeligt muligt umuligt nødvendigt unødvendigt vigtigt " +
  "rigtigt forkert passende upassende tydeligt utydeligt"
).split(" ");
