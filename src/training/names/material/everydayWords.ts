/**
 * Ordinary Danish words that the treebank holds seldom or never. They stand as examples of what is
 * no name, and fill templates in which any word may stand beside a name.
 */
export const danishWords: readonly string[] = (
  "bolig boligen lejlighed lejligheden husleje huslejen depositum nøgle nøglen indflytning fraflytning flytning adresse adressen vej " +
  "gade stue sal etage opgang kælder loft have hegn hæk carport garage skur terrasse altan badeværelse toilet køkken soveværelse " +
  "stol bord seng madras dyne pude gardin lampe tæppe skab hylde vaskemaskine tørretumbler komfur ovn køleskab fryser støvsuger " +
  "mad måltid drikke brød rugbrød pålæg leverpostej frugt æble banan gulerod kartoffel kartofler grønt kød fisk torsk sild ret " +
  "diæt allergi vægt kost spisning sonde ernæring væske blodprøve blodtryk puls temperatur feber hoste smerter smerte sår bandage " +
  "plaster salve creme piller pille tablet dosis insulin diabetes demens kræft gigt astma epilepsi autisme adhd angst depression " +
  "stress udbrændthed misbrug alkohol hash rusmidler behandling behandler terapi samtale samtaler aftale aftalen aftaler tid tiden " +
  "plan planen planer mål delmål indsats indsatsen tilbud tilbuddet forløb forløbet ydelse ydelsen tillæg støtte støtten hjælp hjælpen " +
  "hjælper hjælpere assistent assistance ledsager ledsagelse aflastning pleje plejen omsorg tilsyn kontrol eftersyn vurdering " +
  "bedømmelse beslutning godkendelse tilladelse dispensation krav regel regler lov loven paragraf frist fristen dato datoen termin " +
  "brev brevet besked beskeden svar svaret spørgsmål opkald beskeder post posten pakke skema skemaet blanket formular underskrift " +
  "kopi original scan scanning print udskrift liste listen oversigt tabel kolonne række ark note noter udkast version rettelse " +
  "løn timer vagter fri barns sygedag afspadsering ferieplan skift weekend helligdage jul påske nytår sommerferie efterårsferie " +
  "opsigelse ansættelse stilling kontrakt prøvetid lønseddel pension skat fradrag gæld inkasso rente rater afdrag betaling regning " +
  "opkrævning tilbagebetaling udbetaling beløb kroner penge pris tilskud egenbetaling gebyr bøde kvittering konto budget " +
  "bus tog cykel gang kørsel taxa flextrafik handicapbil kørestol rampe lift elevator trappe trapper dør døre vindue vinduer lås " +
  "alarm kald nødkald sensor kamera røgalarm brand vandskade fugt skimmel støj lugt rotter mus skadedyr affald container spand " +
  "vej vejen fortov asfalt hul huller kantsten skilt skilte lys lygte belysning bump rundkørsel kryds kloak brønd dræn grøft vandløb " +
  "sø strand skov mark eng mose bakke dal å bæk bro havn kaj mole dige klit fyr mølle kirke skole hal bane plæne legeplads sandkasse " +
  "træ træer busk buske blomst blomster ukrudt beskæring græs sten grus sand jord muld flis salt sne is frost regn blæst storm torden " +
  "barn barnet børn børnene dreng drengen pige pigen unge ung teenager elev elever klasse klassen lærer lærerne pædagog pædagoger " +
  "leg legetøj bog bøger blyant taske madpakke idræt svømning musik sang dans tegning dansk matematik engelsk tysk fransk historie " +
  "fysik kemi biologi geografi samfundsfag håndarbejde billedkunst lektier opgave opgaver prøve eksamen karakter karakterer fravær " +
  "frikvarter pause time timen skema tur turen lejrskole udflugt bus forældre søskende familie familien hjem hjemme skilsmisse samvær " +
  "konflikt skænderi vold slag mobning drilleri trussel trusler politi anmeldelse dom retten fængsel løsladelse samfundstjeneste " +
  "opholdstilladelse statsborgerskab asyl flygtning integration sprog sprogskole tolkning oversættelse praktik job arbejde arbejdet " +
  "virksomhed virksomheden chef leder kollega kolleger møde møder mødet telefonmøde videomøde dagsorden punkt punkter referat " +
  "beslutningsreferat evaluering opsamling status statusnotat rapport rapporten undersøgelse analyse tal statistik måling kvalitet " +
  "kursus uddannelse oplæg foredrag konference seminar temadag workshop gruppe gruppen team teamet hold netværk udvalg udvalget " +
  "bestyrelse råd rådet nævn byråd valg stemme kandidat parti politik borgermøde høring kvarter landsby by byen kommune region stat " +
  "gå går gik gået komme kommer kom kommet se ser så set høre hører hørte sige siger sagde sagt tale taler talte talt ringe ringer " +
  "ringede ringet skrive skriver skrev skrevet læse læser læste sende sender sendte sendt få får fik fået give giver gav givet tage " +
  "tager tog taget hente henter hentede bringe bringer bragte købe køber købte sælge sælger solgte bestille bestiller bestilt booke " +
  "flytte flytter flyttede bo bor boede boet sove sover sov spise spiser spiste drikke drikker vaske vasker bade bader hvile hviler " +
  "hjælpe hjælper hjalp hjulpet støtte støtter følge følger fulgte møde mødes mødtes vente venter ventede svare svarer svarede spørge " +
  "spørger spurgte finde finder fandt lave laver lavede gøre gør gjorde gjort prøve prøver prøvede huske husker glemme glemmer glemte " +
  "tænke tænker tænkte tro tror troede vide ved vidste håbe håber ønske ønsker mene mener mente føle føler følte græde græder le ler " +
  "falde falder faldt rejse rejser stå står stod sidde sidder sad ligge ligger lå løbe løber løb køre kører kørte cykle cykler åbne " +
  "åbner lukke lukker begynde begynder start starter slutte slutter stoppe stopper ændre ændrer rette retter tjekke tjekker opdatere " +
  "kontakte kontakter orientere orienterer aftale aftaler drøfte drøfter afklare vurdere vurderer bevilge bevilger afslå klage klager " +
  "anke søge søger søgte ansøge godkende godkender underskrive indsende modtage modtager modtog betale betaler betalte skylde skylder " +
  "god godt gode bedre bedst dårlig dårligt værre værst stor stort store større størst lille små mindre mindst ny nyt nye gammel gamle " +
  "ung ældre ældst lang langt lange kort høj højt lav lavt bred smal tung let svær svært nem nemt hurtig langsom tidlig sen sent tidligt " +
  "glad glade ked sur vred træt træg syg syge rask raske stærk svag rolig urolig bange tryg utryg alene sammen fælles egen eget egne " +
  "varm kold våd tør ren beskidt rød blå grøn gul sort hvid grå brun lys mørk åben lukket ledig optaget fuld tom klar parat færdig " +
  "vigtig vigtigt akut hurtigst muligt snart straks senere nu før efter siden igen altid aldrig ofte tit sjældent måske nok kun også " +
  "ikke ingen intet noget nogen alle alt mange mere mest flere fleste få færre hver hvert begge andre anden andet samme selv selve " +
  "her der hvor hvornår hvordan hvorfor hvem hvad hvilken fordi derfor hvis når mens men eller samt enten både hverken jo da vel mon " +
  "ude inde oppe nede hjemmefra derhen derfra udenfor indenfor overfor ovenpå nedenfor bagved foran mellem omkring langs gennem uden " +
  "mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december"
).split(" ");

