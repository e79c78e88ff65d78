import { lines } from "../lines";

/** Whole sentences as municipal staff write them, with people in them. */
export const danishProse: readonly string[] = lines(`
  Jeg har været hos {P} i formiddag, og hun er faldet i badeværelset to gange i denne uge.
  Vi har haft besøg af {P} og hendes søn {F}, som gerne vil vide, hvornår hjælpen går i gang.
  Efter samtalen med {P} er det min vurdering, at der skal bevilges yderligere timer.
  Der er kommet en underretning på {F}, som går i 3. klasse på {gade}.
  Lægen har meddelt, at {P} kan udskrives på {dag}.
  Kan du sørge for, at {P} får besked om det nye tidspunkt?
  Vil du være sød at give {F} besked, når du ser hende?
  Jeg sender lige {Ps} papirer med, så kan du og {F} kigge på dem.
  Som aftalt med {F} vender jeg tilbage, når {org} har svaret.
  Jeg overtager sagen fra {P}, som går på barsel i {md}.
  Fra på {dag} er det {P}, der passer telefonen, og {F} er back-up.
  {P} er bevilget {emne} fra den 1. {md}, men {F} mener, at det ikke er nok.
  Det er aftalt, at {P} kører {F} til {by} hver {dag}.
  Hverken jeg eller {F} har kunnet få fat i {P}.
  Siden {md} har {P} boet midlertidigt hos sin søster, {P}, i {by}.
  {P} oplyser, at hans tidligere kone, {P}, har forældremyndigheden over {F} og {F}.
  Ved mødet deltog foruden {P} også {F} fra {org} og {P}, som er {titel}.
  Skolen v/ {P} har bedt om et møde om {F}.
  Vi mangler stadig en underskrift fra {P}.
  I forlængelse af vores samtale, {F}, sender jeg hermed {emne}.
  Jeg er ked af at skulle skrive det, men {F} har det ikke godt for tiden.
  Hils {F} mange gange!
  Hils {F} fra mig og {F}.
  Hils din mor, {F}
  Ses {dag}, {F}!
  Det lyder rigtig godt, {F} – jeg glæder mig.
  Undskyld det sene svar, {F}.
  Må jeg minde dig om {emne}, {F}?
  Beklager {F}, men jeg kan ikke {dag}.
  Nå {F}, hvordan går det?
  Ja tak, {F}
  Godt set {F}!
  Jeg tænkte på, om {F} måske kunne tage {Fs} vagt?
  Vi vil gerne byde velkommen til {P}, der begynder som {titel} den 1. {md}.
  {P} stopper i afdelingen, og vi siger farvel med kage {dag}.
  Tak til {F}, {F} og {F} for et godt arrangement.
  Stor ros til {P} for oplægget.
  Kagevagt i denne uge: {F} og {F}
  Næste uges vagter: {F} (man), {F} (tirs) og {F} (ons).
  Sygemeldt: {F}. Ferie: {F} og {F}. Kursus: {P}.
  Har I fået nøglerne retur fra {F}? Ellers ring til {P} på {tal}.
  Barnets navn er {P}, og forældrene hedder {F} og {P}.
  Det fremgår af sagen, at {P} har en gæld på {tal} kr.
  {P} har fået konstateret demens, og {Fs} datter ønsker en samtale.
  Politiet har afhørt {P} og {P} i sagen.
  {Ls} advokat, {P}, har sendt en klage.
  Ansøgningen fra {P} er mangelfuld.
  {P} er indkaldt til samtale, men mødte ikke.
  {P} blev født i {by} og kom hertil i {tal}.
  {P} taler kun arabisk, så vi skal bestille tolk.
  {P} har mistet sin mand, {P}, i {md}.
  {P} er visiteret til {org}, og {F} kører ham derhen.
  Borger {P}, {tal} år, bor alene på {gade}.
  Jeg har noteret, at {P} og {P} har samme adresse.
  Naboen, {P}, har ringet flere gange om støj fra {gade}.
  Kære {F}, {F} og alle I andre
  Jeg har ikke hørt fra {F} siden {dag}. Har du?
  Kommer {F} også? Så tager jeg {F} med.
  Er det {F} eller {F}, der har sagen?
  {F} er min kontaktperson, og {F} er min støtte.
  Kopi til {P} og {P}
  Cc: {F}, {F}
  Bcc: {P}
  Jeg vedhæfter {Ps} lægeerklæring og {Fs} handleplan.
  Mødet med {P} flyttes til {dag}, fordi {F} er syg.
  Dagsorden: 1) Velkomst v/ {F} 2) {emne} v/ {P} 3) Evt.
  Punkt 3 ({F}): {emne}
  {F} fremlagde {emne}, og {F} supplerede.
  {F} foreslog, at {P} inviteres med næste gang.
  Referent: {F}. Afbud fra {F} og {P}.
  Vh {F} og {F}
  Venligst {PI}
  Mange tak på forhånd, {P}
  De bedste hilsner fra {F} og alle på {gade}
  Knus {F}
  Kærlig hilsen {F}
  Kærligst {F}
  Med venlig hilsen p.v.a. {P}
  på vegne af {P}↵{titel}
`);
export const danishProseNothing: readonly string[] = lines(`
  Harmonikasalen er booket, så vi flytter til Kantinen.
  Vi kører fra Rådhuset kl. {tid} og er tilbage ved middagstid.
  Der er indbrud på {gade}, og vi har skiftet låse.
  Husk at lukke vinduerne, når I går hjem fra {org}.
  IT har lukket for adgangen til {ting} i weekenden.
  HR har bedt om, at alle udfylder skemaet i {ting} inden {dag}.
  EAN-nummeret står på fakturaen fra {firma}.
  KMD og {org} har meldt fejl i {ting}.
  Ledelsen har besluttet, at Afdeling Nord flytter til {by}.
  Direktionen mødes {dag}, og Byrådet behandler sagen i {md}.
  Teknisk Forvaltning har sendt en regning til {firma}.
  Vi har bestilt sandwich hos {firma}, de kommer kl. {tid}.
  Maling og pensler fra Silvan, Bauhaus, XL-Byg og Stark
  Køb kaffe i Netto, Rema eller Fakta
  Vi handler hos Magasin, Salling, Bog & Idé og Imerco.
  Hent pakken i Matas eller hos Normal i {by}.
  Kontorstole fra Ikea, Jysk og Kinnarps
  Nye hårde hvidevarer fra Elgiganten, Power og Skousen
  Bussen fra Arriva holder ved {gade}.
  Ris og ros til Nordjyllands Trafikselskab
  Nørre {~L} og Sønder {~L} er to sogne.
  Vi kører til Vester {~Ls} og Øster {~L}.
  Store {~L} og Lille {~L} Mose er fredet.
  Gammel {~L} Kirke ligger nord for {by}.
  Sdr. {~L} Skole har åbent hus.
  Nr. {~L} Hallen er optaget.
  {~L} Sogn og {~L} Kommune
  {~L} Strand og {~L} Havn
  Kør ad {~L}vej til {~L} Station.
  {~L} Sommerhusforening holder generalforsamling.
  {~L} Idrætsforening inviterer til fest.
  {~L} Byg har vundet udbuddet.
  {~L} Auto reparerer bilen.
  {~L} Murerfirma og {~L} Tagdækning
  Dronning {~Fs} Gade
  Kong {~Fs} Plads
  Prins {~Fs} Allé {tal}
  Dronning {~Fs} Bro
  H.C. {~Ls} Boulevard
  C.F. {~Ls} Vej {tal}
  J.P. {~Ls} Gade
  Doktor {~Ls} Vej
  Sct. {~Fs} Stræde
  Copilot skriver referat af mødet.
  Spørg Copilot eller ChatGPT.
  Robotten hedder {~F}, og den støvsuger om natten.
  Vores digitale assistent {~F} svarer døgnet rundt.
  Systemerne {~F}, {~F} og {ting} lukkes ned.
  Møderum {~F} er optaget, tag {~F} eller {~L}.
  Lokalerne {~F}, {~P} og {~P} kan bookes.
  Vi sidder i {~P} på 2. sal, lokalet ved siden af {~P}.
  Lokale: {~P} (2. sal)
  Sted: {~L}
  Sted: Sal {~F}
  Sted: Huset {~F}
  Hold {~F} og Hold {~F} træner {dag}.
  Hos {~L} koster det {tal} kr.
  Tilbud hos {~L} – spar 20 procent
  Nyt fra {~P} A/S
  Foredrag om {~L}
  Læsekreds: {~Ps} romaner
  Vi læser {~Ps} nye roman i læsekredsen.
  Koncert med sange af {~P} {dag}
  {~Ls} symfonier
  {~Ls} teori om tilknytning
  Efter {~Ls} model
  Jantelov og Grundlov
  Fredagsbar med Tuborg og Carlsberg
  Pinot Noir, Chardonnay og en Merlot
  Danish Crown og Arla
  Menu: hønsesalat, frikadeller, laks
  God påske og god sommer
  God jul og godt nytår ønsker {org}
  Påskefrokost, Sankthans og Fastelavn
  Kristi Himmelfartsdag og Store Bededag
  Grundlovsdag, Pinse og Mikkelsdag
  Uge 7: vinterferie. Uge 42: efterårsferie.
  Mandag: tøj. Tirsdag: bad. Onsdag: tur til {by}.
  Toyota Yaris, Skoda Octavia, Renault Zoe, Nissan Leaf, Peugeot 208 og Citroën Berlingo
  Tesla, Mazda, Kia, Hyundai, Suzuki, Volvo og Seat
  Panodil, Kodimagnyl, Marevan, Pinex, Sertralin, Ritalin og Truxal
  Windows, Linux, Java, Python, Oracle, Citrix og Azure
  Samsung, Nokia, Canon, Lenovo, Dell og Logitech
  Bosch, Siemens, Philips, Miele, Braun og Nilfisk
  Adidas, Nike, Puma, Hummel og Asics
  Texas, Ohio, Colorado, Arizona, Nevada, Georgia, Virginia, Carolina og Louisiana
  Mallorca, Kreta, Rhodos, Korsika, Sicilien, Sardinien, Madeira og Tenerife
  Island, Cypern, Jordan, Chad, Kenya og Israel
  Rodin, Picasso og Monet på museet
  Freud, Piaget og Vygotskij er pensum.
  Marte Meo-kursus, Montessori-skole og Steiner-skole
  ICDP, VIVE, PAS og Barthel-score
  Braden-score, Tilburg og Barthel udfyldes
  Downs syndrom, Aspergers, Touretts og Huntingtons
`);
