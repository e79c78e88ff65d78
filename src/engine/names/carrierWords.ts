/**
 * Words for things, places and firms that bear people's names: "stormen Bodil", "Bodils Hus". Danish and
 * Swedish compounds count by their last part ("undervisningslokalet").
 */
const endings =
  "lokal(?:e|et|er|erne|en|erna)?|rummet|rummene|rummen|møderum|mötesrum|salen|salene|salarna|sal|stuen|stuerne|fløjen|flygeln|" +
  "bygning(?:en|erne)?|byggnad(?:en|erna)?|huset|husene|husen|hjemmet|hjemmene|hemmet|gården|center|cent(?:re|er)t|centrum|" +
  "skole(?:n|rne)?|skolan?|skolorna|gymnasi(?:et|um)|kollegi(?:et|um)|børnehave(?:n|r|rne)?|vuggestuen?|boende(?:t|na)|bosted(?:et|er|erne)?|" +
  "klinik(?:ken|en)|afdeling(?:en|erne)?|avdelning(?:en|arna)?|afsnit(?:tet)?|kirken?|kyrkan?|parken|parkerne|parkerna|" +
  "hallen|caf[eé](?:en|erne|erna|et)?|kafé(?:et|erna)?|restaurant(?:en|erne)?|restaurang(?:en|erna)?|hotel(?:let|lerne)?|hotell(?:et)?|butikk?en|butikkerne|butikerna|" +
  "pizzeria(?:et|n)?|bageri(?:et)?|salon(?:en)?|salong(?:en)?|firma(?:et|erne|n)?|firmorna|selskab(?:et|erne)?|bolag(?:et|en)?|företag(?:et|en)|virksomheden|virksomhederne|" +
  "byrån|bureauet|åkeri(?:et)?|leverandør(?:en|erne)?|leverantör(?:en|erna)?|entreprenør(?:en)?|entreprenör(?:en)?|kæden|kedjan|" +
  "stormen|stormene|stormarna|orkan(?:en|erne|erna)?|lavtryk(?:ket)?|lågtryck(?:et)?|skibet|skibene|skepp(?:et)?|færge(?:n|rne)?|färjan?|färjorna|" +
  "systemet|systemerne|systemen|programmet|programmerne|programmen|platformen|plattformen|appen|robot(?:ten|terne|en|arna)?|bot(?:ten|en)|servern|serveren|" +
  "projekt(?:et|erne|en)?|kampagnen|kampanjen|romanen|romanerne|romanerna|musicalen|musikalen|fonden|fondene|fonderna|legat(?:et|er|erne)?|stadionet|arenan|bostaden|stiftelse(?:n|rna)?";
const front = new RegExp(`^[a-zæøåäöé]*?(?:${endings})$`);

/** These count by themselves only; their compounds are seldom called anything. */
const fronts: ReadonlySet<string> = new Set(
  (
    "rum rummet lokale sal stue hus villa villaen villan ejendommen fastigheten plads pladsen pladserne plats sted broen bron banen banan havnen " +
    "haven hund hunden hundene hundarna kat katten kattene katt katterna hest hesten hestene häst hästen hästarna ponyen ponnyn kaninen " +
    "bog bogen bøgerne bok boken böckerna film filmen filmene filmerna sang sangen sangene sång sången låt låten låtarna stykket pjäsen operaen operan " +
    "serien båden bådene båten båtarna m/s m/f toget tåget bussen kro kroen kiosken pris prisen prisene priset priserna medaljen stolen stolene stolarna stol " +
    "lampen lampan sofaen soffan skulpturen statuen statyn maleriet tavlan opskriften receptet ruten linjen modellen maskinen foreningen föreningen " +
    "klubben holdet laget teamet team uvejret ovädret system app storm projekt chatbot chattbot satellitten satelliten skonnerten skonaren kutteren " +
    "advokatfirman loven lagen sygdommen sjukdomen syndromet metoden testen testet øen ön landsbyen byn sognet socknen rosen sorten " +
    "blokken legepladsen lekplatsen stien stigen søen sjön kapellet hospitalet apoteket orkestret orkestern teatret teatern museet biblioteket biografen databasen printeren skrivaren elbilen byen staden " +
    "byerne öarna øerne byarna stationen hamnen gade vej gata väg hold lag fond skib båd båt butik fløj hall hal teamene teamen stipendiet kursen albummet skivan kagen osten ship ferry room hurricane restaurant company firm foundation system project"
  ).split(" "),
);

/**
 * More of them, which the weights have not been trained with as things: evidence only. Move them up before
 * the next training.
 */
const moreEndings =
  "maskin|maskinen?|bilen|bussen|cyk(?:len|eln)|båden|båten|kutteren|fartøjet|dronen|drönaren|portalen|modul(?:et|en)|modellen|hunden|katten|" +
  "hesten|hästen|festivalen|cupp?en|udstillingen|utställningen|forestillingen|föreställningen|koncerten|konserten|podcasten|podden|serien|spillet|spelet|bryderen|" +
  "brytaren|plove?n|kranen|tårnet|tornet|statuen|statyn|hytten|stugan|printeren|skrivaren|kopiatorn|tavlen|tavlan|kvarteret|gruppen|grupperne|grupperna";
