/**
 * Common first names that are no other word, Danish, Swedish and of people who have come since.
 *
 * Source: general knowledge; they confirm what the tagger only supposes, and what begins a sentence.
 */
export const firstNames: ReadonlySet<string> = new Set(
  (
    "peter jens lars michael henrik thomas søren jan christian martin niels anders morten jesper " +
    "mads rasmus hans jørgen per ole kim john mikkel kasper lasse jakob jacob erik knud svend " +
    "poul paul kurt leif preben bent finn flemming carsten karsten claus klaus torben steen allan " +
    "brian kenneth rené anne mette hanne kirsten anna helle susanne lene maria marianne inge " +
    "karen lone camilla pia louise charlotte bente jette tina gitte hannah ida emma sofie laura " +
    "julie cecilie freja karla inger birgit lis ulla birthe dorte dorthe heidi rikke trine sanne " +
    "signe maja nanna katrine kathrine line stine astrid ingrid elisabeth margrethe grethe gerda " +
    "ellen agnes edith else jytte vibeke annette lotte fatima mohammed mohamed ahmed ali omar " +
    "hassan hussein amina aisha khadija mustafa yusuf ibrahim zahra leyla samira nadia abdi hodan " +
    "oksana olena katarzyna agnieszka nguyen ivan dragan goran johan karl erik gustav gustaf " +
    "oskar oscar william elias hugo liam lucas alexander emil axel björn göran gunnar sven bengt " +
    "bo ulf håkan mats magnus fredrik daniel mattias stefan anna eva kristina karin margareta " +
    "elisabeth birgitta sara lena kerstin marie emma elin sofia johanna linnea malin jenny ulrika " +
    "annika gunilla ann barbro siv maj britt inga gun hanna amanda elsa alice maja ebba wilma " +
    "agneta erling villy børge aage kaj egon arne aksel viggo holger carl otto helge verner " +
    "werner benny johnny dennis frank rune troels simon sebastian oliver noah valdemar august " +
    "malthe frederik christoffer kristian kristoffer tobias jonas jonathan mathias nikolaj " +
    "nicolai andreas adam philip victor viktor anton bertram konrad lauge asger eskild esben rolf " +
    "ejnar einar ejvind erland gert gorm harald hasse ivar jimmy keld kjeld kenny kristen laust " +
    "lennart lorens ludvig mogens niklas oluf orla ove palle regnar richard robert ronny svenning " +
    "thorkild tommy uffe ulrik vagn willy yngve aase agnete alberte amalie anette anja annemarie " +
    "annelise asta beate benedikte benthe bodil carla caroline cathrine charlott clara dagmar " +
    "dagny ditte dorthea edel eleonora elinor elna elvira emilie erna esther frida gudrun gurli " +
    "hedvig helga henny henriette herdis hilda hjørdis ingelise irene isabella jane janne " +
    "jeanette jannie johanne josefine jonna juliane kaja karina karoline katja kristine lisbeth " +
    "lise liselotte lilian lillian magda maibritt majbritt malene mathilde merete mia michelle " +
    "mille mona nete nina olga petra rebecca regitze rita ruth sabine sandra selma sigrid simone " +
    "solveig sonja stephanie susan tanja tove trille ursula vera victoria vivi winnie yvonne åse " +
    "arvid albin alfred bertil börje christer conny edvin elof emanuel folke georg gösta henning " +
    "hilding hjalmar ingemar ingvar isak joel jörgen kent kjell kennet krister lage linus melker " +
    "mikael morgan nils noel olle ola olof patrik pontus ragnar robin roger roland samuel sixten " +
    "sture tage theodor tomas torbjörn tore valter vincent wilhelm åke örjan östen alva anita " +
    "berit carina cecilia charlotta ellinor elisabet emelie erika ester evelina greta helen " +
    "helena hillevi ingegerd ingela isabelle jessica josefin judit julia karolina katarina klara " +
    "kristin lisa lovisa marita marika martina matilda mikaela monica monika nathalie nora olivia " +
    "pernilla rebecka rut svea tilda therese tuva ulrica vendela viktoria åsa abdullah adnan amir " +
    "bilal emre hamza ismail karim khalid mahmoud mehmet murat omer osman samir selim tariq yasin " +
    "younes yousef youssef ayse aysel elif esra farah fatma hatice jasmin layla mariam maryam " +
    "meryem nour noura rania sabrina safiya samia sumaya yasmin zeynep aleksandra dorota ewa " +
    "joanna magdalena malgorzata marta piotr tomasz krzysztof andrzej pawel marek jacek natalia " +
    "tetyana iryna olha andrii oleksandr serhii volodymyr dmytro yulia zoran milan mirjana " +
    "jasmina amra senad emir haris åge abel adolf agnethe albert alex alf alma anneli annalise " +
    "anni annie anny arly arnold arthur asbjørn bendt bendte bennett benni benth bernhard bernt " +
    "bertel bertha betty bine birger birgith birgitte birte bjarne bjarno bodill boje bolette " +
    "borghild britta brita bruno brynhild cai carlo charles christa christen christiane christine " +
    "claes connie conrad ditlev dora doris dorit edgar edmund edvard edward egil eigil eilif " +
    "einer eiler ejgil ejler ejner ejvin elfrida elfriede elisa elise elke ella elly elsebeth " +
    "elsebet elvin elmer emmy emanuela engelhardt enevold enok erhard erhardt eric evald evan " +
    "evelyn evy ferdinand folmer frans frants franz freddy frede frederikke fredy freddie " +
    "friedrich fritz fritse frits frode gerd gerdi gerhard gerner gertrud gotfred grete gretha " +
    "grith gudmund gunhild gunna gunver gurly guri gunda gunvor gudny gyda hakon halfdan halvor " +
    "harriet harry hardy hartvig hector heine heinrich helene hellen helmer helmut helmuth " +
    "hemming henri henry herbert herluf herman hermann herta hertha hildegard hildeborg hilmar " +
    "hother iben ingeborg ingemann ingerlise ingolf ingvald ingvard irena jeanne jensine jeppe " +
    "jep jess jessie joan joachim joakim johannes johs jonny josef josephine judith julius jutta " +
    "jørn jørgine kai kajsa kamma kamilla karlo karna katharina kathe kay kell ketty ketti kield " +
    "kirstine knut käthe käte laurids lauritz laurits laurine laus leila leo leon leonhard " +
    "leonora levi lilli lilly linda lisbet lissi lissie lissy lizzi lizzie lona lorenz louis " +
    "lucie luise lydia magdalene magne magrethe majken manfred manne maren margaret margareth " +
    "margarethe margit margot margrete margrit marga marian marianna marinus marion marius martha " +
    "martinus marlis mary mathea mie minna miriam musse myrna nancy nelly nels norma nynne oda " +
    "oddvar oline olaf olav osvald ottilie palne paula paulette pauline peder petrea povl ragna " +
    "ragnhild ralf randi rasmine regina regine reinhardt reinhold renate rigmor rikard roald " +
    "rosalie roselil rosmarie rudi rudolf rudy runa sally salli sigfred sigfrid sigurd sigvald " +
    "sigvard sisse sofus solvej sophie sophus stanley steffen stella stinne stinna susie suzanne " +
    "sverre sylvia sylvester synnøve talita tenna thea theodora thora thorbjørn thorkil thorleif " +
    "thorvald thorsten thor thyge thyra tine tonny tony tora torkil torkild torsten torkel " +
    "torvald toni tyge tyra tøger ulrich ulrikke valborg valther vernon vibs vic vigga vilfred " +
    "vilhelm vilhelmine vilma villads villiam vini vinni vinnie virginia vivian vivianne vivien " +
    "volmer wagn walther walter willi wivi wolmer yrsa ørnulf øjvind øyvind østen ågot aagot årne " +
    "åsta aksa alvilda ammy arna arni asmus axelline benta bernhardt birna bothilde brigitte " +
    "budde calle cato christel clausine clemens dagfinn daga dinah dines dusse edele egede eis " +
    "elo elith emmerik erno eyvind folkmar gisela gitta gunild gunni hagbart hagbarth harly " +
    "haldis hedda hedevig helmine henrikke herleif hjarne hjalte ingo ingelis ingertha janni " +
    "jerry johna jonne jyttemarie kaare kristense kirsa kresten kræn lindy litten lisse lola " +
    "lorentz magni malvina marcus mariane markus marna marni matthias metha misse molly nis nico " +
    "ninna norbert odin ottar pernille rosita ryno silas sigga signy stephan thorlak alan " +
    "alexandra alexandria alina amalia amelie andrea andré andy angela angelina anica annabeth " +
    "annedorte annedorthe annemette anneline anya arendse asser aviaja barbara bastian beatrice " +
    "belinda benedicte benjamin bettina betina bjarke bjark brit brigitta camille carmen carolina " +
    "casper caspar cathrin catrine catharina catherine cathrina cathja celina celine cheanette " +
    "chanette chanett christina christin christopher christofer christoph cindy claudia conni " +
    "daniella daniela danielle danni danny darlene david debbie denise diana dorrit eddie eddy " +
    "edda eline eliza elizabeth emily emilia enrico erica esge fabian felix filip filippa " +
    "frederick frederica fridolin gabriel gabriella gabrielle gritt heino henrich hildur ian ina " +
    "ingunn ines isabel isabell ivana iza jacqueline jackie jacquelin jakup jamie janus janick " +
    "janet janette jannick jannik jannich jannike janniche jannicke janice jasper jenni jennie " +
    "jennifer jeannette jeanett jeannet jeannett jeanet jeanetta jeannie jeff jill jimmi jimmie " +
    "jobst johnni johny jonatan joyce juliana julian kaspar kathja kathrin kathrina katharine " +
    "katrin katrina kean kenn kenni kenth kevin kicki kirstin kjartan klaes kristel kristiane " +
    "kristjan kristofer laila lajla lea leander lenette lenni lennie lenny leonie lexie lina " +
    "linea linette linett lisanne liva lonni lonnie loui lotta luca lucia lukas luna maibrit maia " +
    "maiken maike majbrit malou malte marc marcel marco mariann mariella mariken marlene marlen " +
    "martine mascha masja mathilda mathis maya maybritt melanie melissa merethe michala michaela " +
    "michaella michal mickey micki mickael mick micky mikala mike mikkeline mimi mira mischa " +
    "mitzi nadja nana nanett nanette naja natalie natascha natasha natasja nataša nicki nickie " +
    "nicklas nichlas nichola nicholas nicholai nicole nicolaj nicolas nicolina nicoline nikita " +
    "niki nikki nikolai nikolas nikoline ninette noomi naomi nønne pascal patricia patrick pelle " +
    "petar petrine philippa philipp pie pierre piet poula pouline rakel ralph ramona raymond " +
    "rebekka regin renee reno ricki rickie ricky rico rina romy ronald ronja ronni ronnie rosanna " +
    "rud sabina sacha sascha salina samantha sandi sandie sanni sarah selina sheila shila sharon " +
    "sidse sidsel silje silla sille sif sia sissel sonni stefanie steven steve stina susanna " +
    "sussi sussie sune susse svante svenja sybille tabita tabitha tamara tania tanya tatiana " +
    "tatjana teis teit tekla teresa terese terkel theis thais theresa theresia therkel therkild " +
    "thilde thine thit thøger tilla timm timmi timo timothy tino tinna todd toke tommi tonni " +
    "tonnie tonja torbjørn torill toril torunn tracy tristan ulrike ulver una uwe valentin " +
    "valentina valeria vanessa vanja vanda veronica veronika vibse vicki vickie vicky vitus wanda " +
    "wendy wenche wencke wendi wibeke wiebke winni yannick ylva yasmine zacharias zenia zennia " +
    "zenita zoe østein aaron abelone ada adrian agathe aia aida aiden ailo albertine alba " +
    "aleksander alexis alfie alfons alica alicia alida alika alisa alison alissa almar alvin " +
    "alvina amaya amelia amira amy anastasia angelica angelo annabel annabell annabella annabelle " +
    "annalena anouk anouska antoinette antonia antonio antonius ariana arkibal arn artur ashley " +
    "aslak asmund astor athena atle audrey augusta augusto ava avery ayla balthazar balthasar " +
    "baltazar bartholomæus baldur bea beata bella belle benedict benji bertine bess bianca billie " +
    "billy birta brandon brianna caia caja calvin cameron carlos carlotta carmela celeste celia " +
    "charli charley cherie chloe chloé christella cilja cilla cille cleo cody colin connor " +
    "cornelia cornelius cosmo cyrus damian dante daphne darwin davi dea deia delia delilah devin " +
    "dexter dicte dixie djanni dominic dominik dorothea douglas dylan elanor elea eleanor " +
    "eleonore elene eliana elia elicia elio elis ellie elliot elliott ellis elmo eloise elton " +
    "emilio emilius emmely emmeli emmelie emmelina emmeline emmet emmi enya enzo esmé esme " +
    "esmeralda etta ethan eveline evi evie ezra fay faye felicia felicity felina feline fenja " +
    "filuca fiona fleur florian florentin frej freya frigg frigga friis frøya gaia gaston gemma " +
    "georgina gilbert giselle gordon gunther haley hailey hannibal harper harvey hella hepburn " +
    "hermine hermione hubert idun ilse ilias immanuel indy inuk isa isac isla isobel isolde iva " +
    "ivalo ivalu izabella izzy jacklyn jaden jake james jayden jaxon jazmin jeremias jeremy " +
    "jerome jesse jolie jolene jona jonah joseph josephina josefina joshua josh josva jude jules " +
    "juliette julietta juna justin kaisa kaia kajus kaya kalle kayla keith kelly kendra kenzo " +
    "kimberly kimmie kian kira klement klementine konstantin krista kylie kyle laia lana lara " +
    "laurina laurens laurence laurent lauren leah leela leia lenox leonard leonardo leonel " +
    "leopold leopoldine leslie levin lia lianna liba liliana lilith lilo lilia lionel livia livi " +
    "livva lizette loa loke loki logan loretta louie lucian luciano lucille lucy luka luke lya " +
    "lynn madeleine madelene madeline madison mae maisie malaika malia malle malva manon manuel " +
    "manuela mara marcella marcello marcelius margaux marguerite mario mariska marla marley " +
    "marlon marlo marlee marvin mateo matheo mathæus matti matteo matthew maude maud maurits " +
    "mauritz maximilian maxine maximus maxwell megan meja melina melia merle micah michella milas " +
    "milana milla mila milo mimmi mingus minik minnie minou mirabell miranda miro mitch mollie " +
    "mylla mylle nala naia nate nathan nathaniel neel neela neil nella nellie nessa nia nicco " +
    "niko nikola nilas nohr noa noella noelle noelia nomi nuka odette olli ollie ophelia otillia " +
    "ottilia otilia owen paloma penelope petronella petronelle philine phillip philuca phoebe " +
    "pippa pippi quentin rafael rafaela raphael remi remy reya rhea riley robyn rocco romeo " +
    "rosabella rosalina rosaline roseline rosemarie rowan roxanne roxana roxy rubi rufus rumi " +
    "ryan rylan salka salomon salome sam samson sander saphira sasha saxe selene sean senna " +
    "septima serafina serena seth severin shanaya shania sigge simba simona sirius sirid siw " +
    "skjalm skye smilla solan soleil sonia sonne sophia stanislaus sunniva suri sylvie tara tate " +
    "teo theo theodore thelma theia thilda thore thurid tiana tilly tigerlily titus timon " +
    "timotheus tormod tordis thordis treya tudor tula tyler urd valde valentino vela velma vesta " +
    "vidar villum vilmar wilbur wilbert wilda wilfred wilja wolfgang xander xavier xenia yael " +
    "yara yngvild yoko zacha zac zack zachary zakarias zane zarah zelda zelma zephyr zia zion " +
    "zita zoey zola zuri ægir æbba åbjørn adina adolfina agda agne agnar agot aina albertina " +
    "albrekt aldor alfhild algot alrik alvar alvi amandus annagreta annalisa annastina annbritt " +
    "anncharlotte annelie annely annmari annmarie annsofie ansgar arngrim arnfrid aron arve " +
    "arvida assar astri atte beda bela bengta berndt berta berthold bibbi bigge biörn bosse " +
    "britten brynolf bärje cary cristina crister davida disa dorotea ebon edla edit efraim egnar " +
    "ejlert eleonor elfrid elsie elsy elsi elvi elvy elving elon engelbert enar ernfrid erni " +
    "esaias eskil estrid ethel eugen eugenia evert ewert ewy ewald frideborg fredrika fridolf " +
    "frithiof fritiof fride gertie gerth gide gillis gittan gredel gotthard gottfrid gulli gullan " +
    "gulla gullvi gunborg gunbritt gunn gunne gunnel gunnela gunnevi gunlög gunvi gunvald gusti " +
    "görel görgen göte göthe götha gördis haldo halvar halvard hege helfrid helmy hervor hild " +
    "hilma hjördis hulda håkon inez ingalill ingegärd ingbritt ingmari ingmarie ingebrikt ingert " +
    "inghild ingjald ingmar ingvor isidor iwar iwan jerker jöns jöran karola konny lillemor liss " +
    "lovis loviisa lovise ludde majlis majvor margaretha margita margith margreta mari marit " +
    "mariana matts maylis maybrit märit märta märtha mildred mårten nanni nilsine olov olander " +
    "osborn petter petrus ragnvald ragni ragnvi rangvald reine reinert roine rosel rosmari runo " +
    "runar runhild seved sickan siegfried sigbritt sigbrit sighsten signar signhild sigrun sigyn " +
    "sivert sofi solbritt solgerd solweig staffan stellan styrbjörn styrbjørn sylve sylvi sylvan " +
    "synnöve sölve sören teodor tommie tord torgil torgny torgerd torhild torolf torwald tryggve " +
    "tyko tycho uno urho vailet valdy valfrid vallborg vendla vilgot vilhelmina viveca viveka " +
    "vivan volmar waldemar wally walborg wanja wera wivan wiveca wiveka wivianne yvette ällen " +
    "änny öivind agnetha agnieta angelika angelique annacarin annakarin annethe annica annicka " +
    "annicki annelica anngret aspasia bernice bettan boel carin carita carola carolin catarina " +
    "catarine catherin catrin chatarina chatrine clas crista christell dragana elenor elenore " +
    "elina emely evalena evalotta evamarie fia fredric gith hampus hannes heléne helén heléna " +
    "henric ingalena ingvild jannica jannika jessika joacim josephin jussi karolin kattis " +
    "kennerth kersti klas kristell leena lelle lillevi liselott lisette lotten lottie ludwig " +
    "lussan madelaine madelen madelein malena marléne marielle marith micaela micke miia mimmie " +
    "mirja moa nenne niclas ninni ninnie ossian patric paulina pehr pär quirin rickard stefania " +
    "steffan steffi susann suss sussanne suzan sylwia teresia teres terése terhi therése theres " +
    "thérèse thommy thorbjörn thord tintin titti tobbe towe tuulikki ullis vickan yvonn zandra " +
    "figge gurra hebbe jocke jögge linkan lollo maggan nettan nicke noppe perra robban tompa " +
    "anngreth marketta marjukka jonnie ronney benita ewelina evalill eivor ellinore ewonne glenn " +
    "greger johnnie juhani kjerstin änglamaria eivind hilkka mariette matz maths micael mickel " +
    "niclaes pether sirpa thobias thony torulf ullacarin evamaria kattarina kicky maritha " +
    "mariethe mirjam abbe abigail acke adde agaton alicja alve alvira alwa alwin amadea ameli " +
    "amie amos antonella ariella ariadne arwid arwin arwen arvo aston augustin axl axelina " +
    "barnabas bastien baltsar becka benedikt beppe bernadette betsy bonnie casimir caspian " +
    "charlize charlee cissi conan corinne cloe damon dani denis deni ebbot edwin eira eila eli " +
    "elena eleni elie eliasz elice elijah elisia elissa ellyn elma elmina eloy elwin elvine " +
    "elvina elwira elyas elya ema emelinn emelina emile emmalina emmaline enni erin etienne " +
    "eunice eveli evalina evelinn ezekiel fenix ferris fideli fiffi filipa finley franka freija " +
    "gideon gina gizela hailie havanna helmi henrietta hilde holden hubbe huey idor ilon ilona " +
    "ilja imre isadora iselin isidora issac ivo izak jackson jacky janina jared jason jaya jaydon " +
    "jelena joar joe jolina jolin joline jonte joni jordana juliet julina junia justine kaspian " +
    "katie katniss kiara kiana kuno laika leelo lennon leona leone leonia leonidas leya liah lias " +
    "liana liliane lillie lindsey lisen liwia livli loe loove loreen loris lou lowa lowe loïs " +
    "luciana madicken maelle maeva majvi malkolm malcolm mandus margo marten matheus mattheus " +
    "matteus matis matthis maximiliam mavis meya mejt mela meli melinda meline melitta mellie " +
    "melvin melwin milian millie milly minelle minea mindy moltas myran naemi nathanael nea neah " +
    "neia nelia nelian nell nikolina nilla nikole nino noam noemi noemie nolan nomie norah norea " +
    "novali novalie nowa estelle tindra tilia wille wilmer tiril tova tuvalie tyrah thindra valle " +
    "vilmer vivianna wilhelmina willie willmer wictor wictoria wilgot ymer yohanna zackarias " +
    "zlatan zoé ängla åskar ofelia tosca totte troy tuvali wilton vincenzo caesar didrik dilan " +
    "embla hektor idolf ilvie julianne juniper kornelia lejla madelyn mynta mohamad mohamud " +
    "mahmood mahmud ahmad ahmet hasan hussain husain hossein umar othman uthman ismael yousif " +
    "yosef yassin yaseen abdul abdulla abdel khaled walid waleed tarek samer hamid hamed hamad " +
    "haidar haider hadi hani haitham hisham hicham imad iyad jamal jamil jaafar jafar kareem " +
    "khalil kamal kamil majid majed malik marwan mazen mostafa munir mounir nabil nader nadim " +
    "naji nasser nasir nizar nidal omran qasim kassem rachid rashid rami ramzi raed rabih riad " +
    "riyad saad saeed salah saleh salim salem saif salman sabri shadi sharif tahir talal wael " +
    "wissam yahya yahia younis yunus zaid zayd ziad ziyad zakaria bilaal anas anwar ashraf ayman " +
    "ayoub ayub akram amin amine amer ammar bashar bassam basel faisal fadi fahad fares faris " +
    "farid farouk fouad fuad ghassan habib hakim hatem issa luay mahdi mehdi mohsen murad mourad " +
    "noor nur usama osama fatimah fatme fadime aysha aicha khadra zainab zaynab zeinab amna amal " +
    "aya ayat asma asmaa alia aliya abeer abir bushra bouchra dalia dalal doha duaa fadia faten " +
    "ghada halima halimo hanan hanin haneen hiba huda houda eman ikram inas israa jamila jamilah " +
    "jana jihan kawthar karima khawla lamia lamis latifa lubna lujain maha malak malika manal " +
    "manar marwa mays mouna muna nabila nadine nahla najat najwa nawal naima nisrin nesrin rabia " +
    "raghad rahma rana rasha razan rim rola ruba rula rukia ruqaya ruqayya sabah safa safaa safia " +
    "sahar salma salwa samar sanaa sawsan shaima shaimaa shahd sherin siham soraya suad souad " +
    "soumaya taghrid wafa wafaa wisam yasmeen yusra zahraa zohra hüseyin huseyin halil hasim " +
    "ismet kemal kenan kadir yılmaz yilmaz yavuz emrah erkan erhan ercan erdal erdem engin ekrem " +
    "fatih ferhat fikret furkan gökhan gokhan hakan halit haluk ilhan ilker kaan kerem koray " +
    "levent metin mesut mert mücahit nuri oguz oğuz okan onur orhan ozan özcan ozcan özgür ozgur " +
    "ramazan recep selçuk selcuk serdar serhat serkan sinan taner tolga tuncay turan turgut ufuk " +
    "umut ugur uğur ümit umit vedat volkan yasar yaşar zafer ayhan aydin aydın aykut baris barış " +
    "berk burak bülent bulent cemal cem cihan cengiz deniz dogan doğan ayşe aylin aynur ayten " +
    "arzu aslı asli asuman bahar belgin berna beyza büsra büşra busra canan cansu cigdem çiğdem " +
    "derya dilek duygu ebru ece ela elvan emel emine ebrar esma fadik feride filiz fidan funda " +
    "gamze gonca gulay gülay gülcan gulcan güler gülsen gulsen gülsüm gulsum gülten hacer hafize " +
    "havva hayriye hülya hulya ilknur kadriye kezban melike meltem meral merve müge nalan nazan " +
    "nazli nazlı nermin nevin nilgün nilgun nuray nurcan nurten özge ozge özlem ozlem pelin pinar " +
    "pınar rabiye rukiye saliha sebnem şebnem seda sedef selda selin sema semra serap sevda sevgi " +
    "sevim sevil sibel songül songul sümeyye tugba tuğba tülay tulay türkan ümmühan ümran yasemin " +
    "yeliz yildiz yıldız yonca zehra zeliha zerrin zübeyde azad aram arman awat bahoz berivan " +
    "berfin beritan botan ciwan çiwan dara delal dersim dilnaz diyar diyako ferhad havin hêvî " +
    "hevi helin hiwa hozan jiyan jiyar jwan karwan kawa kamaran kardo mizgin newroz nalin nazdar " +
    "peshawa rebaz rebin rebwar rizgar rojda rojin roni rozerin ronahi sherko shwan shilan " +
    "shirwan sirwan soran sozan viyan xalid zana zelal zilan zozan rojan dilovan abshir adan aden " +
    "asad awil bashir barre burhan cabdi cali dahir daud dayib diriye deeqa dirir faysal garad " +
    "guled hersi hirsi idris idil ilhaan jama jamac kahin liban libaan maxamed mahad mukhtar " +
    "mumin nuradin nuur qasin roble samatar warsame yonis yuusuf ayaan ayan anab amran asha " +
    "barwaqo bilan caasha caisho cawo deqa dhahabo ebyan fadumo faduma fahma faiza farhia farhiya " +
    "faadumo fartun filsan habiba habibo hafsa halimah halwo hawa hawo hamdi hibaq hibo hodo " +
    "hoodo ifrah ikraan ilwad istahil jamilla jawahir kaltun kawsar khadar ladan layan lul luul " +
    "malyuun maryan maryama muhubo nasra nasteho nimco nimo qamar rahmo rooda roda sacdiya sadia " +
    "sadiya sagal sahra salado samsam shamso shukri suhayb sucdi sumeya ubah umi warda xaawo " +
    "xalimo yasmiin zamzam zuhur zahro abbas akbar alireza amirali arash ardalan armin arsalan " +
    "asghar ashkan babak bahram bahman behnam behrouz behzad borzou dariush darius davood davoud " +
    "ehsan ebrahim esmail farhad farshad farzad farrokh firouz ghasem gholam hashem hooman houman " +
    "iraj jalal javad jawad jamshid kambiz kamran kaveh keyvan khosrow kourosh kurosh mahyar " +
    "majeed mansour masoud massoud mehran mehrdad milad mirza mojtaba morteza navid nima parviz " +
    "payam pejman pedram peyman pouya rahim rahman rasoul reza rostam rouzbeh saber sadegh sajjad " +
    "samad siamak siavash sohrab soheil shahin shahram shahab shervin shapour taha vahid yaghoub " +
    "yaser zalmai najib naser nasim qais sayed sayyid shafiq wahid wali zabi zahir zaki ajmal " +
    "aimal emal esmat farhan fawad ghulam hekmat hafiz haroon harun idrees jalil kabir mirwais " +
    "mujtaba musa nadir naeem omid arezo arezou arezoo atefeh atena azadeh azar azita bahareh " +
    "behnaz ellaha elaheh elham elnaz fahima fariba farideh fatemeh fatana freshta forough ghazal " +
    "golnar golnaz hamideh homa hosna kimia kobra laleh leili maedeh mahnaz mahsa mahtab mahvash " +
    "mandana maral marjan marzieh masooma mehri mitra mojgan monireh nahid narges nargis nasrin " +
    "nazanin neda negar negin nilofar nooshin noushin parisa parvin parwana parwin pegah rahimeh " +
    "razia roya saeideh samaneh sepideh setareh shabnam shahla shahnaz shakila shirin sholeh " +
    "shukria simin soheila somayeh tahmina tahereh taraneh tooba yalda zakia zari ziba zohreh " +
    "zarmina adis admir adnana ajla ajna almir almira amela anel anela armina arnel asim asmir " +
    "asmira azra avdo bakir bojan bojana branka branko danijel darko davor dejan dijana drago " +
    "dragica dusan dušan džemal dževad edin edina edis edita eldin eldina elmedin elmin elvedin " +
    "elvir emin emina emira enes enesa enis enisa ermin ermina faruk fikreta gordana halid " +
    "hamdija hasiba hatidža ilhana irfan izet jasna jovan jovana jusuf kenana ljubica ljubo " +
    "lidija maida marija marko mehmed melisa mensur mersiha mersad milena milica milorad milos " +
    "miloš mirela mirko mirnes mirsad mirsada muamer muhamed muharem mujo muniba nadira nedim " +
    "nedžad nenad nermina neven nihad nusreta radmila radovan ramiza rasim ratko refik safet " +
    "samra sanel sanela sanja saša sasa sead sejad semir semira senada slavica slavko smail " +
    "snežana snezana stojan suada suljo suvada tarik vahida vedran vesna vladan zdenka zdravko " +
    "zlata zlatko zorana zumra žarko željko zeljko adelina adem afrim agim agron albana alban " +
    "arbër arben arber ardian ardita arian arijeta arlind armend artan avni bashkim besart besim " +
    "besiana blerim blerta blerina besnik bujar dardan dafina diellza dita donjeta drita driton " +
    "edona edon egzon elira elmaz enver erblin erza fatmir fatos fisnik fitim flamur flutura " +
    "gazmend genc hajdin hamit hasime ismete jeton jehona labinot lavdim liridon lirije luan " +
    "luljeta lulzim mehdije merita minire naim pellumb qendrim rexhep rinor rrahman sadete sefer " +
    "shaban shefqet shkurte shpend shpresa shqipe skender teuta valdet valon valbona valmira vesa " +
    "vjosa xhavit xhemail ylli yllka zeqir agata aneta aniela bogdan bogumił bożena bozena cezary " +
    "czesław dagmara danuta dariusz edyta grażyna grazyna halina henryk ignacy iwona izabela " +
    "jadwiga jakub janusz jerzy jolanta jozef józef justyna kacper kamila karol kinga leszek " +
    "lucyna lukasz łukasz maciej marcin mariola mariusz marzena mateusz michał miłosz oliwia " +
    "paweł rafał rafal renata roksana ryszard szymon tadeusz urszula wacław wiesław wieslaw " +
    "wiktor witold zenon zofia zuzanna zygmunt alin ana anca andreea andrei aurel aurelia bogdana " +
    "camelia catalin cătălin cezara ciprian claudiu corina cornel costel costin cosmin dănuț " +
    "denisa doina doru dragos dragoș dumitru florin florina flavius gabi gavril george gelu horia " +
    "iasmina ileana ilie ioan ioana ionel ionela ionut ionuț irina iulia iulian larisa lavinia " +
    "liviu marin mihaela mihai mihail mircea nelu nicu nicusor oana ovidiu petru radu raluca " +
    "răzvan razvan rodica sanda silviu silvia sorin sorina ștefan stelian traian vasile viorel " +
    "viorica vlad vlada violeta zoltan aleksei alexei aleksey alexey aliona alyona anatoly andriy " +
    "andrey arkadij artem bohdan daria darya dariia denys dmitri dmitrij dmitry evgenij evgeny " +
    "fedor galina halyna georgij gleb igor ihor ilya inna yuliia yuri yuriy jurij kirill klavdia " +
    "kseniia ksenia larysa leonid lesia lev lidia liliia liubov ljubov ludmila lyubov maksim " +
    "maksym mariia mariya maryna mikhail mykola nadija nadiia natalya nikolay oleg oleh oleksii " +
    "oleksiy olesia orest ostap pavel pavlo petro polina raisa ruslan ruslana semen serhiy sergei " +
    "sergej sergey sofiia stepan taras tatyana tetiana tymofii vadim vadym valerij valery vasyl " +
    "vasilij vitalii vitaliy vitalij yana yehor yelena yevhen zhanna zinaida zoya aistė algis " +
    "antanas arūnas arunas arvydas audrius aušra ausra birutė birute daiva dainius danutė donatas " +
    "dovilė dovile edvinas eglė egle evaldas gabija giedrė giedre gintarė gintare gražina ieva " +
    "ignas indrė ingrida jolita jovita juozas jurga jurgita justas karolis kazys laima laimutė " +
    "linas liudas loreta mantas nerijus neringa nijolė nijole paulius petras ramunė ramune rokas " +
    "rūta saulius sigita šarūnas simonas ugne ugnė vaida vaidas valdas vincas živilė zivile anh " +
    "bao bảo bich binh bình chau châu chi cuong cường dang dao đào diep dieu dinh duc đức dũng " +
    "duong dương duy duyen giang hải hanh hien hiền hieu hiếu hoa hòa hoai hoan hoang hoàng hong " +
    "hồng huệ hùng huong hương huy huyen huyền khai khanh khánh khoa khoi kiet kieu lien liên " +
    "linh lộc loi luong minh nga ngan ngân nghia ngoc ngọc nguyet nhan nhi nhu nhung nhật oanh " +
    "phat phong phu phuc phúc phung phuoc phuong phương quan quang quoc quy quyen quỳnh quynh " +
    "sinh sơn suong tâm thach thắng thanh thao thảo thien thinh tho thoa thu thuan thuy thủy thúy " +
    "tiến toan tri trinh trong truc trung tuan tuấn tùng tuyen tuyet tuyết uyen vân viet việt " +
    "vinh vuong xuan xuân yến achara amphon anong anucha apinya aranya areerat arunee aom boonmee " +
    "boonsri bua buppha busaba chalida chanida chanpen chutima dararat daranee jantima jaruwan " +
    "jintana kanda kanlaya kannika kanya ketsara kittiya kulap lamai lamduan malai malee natcha " +
    "nattaya nisa nittaya noi nong nonglak nuch oraphan orathai orawan pakpoom panida panya " +
    "pensri pim pimpa porntip prasert pranee pratum prapai preecha rattana ratree sakda sawitri " +
    "sirilak siriwan somchai somjai somjit somkid somporn somsak somsri sompong suchada sudarat " +
    "sukanya sumalee sunisa sunee surasak suda thida udom uraiwan urai wanida wanna wanphen " +
    "wichai wilai wipa wirat yupin yuphin yupa abirami ananthi anushan anuja arun aruna arul " +
    "bamini bavani chitra dilani dilaxan dinesh gajan ganesh gowri hamsika jathu janani jegan " +
    "jenani kamala kandiah kanthan kavitha kumar kumaran kumari lavan luxmi malar mathan meena " +
    "mohan murali nirosha nirmala nishan nithya priya puvana ragavan rajan rajani rajini ramesh " +
    "ranjan ranjini rohini rubini santhi sathya selvam shivani siva sivan sri sujatha sumathi " +
    "suren suresh sutha tharani theepan thevaki thilaga thinesh thurga usha vani vasuki vathani " +
    "venu vijay vijaya vithya yalini yogesh abraham abreham abeba abebe almaz amanuel amha amare " +
    "amleset asfaha asmeret aster astier awet azeb azieb bekele berhane bereket biniam binyam " +
    "birhan bisrat biruk dagmawi daniat dawit ephrem ermias eyob feven fikadu fitsum gebre ghebre " +
    "ghenet girma girmay goitom habtom hagos haile hailu henok hermela hirut hiwot isaias kebede " +
    "kibrom kidan kidane kibra lemlem letay luwam lidya luam makda mehari meles melat merhawi " +
    "meron meseret mesfin mihret misgana mulu mussie nahom natnael nebiyat negasi negash rahel " +
    "rahwa robel saba selam semere semhar senait senay shewit sirak solomon solome saron tadesse " +
    "teame tedros tekle tekleab tesfay tesfaye tesfom tigist timnit tirhas tsegay tsehay tsion " +
    "tsige wegahta winta worku yared yemane yodit yonas yonatan zemzem zera zewdi zufan aleqa aja " +
    "ajaja akisoq amaalie aqqaluk aqqalu aviâja aviaaja arnaq debora inaluk inuuteq inooraq " +
    "juaanna juuna kaali kaaleq kuluk kuupik makka maalia maliina malu manasse miilu miki mikisoq " +
    "miteq naduk niisa ninooq nivi nukaaka nuunu nutaaq paarma paaliit pavia pilutaq pipaluk " +
    "piitaq puju qivioq qillaq qupanuk salik taatsi tuperna uiloq bárður beinta beintir bjarni " +
    "bogi brandur búi dánjal dánial djóni durita finnur gunnvá hallur hanus heðin heini hergeir " +
    "høgni jákup jóan jóannes jógvan jóhan jóhanna jónleif jóna jónas kári leivur lív marjun " +
    "marjunn mikkjal mortan njál oddvá ólavur óli ósvald pætur páll petur rói rannvá rógvi róland " +
    "rúna sámal sigrið símun sjúrður sólrun sunneva sunnvá súsanna teitur tórður tóra trónd " +
    "tróndur turið unn vígdis vága árni arnar arnór ásdís ásgeir ásta auður baldvin bára bergur " +
    "birgir birkir björg bjarki bjarkey bryndís brynjar brynja davíð dóra egill eiríkur elín erla " +
    "eyþór fanney fjóla freyja friðrik garðar geir gísli gísela grétar guðjón guðlaug guðný " +
    "guðrún gústaf gylfi hafdís hákon halla halldór haukur heiða heiðrún herdís hjalti hjördís " +
    "hlynur hrafn hrefna hreinn hörður ívar jóhann jón jórunn jökull katrín kolbrún kristín lárus " +
    "magnús margrét oddný ólafur ólöf óskar rósa rúnar sigrún skúli snorri snædís sólveig stefán " +
    "steinar svana svava sveinn sverrir sævar tómas unnur úlfar valdís valgeir vigdís vilborg " +
    "viðar þóra þórdís þórir þórunn þorgeir þröstur ævar örlygur össur anbjørg anlaug arnfinn " +
    "asbjørg aslaug audun aud bjørg borgny brage bård bjørnar eirik eirin elling espen einride " +
    "eystein gaute guro halvdan haakon håvard haldor ingjerd jorunn jostein kjersti leiv marte " +
    "njål oddgeir oddmund oddrun oddveig oddny olaug reidar reidun roar rønnaug sigmund sindre " +
    "sjur snorre solfrid solrun sturla stian svein synne terje torgeir torgrim trond trygve turid " +
    "unni vebjørn vegard vetle vigdis øystein åshild åsmund åsne aamu aarne aaro aatos ahti aila " +
    "aili aimo aino airi aki aku annikki anssi antero antti anu arja armas arto arttu arvi asko " +
    "auli aulikki eero eeva eevi eija eeli eelis eemeli eetu eino elli eliisa ensio erja erkki " +
    "ermo esa esko hannele hannu harri heikki helka helvi iida iines iiro ilkka ilmari ilpo immo " +
    "inkeri irja irmeli isto jaakko jaana jari jarkko jarmo jenna jorma jouko jouni juha juho " +
    "jukka juuso jyri jyrki kaarina kaarlo kaija kaisu kalervo kalevi karri kati katri kauko " +
    "keijo kerttu kimmo kirsi kirsti kyösti lauri leea leevi lempi liisa maarit maija marja marjo " +
    "marjut markku martti mauno mauri merja mervi mikko milja minttu mirva niilo niina nuutti " +
    "olavi onni orvo ossi osmo otso oona outi paavo pasi päivi pekka pentti perttu pertti petri " +
    "pirjo pirkko raija raili raimo rauha rauno reijo reino riikka riina riitta risto ritva rauni " +
    "saara saija saila sanelma santeri seija seppo sini sinikka sirkka soile sointu sulo suvi " +
    "taina taisto taito tapani tapio tarja tarmo taru tauno teemu teppo teuvo tiina tiia toini " +
    "toivo tuija tuomas tuomo tuula tuure tyyne urpo usko valto varpu veera veikko venla vieno " +
    "viivi vilho viljo voitto väinö väinämö yrjö anke bärbel bernd cordula detlef detlev dieter " +
    "dietmar dirk eckhard egbert erwin frauke gesine giesela götz günter gunter günther hartmut " +
    "hedwig heiko heike heiner henrike herwig hiltrud horst irmgard jörg jürgen lothar lutz meike " +
    "oswald ottmar rainer reiner rüdiger siegmar sigmar swantje tilo thilo traudel udo ursel " +
    "uschi volker volkmar wolfram agatha ainsley allen allison angie anthony arlene ashton aubrey " +
    "barry beatrix becky bernard beryl beth bethany brad bradley brenda brenna brendan bridget " +
    "bruce bryan bryce byron caitlin callum cara carrie chad cheryl christy claire clark clint " +
    "clive clyde colleen corey craig curtis darren darryl dave deborah debra deidre derek desmond " +
    "dolores donald donna doreen dorothy doug duncan dwayne dwight edwina eileen elaine ellery " +
    "ernest eugene fergus floyd frances francis fraser gail gareth garth gary gavin gayle geoff " +
    "gillian gladys glenda gladwin graham greg gregory gwen harold hayden hilary howard hugh " +
    "imogen irving isaac jacinta jeffrey jody joanne jocelyn joey judy keira kellie kerry kirk " +
    "kirsty kristy kyra larry laurie leanne leigh leroy lesley lester lewis lloyd lois lorna " +
    "lynda lynette lynne mabel marcia marsha martyn maureen mervyn moira monty morris muriel " +
    "murray myles neville nigel noreen pamela patty peggy percy perry phil phyllis rachel randall " +
    "reuben rhonda rhys robbie roberta rodney ronan ross roy rupert russell sadie scott shane " +
    "shannon shaun shawn shirley sian sidney stacey stacy stephen stewart stuart sybil tammy " +
    "terence terri terry tess tessa tiffany toby trevor trisha trudy valerie vaughn vince wallace " +
    "wayne wesley aarav aarti aditi aditya ajay ajit akash akshay amit amita amitabh amol anand " +
    "ananya anil anjali ankit ankita anupam aparna arjun arnav ashok ashwin bala bharat bhavna " +
    "chandra deepa deepak deepika devika dev dhruv divya gaurav geeta gita gopal govind gurdeep " +
    "harish hema hemant indira ishaan jagdish jayesh jyoti kajal kalpana kanchan karan kartik " +
    "kavita kavya khushi kiran kishore krishna kunal lakshmi lalit madhavi madhu mahesh mamta " +
    "manoj manish manisha manjit meera megha mukesh naveen neelam neeraj neha nikhil nilesh nisha " +
    "nitin padma pallavi pankaj parul pavan pooja pradeep prakash pramod pranav prasad prem puja " +
    "punam rahul raj rajesh rajat rajiv raju rakesh ranjit rashmi reema rekha renu riya rohan " +
    "rohit ruchi sachin sandeep sanjay sanjeev santosh sarita satish seema shalini shankar shilpa " +
    "shivam shreya shruti sindhu sneha sonal sonali sourabh sridhar subhash sudha sudhir sumit " +
    "sunil sunita surya sushma swati tanvi tanuja tarun uday umesh vaibhav varun veena vidya " +
    "vikas vikram vimal vinay vinod vishal vivek yash yogita zubin afzal aamir arslan asif aslam " +
    "atif ayesha azhar farooq farzana fauzia ghazala hina humaira imran irum javed kashif kausar " +
    "khurram mumtaz nadeem naila nasreen naveed nazia nighat noman qaiser rehana rizwan robina " +
    "rubina saima sadaf sajid samina shahid shaheen shazia sidra sobia sohail tahira tanveer " +
    "tasneem usman uzma waqar waqas yasir zahid zahida zubair aileen aimee alberto amado amelita " +
    "analyn babylyn benigno benjie bong carlito charito cherryl clarita corazon cynthia dalisay " +
    "danilo divina domingo edgardo edna eduardo emerita erlinda felipe feliza gerardo imelda " +
    "isagani jayson jessa jezebel jomar jonalyn jose josefa josie jovelyn juan juanito jun junjun " +
    "juvy lailani leilani leticia liezel ligaya lorenzo lourdes lucila luis luisa luz lyndon " +
    "mabini maricar maricel marichu marife marilou marilyn marivic melchor merlyn mylene nenita " +
    "normita pablo paquito pedro perla perlita raul ramil ramon renato rey ricardo rodel rodolfo " +
    "rodrigo rolando romulo ronaldo rosario rowena ruel rufino sheryl soledad teodora zenaida"
  ).split(" "),
);
