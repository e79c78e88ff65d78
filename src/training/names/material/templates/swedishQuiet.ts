import { lines } from "../lines";

/** Calendar entries and messages in which nobody is named. */
export const swedishQuiet: readonly string[] = lines(`
  kom ihåg matsäck, vattenflaska och ombyte
  bilen till besiktning kl {tid}
  vinterdäck byts {dag}
  lämna böcker, hämta paket
  köp kaffe, te, socker och servetter
  snickare tittar på luckan
  rörmokare {tid}, in via gården
  elektriker, uttag i korridoren
  målare i trapphuset
  ny skrivare på plan 2
  toner beställd
  datorn seg igen
  skärmen svart, startat om två gånger
  headset funkar inte
  teams strular
  koden till porten är bytt
  tagg borta, spärra den
  larm i natt, falsklarm
  utrymningsövning, samling vid flaggstången
  flagga på halv stång
  bullar med, min tur
  tårta i köket, ta själva
  kaffemaskinen trasig
  diskmaskinen full
  kylen töms {dag}
  fruktkorgen slutar
  fönsterputs {tid}
  storstädning v {tal}
  sopor hämtas {dag}
  grovsopor
  parkeringen full, ställ bilen på gatan
  punka på cykeln, kommer senare
  tåget sent, är där {tid}
  jobbar hemma
  ledig från {tid}
  vab
  semester v {tal}, nås inte
  komp
  flexdag
  tandläkare {tid}
  läkare kl {tid}, åter efter lunch
  frisör
  sjukgymnast
  blodprov, fasta
  ögonläkare
  glasögon hämtas
  massage
  löprunda efter jobbet
  innebandy hall 2
  handboll hemma
  simning, ta med badkläder
  körövning i aulan
  spel på lördag
  frågesport i matsalen
  sommarfest, anmälan på tavlan
  julbord, ta med paket
  påsklunch
  midsommarstång
  luciatåg
  semlor
  kräftskiva
  silverbröllop {dag}
  jämn födelsedag
  mottagning kl {tid}
  insamling till present, swish
  bukett beställd
  kort ligger för underskrift
  dagordning ut senast {dag}
  protokoll justerat
  budgetuppföljning 2
  halvårsbokslut
  ring banken
  fel kontering
  faktura utan referens
  kreditnota
  moms
  lönekörning stänger {dag}
  försenat svar
  påminnelse 2 skickad
  ärende avslutat
  beslut skickat
  kommunicering 14 dagar
  överklagandetid ut
  begäran om handling, svar {dag}
  diarieför bilaga
  anteckning saknas
  mallen uppdaterad
  rutin på intranätet
  kurs i hlr
  chefsdag
  enkät, svara före {dag}
  skyddsrond
  lönesamtal v {tal}
  löneöversyn
  annons ute
  sista ansökningsdag
  intervjuer hela dagen
  referenser tas
  avtal för underskrift
  introduktion
  sekretess, påminn om blankett
  utdrag ur registret
  gruppmöte
  gemensam lunch
  pulsmöte
  apt, nytt schema
  elevhälsomöte
  biståndsmöte
  möte med förvaltningen
  möte med brukare
  möte med föräldrar
  samtal ny brukare
  hembesök inställt
  hembesök, två personer
  tillsyn oanmäld
  medicin delad
  sår omlagt
  dusch och hårtvätt
  stödstrumpor på
  mat levererad
  rollator på lagning
  sängen höjs
  lift trasig
  vårdsäng beställd
  ny madrass
  larm testat
  syrgas levererad
  urinprov lämnat
  vikt {tal} kg
  feberfri
  sov gott i natt
  åt lite
  orolig i kväll
  promenad i trädgården
  gymnastik kl {tid}
  bingo i dagrummet
  kyrkkaffe
  hundbesök
  hår och naglar
  fotvård alla
  ny tvättmaskin
  kläder märks
  tvätt åter
  läsa, skriva, räkna
  matte i b-salen
  idrott ute
  ta med skor
  utflykt till stranden
  läxhjälp
  skolfoto
  löss i klassen
  föräldramöte {tid}
  betyg sätts
  provschema
  nationella prov
  muntligt prov
  skolavslutning
  temavecka
  studiebesök, buss kl {tid}
  lägerskola
  skjuts bokad
  taxi {tid}
  vikarie sökes
  två pass lediga
  kan nån byta {dag}?
  vem kan komma?
  är nån inne?
  tack för kaffet
  ses {dag}
  vi ses imorgon
  trevlig helg alla
  trevlig semester
  krya på dig
  ta hand om er
  allt väl
  ok, fint
  ja tack
  nej tyvärr
  ring mig
  på väg
  tio minuter sen
  jag tar det
  kan du ta det?
  jag stannar och låser
  jag är sjuk idag
  jag är hemma med feber
  har du en minut?
  har du sett mitt mejl?
  var ligger nyckeln?
  vad är koden?
  det är klart
  det är skickat
  det funkar nu
  Samtal {ini}, ärende {tal}/{tal}
  samtal {ini}
  {emne} {ini}, ärende {tal}
  Möte {ini} {tid}
  {ini} {emne}
  {ini}, {ini} och {ini}
  Ärende {tal}/{tal} {ini}
  Uppföljning {ini}
  {tid} Välkomna och kaffe
  {tid} Föreläsning
  {tid} Föreläsning om {emne}
  {tid} Rast
  {tid} Lunch
  {tid} Fall i grupper
  {tid} Grupparbete (forts)
  {tid} Workshop
  {tid} Paneldebatt
  {tid} Film
  {tid} Frågesport och fika
  {tid} Frågor
  {tid} Avslut
  {tid} Rundvandring
  {tid} Incheckning
  {tid} Utvärdering
  Program: Välkomna, Föreläsning, Rast, Tack
  Dagens ord: {emne}
  Storm och regn i {ort}
  Storm och sol hela veckan
`);
