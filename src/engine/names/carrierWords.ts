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
    "idrætsforening idrottsförening grundejerforening kollegiet hus kro kafé café køreskole trafikskola vænge"
  ).split(" "),
);

export function carrierFront(lower: string): boolean {
  return lower.length > 2 && (fronts.has(lower) || front.test(lower));
}

export function carrierBehind(lower: string): boolean {
  return behind.has(lower);
}

/** "lokalerne", "rummen", or the bare word of a form: a list may follow. */
export function isManyCarriers(lower: string): boolean {
  return /(?:ne|na|er|or|ar|rum|hem|hus|lokale|lokal|sal|stue|sted|system|team)$/.test(lower);
}