const moreFront = new RegExp(`(?:${moreEndings})$`);

const moreFronts: ReadonlySet<string> = new Set(
  "brdr brdr. bröderna brødrene bænken grupp gruppe gruppen grupperna grupperne klassen kvarter kvarteret modulet podcasten röstassistenten salladen skiltet skylten spelet spillet stemmeassistenten".split(
    " ",
  ),
);

/**
 * What follows a person's name that a firm, a house or a road carries. Words that are surnames as well
 * ("Strand", "Bro", "Stig") are left to the tagger.
 */
const behind: ReadonlySet<string> = new Set(
  (
    "a/s aps i/s k/s p/s ab hb kb ltd inc gmbh byg bygg vvs auto bil biler bilar transport entreprise entreprenad maskinstation holding " +
    "ejendomme fastigheter advokater revision rengøring städ blomster blommor bageri konditori åkeri måleri turistfart rejser begravelsesforretning " +
    "fonden fond legat mindelegat mindefond stiftelse stiftelsen foundation institute prisen priset museum museet hallen gymnasium gymnasiet " +
    "højskole efterskole friskole skole skola plejehjem plejecenter äldreboende vej allé alle plads stræde boulevard torv gata väg torg gränd " +
    "street road avenue sygdom sjukdom syndrom disease kirke kyrka sogn socken havn hamn station kommune kommun sommerhusforening " +
    "idrætsforening idrottsförening grundejerforening kollegiet hus kro kafé café køreskole trafikskola vænge " +
    "esplanad esplanade esplanaden kirkegård kyrkogård kirkegården kyrkogården kvarter passage passagen børnehus barnhem bibliotek kapel kapell design möbler møbler färghandel farvehandel grus el vvs kiosk bodega bager bageriet bearnaise kakao frestelse suppe tærte gryde gryta " +
    "leverpostej frikadeller pepparkakor pebernødder skorpor småkager bakelse kartoffelgratin sange sånger eventyr maskinudlejning busser bussar"
  ).split(" "),
);

export function carrierFront(lower: string): boolean {
  return lower.length > 2 && (fronts.has(lower) || front.test(lower));
}

/** A firm's last word, by how it ends; large letters only. */
const firmEndings =
  /.(?:gartneri|forretning|service|entreprise|handel|fabrik|fabriken|fabrikken|værksted|verkstad|bageri|slagter|slakteri|teknik|transport|montage|måleri|plåt|smedje|smedja|tryckeri|trykkeri|salon|salong|klinik|butik|catering|invest|consulting|partners|holding|maskiner|revision|redovisning|regnskab)$/;

/** Street words in one with what stands before them: "Thorvaldsensgade", "lundvej". */
const streetEndings =
  /..(?:gade|gaden|vej|vejen|stræde|strædet|vænget|allé|gatan|vägen|gränden|torget|stigen|allén)$/;

export function isStreet(lower: string): boolean {
  return lower.length > 6 && streetEndings.test(lower);
}

/** All that may bear a name; `carrierFront` is what the tagger's features know of it. */
export function bearsName(lower: string): boolean {
  return carrierFront(lower) || moreFronts.has(lower) || moreFront.test(lower);
}

export function carrierBehind(lower: string, isLarge = false): boolean {
  return behind.has(lower) || (isLarge && (lower === "gartneri" || firmEndings.test(lower)));
}

/** Surnames too: after a full name in the genitive they are a road or a bridge. */
const roads: ReadonlySet<string> = new Set(
  "gade bro mark have park bakke høj eng skov sø dam backe stig gård toft kær strand minde sti banke".split(
    " ",
  ),
);

/** Written small, and "Gösta Berlings saga"; a small "gård" or "minne" is as often the person's own. */
const smallRoads: ReadonlySet<string> = new Set("bro stig park backe kulle led saga".split(" "));

export function isRoad(lower: string, isLarge: boolean): boolean {
  return (isLarge ? roads : smallRoads).has(lower);
}

/** Roads that are nothing else, in a text in small letters: not "plads", which is a seat as well. */
const surelyRoads: ReadonlySet<string> = new Set(
  "vej allé gade stræde torv boulevard kirkegård väg gata torg gränd esplanad kyrkogård".split(" "),
);

export function isSurelyRoad(lower: string): boolean {
  return surelyRoads.has(lower);
}

/** "lokalerne", "rummen", or the bare word of a form: a list may follow. */
export function isManyCarriers(lower: string): boolean {
  return /(?:ne|na|er|or|ar|rum|hem|hus|lokale|lokal|sal|stue|sted|system|team)$/.test(lower);
}
