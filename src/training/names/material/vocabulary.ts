/**
 * Words of offices, calendars and kitchens that newspapers of the treebank's age do not hold, and
 * that small letters would otherwise let pass for names.
 */
export const officeWords: readonly string[] = // Danish
  (
    "mail mails mailen e-mail outlook teams skype zoom online webinar workshop link links app apps chat chatten sms " +
    "hejsa hejhej goddag farvel hilsen hilsner mvh vh kh venlig venligst bedste tak takker velkommen tillykke undskyld " +
    "møde mødet møder mødelokale dagsorden referat referatet bilag bilaget vedhæftet fil filen mappe drev kalender " +
    "kalenderen booking booket book booker aflyst aflysning flyttet udsat udskudt rykket optaget ledig fri ferie feriefri " +
    "afspadsering barsel orlov sygdom syg sygemeldt raskmeldt fravær vagt vagten vagtplan nattevagt aftenvagt " +
    "dagvagt weekendvagt afløser vikar vikarer kollega kolleger leder ledere teamleder chef personale medarbejder " +
    "kaffe kage kager frokost frokosten morgenmad rundstykker boller brød smør ost salat sandwich pizza sushi " +
    "suppe gryderet lasagne kylling laks rejer dressing mayonnaise ketchup sodavand vand øl vin juice te mælk fløde " +
    "lagkage brunsviger romkugler medaljer drømmekage kanelsnegle wienerbrød fastelavnsboller " +
    "fredagskaffe fredagsbar julefrokost sommerfest påskefrokost reception afsked afskedsreception jubilæum fødselsdag " +
    "kantine kantinen køkken køkkenet opvask printer printeren toner skærm mus tastatur pc laptop telefon headset oplader " +
    "nøgle nøgler nøglekort adgangskort parkering cykel bil bilen elbil dienstbil taxa bus tog kørsel kørselsgodtgørelse " +
    "ansøgning ansøgningen bevilling bevillingen afgørelse afgørelsen afslag klage klagen partshøring aktindsigt journal " +
    "journalnotat notat sag sagen sager sagsnummer sagsbehandling visitation visitator hjemmehjælp hjemmepleje genoptræning " +
    "rehabilitering hjælpemiddel hjælpemidler kørestol rollator høreapparat briller medicin dosering recept læge lægen lægehus " +
    "tandlæge tandlægen psykolog psykiater fysioterapeut fys ergoterapeut kiropraktor sygeplejerske sosu hospital sygehus ambulatorium " +
    "kontanthjælp sygedagpenge førtidspension fleksjob ressourceforløb jobafklaring dagpenge seniorpension boligstøtte friplads " +
    "institution vuggestue børnehave skole skolen sfo klub klasse klassen elev elever forælder forældre forældremøde skolefoto " +
    "trivsel trivselssamtale underretning underretningen anbringelse plejefamilie samvær bisidder værge partsrepræsentant tolk tolken " +
    "netværksmøde statusmøde opfølgning opfølgningsmøde rundbordssamtale handleplan ungeplan faglig udredning test tests prøve " +
    "budget budgettet regnskab faktura fakturaer kreditnota bilag udlæg løn lønsamtale mus grus apv trio med-udvalg tillidsmand " +
    "byggesag byggetilladelse lokalplan nabohøring høring høringssvar skelsag kloak vejarbejde fortov gadelys snerydning renovation " +
    "affald storskrald genbrug genbrugsplads vandværk varme fjernvarme el strøm strømafbrydelse internet wifi " +
    "opdatering opdateringer kodeord adgangskode login brugernavn system systemet server nedbrud support servicedesk it-support " +
    "hej hejse kære alle jer os dem sommer vinter forår efterår jul påske pinse nytår ferien helligdag grundlovsdag mandag tirsdag " +
    "onsdag torsdag fredag lørdag søndag januar februar marts april juni juli september oktober november december morgen aften " +
    "formiddag eftermiddag nat middag uge ugen måned år dag dage time timer minutter kl ca evt ift mht vedr ang obs ps nb asap fyi " +
    "senior junior mor far mormor farmor farfar morfar søster bror datter søn barn baby tvillinger kusine fætter onkel tante moster " +
    "bryllup barnedåb konfirmation begravelse bisættelse mindestund gave gaver blomster buket krans " +
    "kampe kamp hold holdet træning træner stævne turnering hal hallen svømning fodbold håndbold badminton gymnastik yoga løb " +
    "bager bageren slagter kok rengøring pedel pedellen vicevært håndværker maler tømrer murer elektriker vvs smed gartner chauffør " +
    "skade bule rude lås dør vindue tag gulv loft kælder have hæk træ fliser maling regn sne is glat storm sol varmt koldt " +
    "stafet stafetten løbet march indsamling indsamlingen loppemarked marked messe messen gudstjeneste parade optog festival koncert " +
    "kampagneuge temauge motionsdag idrætsdag sundhedsdag åbent hus rundvisning indvielse fernisering generalprøve premiere telt " +
    "frivillige frivillig sponsor deltager deltagere tilmelding program plakat flyer banner pressemeddelelse nyhedsbrev " +
    // Swedish
    "mejl mejlet mejla möte mötet möten dagordning protokoll bilaga bilagor fil mapp kalender bokad boka bokning inställt flyttat " +
    "ledig ledighet semester sjuk sjukskriven vab vabbar frånvaro vikarie jour pass passet schema kollega chef enhetschef personal " +
    "fika fikat lunch frukost middag smörgås macka bulle kanelbulle tårta prinsesstårta semla glögg julbord afterwork avtackning " +
    "ansökan beslut beslutet avslag överklagan journal anteckning ärende ärendet ärenden diarienummer handläggning bistånd hemtjänst " +
    "hemsjukvård rehab rullstol rullator hörapparat glasögon medicin recept vårdcentral vårdcentralen sjukhus tandläkare psykolog " +
    "kurator sjuksköterska undersköterska fysioterapeut arbetsterapeut logoped försörjningsstöd sjukpenning aktivitetsersättning " +
    "bostadsbidrag förskola förskolan skola skolan fritids klass klassen elev elever förälder föräldrar föräldramöte utvecklingssamtal " +
    "orosanmälan placering familjehem umgänge tolk tolken nätverksmöte uppföljning genomförandeplan utredning utredningen budget faktura " +
    "lön lönesamtal medarbetarsamtal bygglov detaljplan grannhörande vägarbete snöröjning sopor återvinning vatten avlopp fjärrvärme " +
    "inloggning lösenord användarnamn uppdatering driftstopp skrivare skärm dator telefon laddare nyckel nycklar passerkort parkering " +
    "hälsning hälsningar hälsar vänlig vänliga bästa tack tackar välkommen grattis förlåt ursäkta hejsan hallå tjena morgon kväll " +
    "förmiddag eftermiddag natt vecka veckan månad år dag dagar timme timmar minuter sommar vinter vår höst jul påsk midsommar nyår " +
    "måndag tisdag onsdag torsdag fredag lördag söndag mars maj augusti gymnastik fotboll träning match cup hall simning bibliotek " +
    "stafett stafetten loppis marknad mässa mässan insamling konsert festival parad tåg motionslopp temavecka friluftsdag " +
    "idrottsdag hälsodag öppet rundvandring invigning vernissage premiär tält volontär volontärer anmälan program affisch " +
    // English
    "meeting agenda minutes calendar invite invitation attached attachment please thanks regards kind best hello dear team update call " +
    "follow follow-up status report budget invoice contract lunch coffee holiday leave sick office office-hours deadline project review " +
    "interview onboarding training feedback workshop session schedule available cancelled moved tomorrow today monday tuesday wednesday " +
    "thursday friday january february march april june july august october december form application decision appeal case citizen"
  ).split(" ");