/** The same for Swedish. */
export const swedishWords: readonly string[] = (
  "bostad bostaden lägenhet lägenheten hyra hyran deposition nyckel nyckeln inflyttning utflyttning flytt adress adressen väg gata " +
  "trappa våning källare vind trädgård staket häck garage förråd altan balkong badrum toalett kök sovrum stol bord säng madrass täcke " +
  "kudde gardin lampa matta skåp hylla tvättmaskin torktumlare spis ugn kylskåp frys dammsugare mat måltid dryck bröd pålägg frukt äpple " +
  "banan morot potatis grönsaker kött fisk torsk sill gröt kost allergi vikt sond näring vätska blodprov blodtryck puls temp feber " +
  "hosta smärta smärtor sår bandage plåster salva kräm tablett tabletter dos insulin diabetes demens cancer reumatism astma epilepsi " +
  "autism adhd ångest depression stress utmattning missbruk alkohol droger behandling behandlare terapi samtal avtal avtalet tid tiden " +
  "plan planen mål delmål insats insatsen insatser erbjudande ersättning bidrag bidraget tillägg stöd stödet hjälp hjälpen hjälpmedel " +
  "assistent assistans ledsagare ledsagning avlösning omvårdnad omsorg omsorgen tillsyn kontroll bedömning beslut tillstånd dispens krav " +
  "regel regler lag lagen paragraf frist datum brev brevet besked svar svaret fråga frågor samtal meddelande post posten paket blankett " +
  "formulär underskrift kopia original skanning utskrift lista listan översikt tabell kolumn rad blad anteckning utkast version rättelse " +
  "lön timmar pass ledighet vab semesterplan byte helg helgdagar jul påsk nyår sommarlov höstlov uppsägning anställning tjänst kontrakt " +
  "provanställning lönebesked pension skatt avdrag skuld inkasso ränta betalning räkning återbetalning utbetalning belopp kronor pengar " +
  "pris egenavgift avgift böter kvitto konto budget buss tåg cykel bil färdtjänst rullstol ramp lift hiss trappor dörr dörrar fönster lås " +
  "larm trygghetslarm sensor kamera brandvarnare brand vattenskada fukt mögel buller lukt råttor skadedjur avfall container sopkärl vägen " +
  "trottoar asfalt hål kantsten skylt skyltar lyse gatlykta belysning farthinder rondell korsning brunn dike bäck sjö strand skog åker äng " +
  "myr backe dal å bro hamn kaj kulle fyr kvarn kyrka skola hall plan gräsmatta lekplats sandlåda träd buske buskar blomma blommor ogräs " +
  "beskärning gräs sten grus sand jord flis salt snö is frost regn blåst storm åska barn barnet barnen pojke pojken flicka flickan ung unga " +
  "tonåring elev elever klass klassen lärare pedagog pedagoger lek leksak bok böcker penna väska matsäck idrott simning musik sång dans " +
  "teckning svenska matte matematik engelska tyska franska historia fysik kemi biologi geografi slöjd bild läxor uppgift uppgifter prov " +
  "betyg frånvaro rast lektion schema utflykt lägerskola resa föräldrar syskon familj familjen hem hemma skilsmässa umgänge konflikt bråk " +
  "våld slag mobbning hot polis anmälan dom rätten fängelse uppehållstillstånd medborgarskap asyl flykting integration språk tolkning " +
  "översättning praktik jobb arbete arbetet företag företaget chef ledare kollega kollegor möte möten mötet telefonmöte videomöte dagordning " +
  "punkt punkter protokoll utvärdering status rapport rapporten undersökning analys siffror statistik mätning kvalitet kurs utbildning " +
  "föreläsning konferens seminarium temadag workshop grupp gruppen team teamet nätverk nämnd nämnden styrelse råd val röst parti politik " +
  "samråd kvarter by byn stad staden kommun region stat gå går gick gått komma kommer kom kommit se ser såg sett höra hör hörde säga säger " +
  "sa sade sagt tala talar talade prata pratar pratade ringa ringer ringde ringt skriva skriver skrev skrivit läsa läser läste skicka " +
  "skickar skickade få får fick fått ge ger gav gett ta tar tog tagit hämta hämtar hämtade lämna lämnar lämnade köpa köper köpte sälja " +
  "säljer sålde beställa beställer boka bokar bokade flytta flyttar flyttade bo bor bodde sova sover sov äta äter åt dricka dricker tvätta " +
  "duscha vila vilar hjälpa hjälper hjälpte stödja stöder följa följer följde möta möts träffas träffa vänta väntar väntade svara svarar " +
  "fråga frågar frågade hitta hittar hittade göra gör gjorde gjort prova prövar minnas minns glömma glömmer glömde tänka tänker tänkte tro " +
  "tror trodde veta vet visste hoppas önska önskar anse anser känna känner kände gråta gråter skratta ramla ramlar ramlade resa reser stå " +
  "står stod sitta sitter satt ligga ligger låg springa springer köra kör körde cykla cyklar öppna öppnar stänga stänger börja börjar " +
  "starta startar sluta slutar stoppa ändra ändrar rätta kolla kollar uppdatera kontakta kontaktar informera informerar avtala diskutera " +
  "bedöma bedömer bevilja beviljar avslå klaga klagar överklaga söka söker sökte ansöka godkänna godkänner skriva-under ta-emot betala " +
  "betalar betalade vara är var varit vara ha har hade haft kunna kan kunde skola ska skulle vilja vill ville måste bör borde bli blir blev " +
  "blivit finnas finns fanns behöva behöver behövde brukar verkar gäller rör handlar beror saknas saknar fattas räcker fungerar passar " +
  "god gott goda bra bättre bäst dålig dåligt sämre sämst stor stort stora större störst liten litet lilla små mindre minst ny nytt nya " +
  "gammal gamla ung äldre äldst lång långt långa kort hög högt låg lågt bred smal tung lätt svår svårt enkel snabb långsam tidig sen sent " +
  "glad glada ledsen sur arg trött sjuk sjuka frisk friska stark svag lugn orolig rädd trygg otrygg ensam tillsammans gemensam egen eget " +
  "egna varm kall våt torr ren smutsig röd blå grön gul svart vit grå brun ljus mörk öppen stängd ledig upptagen full tom klar färdig " +
  "viktig viktigt akut snarast snart genast senare nu före efter sedan igen alltid aldrig ofta sällan kanske nog bara också inte ingen " +
  "inget något någon alla allt många mer mest fler flesta få färre varje båda andra annan annat samma själv här där var när hur varför vem " +
  "vad vilken därför om medan men eller samt antingen både varken ju väl ute inne uppe nere hemifrån dit därifrån utanför innanför mittemot " +
  "bakom framför mellan omkring längs genom utan individ individen samhälle samhället människa människor människan kvinna kvinnor man män " +
  "hustru make äktenskap äktenskapet uppfostran förhållande förhållanden utveckling utvecklingen forskning orsak orsaker verkan metod " +
  "skatter inkomst inkomster inkomsten utgift utgifter förvaltning myndighet myndigheter lagstiftning reform riksdag regering nation land " +
  "länder världen industri handel jordbruk arbetsgivare arbetstagare fackförening lärarna eleverna skolan undervisning vetenskap kunskap " +
  "måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december"
).split(" ");
