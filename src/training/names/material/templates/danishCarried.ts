import { lines } from "../lines";

/** Names that a thing, a place or a firm bears, alone and in lists; and people beside them. */
export const danishCarried: readonly string[] = lines(`
  {bærer} {~F}
  {bærer} {~F} er lukket
  {bærer} {~F} ligger på {gade}.
  {bærer} {~P} åbner i {md}.
  {bærer} {~P}
  {bærer} {~L} har fået ny leder.
  {bærer} {~Ls} i {by}
  i {bærer} {~F}
  Vi ses i {bærer} {~F} {dag} kl. {tid}.
  vi mødes ved {bærer} {~P}
  kom til {bærer} {~F} kl {tid}
  Kan vi bruge {bærer} {~F} til {emne}?
  Der er fejl på {bærer} {~F}.
  Hvem har bestilt {bærer} {~P}?
  {bærer} hedder {~F}
  {bærer} hedder nu {~P}.
  {bærer} kaldes {~F}.
  {bærer}, der hedder {~F}, er gammel.
  {bærer} med navnet {~F} er solgt.
  {bærer} er opkaldt efter {P}.
  {bærer} er døbt {~F}.
  {bærer} "{~F}"
  {bærer} »{~P}« er udsolgt.
  {bærer} ({~F})
  {bærer}: {~F}
  {etiket}: {~F}
  {etiket} {~F}
  {etiket} {~P}
  {etiket}: {~P}
  {etiket}: {~L}
  {etiket} {~L}
  {etiket}: {~F} eller {~F}
  {etiket}: {~F}, {~F}
  {emne}, {etiket} {~F}
  {emne} ({etiket} {~F})
  {emne} kl. {tid} i {etiket} {~P}
  Møde {dag} i {etiket} {~F} med {F}
  Møde med {P} i {etiket} {~F}
  møde med {F}, {etiket} {~F}
  samtale {P}, {etiket}: {~F}
  Deltagere: {F} og {F}. {etiket}: {~F}
  {F} og {F} sidder i {bærer} {~F}.
  {P} bor på {bærer} {~F}.
  {F} har booket {bærer} {~F}.
  {P} ejer {bærer} {~L}.
  {F} arbejder i {bærer} {~L} i {by}.
  {P} fra {bærer} {~F}
  {P} skrev bogen "{~F}".
  {F} og jeg tager {bærer} {~F}
  {bærere} {~F} og {~F}
  {bærere} {~F} og {~F} er lukket {dag}.
  {bærere} {~F}, {~F} og {~F}
  {bærere} {~F}, {~F} og {~L} er optaget.
  {bærere} {~P} og {~P} åbner igen.
  {bærere} {~P}, {~P} og {~P}
  {bærere} {~L} og {~L} har fælles indgang.
  {bærere} hedder {~F}, {~F} og {~F}.
  {bærere} hedder {~F} og {~F}
  {bærere}: {~F}, {~F}, {~L}, {~F}
  {bærere} er opkaldt efter {P} og {P}.
  Vi har tre stuer: {~F}, {~F} og {~F}.
  {~F}, {~F} og {~F} er navnene på vores stuer.
  {~F} og {~F} er begge møderum
  {~F} er det største af lokalerne
  {~F} er optaget, men {~F} er ledigt
  {~F} er booket hele {dag}
  Både {bærer} {~F} og {bærer} {~F} er ramt.
  enten {bærer} {~F} eller {bærer} {~L}
  hverken {~F} eller {~F} virker, så brug {ting}
  Stormene {~F} og {~F} kostede mange penge.
  {~F} ramte {by} med vindstød af orkanstyrke.
  {~F} og {~F} er de nye storme
  Efter {~F} er der tagsten overalt.
  oprydning efter {~F}
  beredskab under stormen {~F}
  Fakturaen fra {~L} er betalt.
  faktura {~L} {tal}
  Rundstykker fra {~L}, 20 stk.
  rundstykkerne hentes hos {~Ls} bageri
  {~L} leverer {dag}
  Vi har handlet hos {~L} siden {tal}.
  tilbud fra {~L} og {~L}
  {~L}, {~L} og {~L} har budt på opgaven.
  {~L} & {~L} har tegnet huset.
  {~L} A/S og {~L} ApS
  {~P} A/S
  {~P} A/S, {gade}
  {~L} & Søn har sat nye vinduer i.
  {~P} Holding ApS
  Aftale med {~L} Byg {dag}
  {~Fs} Hår og Negle
  {~Fs} Køkken leverer maden
  {~Fs} Pizza på {gade}
  bestil mad hos {~F}
  {~Ls} Auto
  {~Ls} Gård og {~Ls} Mølle
  {~L}gården på {gade}
  {~L}hus, indgang B
  {~L}hallen {dag}
  {~Fs}hjemmet
  {~Fs}gård plejecenter
  Sankt {~F} Skole
  Sct. {~Fs} Hospital
  Sct. {~Fs} Plejehjem
  Skt. {~F} Kirke
  {~Fs} Kilde
  {~Fs} Høj
  Kong {~Fs} tårn
  Dronning {~Fs} Vej
  Prinsesse {~Fs} Have
  Biskop {~Fs} gård
  H. P. {~Ls} Vej
  {~P}s Vej {tal}, {by}
  {~P}s Allé
  bor på {~P}s vej
  hun bor {~Fs} allé {tal}
  krydset {~L}svej og {~L}sgade
  hjørnet af {~P}s Gade og {~P}s Plads
  fra {~P}s Vej til {~Ls} Allé
  {gade} og {gade} er spærret
  {gade}, {gade} og {gade}
  på {gade}
  ad {gade}
  ved {gade} {dag}
  fortov {gade}
  bopæl {gade}
  flyttet fra {gade} til {gade}
  {P} bor på {gade} og {F} på {gade}
  {P} flytter fra {gade} til {bærer} {~F}.
  Besøg {gade}: {P}
  besøg hos {F} på {gade}
  {F}, {gade}
  Læs om {bærer} {~L} på nettet
  {ting} og {ting} er nede
  {~F} er vores nye lønsystem.
  log på {~F} med dit kodeord
  indberet i {~F} og {~L}
  opdatering af {~F}
  kursus i {~F}
  journalen ligger i {~F}
  spørg {~F} på intranettet
  {~F} kan svare på spørgsmål om {emne} hele døgnet
  skriv til chatbotten {~F}, så hjælper den dig
  {~F} støvsuger gangen om natten
  Hjælp vores robot {~F}, hvis den sidder fast
  fodring af {~F} og {~F} (katte)
  {F} har hunden {~F} med
  {Fs} hund {~F} må ikke komme med
  {F} har mistet sin kat, {~F}
  Besøgshunden {~F} kommer {dag} med {F}.
  Terapihesten {~F}
  {~F} (hund) skal til dyrlæge
  {~F} sejler fra {by} kl. {tid}
  Færgen {~P} sejler ikke {dag}.
  turen med {~F} er aflyst på grund af blæst
  Vi ser "{~F}" i biografen
  Teaterturen går til {~F} og {~F} på {by} Teater
  Børnene synger {~F}
  højtlæsning af {~F} og {~L}
  Udstilling med billeder af {P}
  Foredrag ved {P}
  {~P}-stolen
  en {~P}-lampe
  en stol af {~P}
  møbler fra {~P}
  {~L}s sygdom
  {~L}s syndrom og {~L}s sygdom
  mistanke om {~L}s
  {~L}-test
  test med {~L}
  en {~L}-score på {tal}
  {~L}-protesen
  {~L}-diæten
  {~L}-modellen og {~L}-metoden
  {~L} Legat
  legatet efter {~P}
  {~P} og Hustrus Fond
  Fabrikant {~Ls} Fond
  Købmand {~L} og hustru {~Fs} mindelegat
  {~P} Centret
  {~P} Gymnasium
  {~P} Skolen
  {~P} Instituttet
  {~F} Parken
  {~L} Kaserne
  {~L} Allé Skole
  Roklubben {~L}
  {~L} IF mod {~L} BK
  {~L} Station og {~L} Strand
  {~L} Havn {dag}
  {~L} Mark og {~L} By
  {~L} Sogns Menighedsråd
  sommerhus i {~L}
  ferie i {~L}
  {~F} Fastelavn
  Mortensaften og {~Fs}dag
  {~Fs}aften
  rosen "{~P}"
  kartofler: {~F} og {~F}
  Æbletræerne {~F} og {~L}
  en kop {~F} te
  {~L} øl og {~L} vin
  Tv-serien {~F}
  podcasten {~F} og {~F}
  {~Fs} verden
  Kaptajn {~F}
  Onkel {~Fs} bilhandel
  Tante {~Fs} Café
  mormor {~Fs} opskrift
  {~Fs} brød og kage
`);
