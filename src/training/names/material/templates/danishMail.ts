import { lines } from "../lines";

/** "↵" ends a line. Slots are explained in `fillTemplate`. */
export const danishMail: readonly string[] = lines(`
  Kære {F}↵↵Tak for din mail om {emne}.
  Kære {P}↵↵Vi har modtaget din henvendelse om {emne}.
  Kære {F} og {F}↵↵Tak for sidst.
  Kære {F}, {F} og {F}
  Hej {F}
  Hej {F},↵↵Kan du ringe til mig {dag}?
  Hej {F}!↵↵{F} {gør}.
  Hej {F} – jeg har lige talt med {P}.
  Hej alle↵↵{P} {gør}, så vi rykker mødet til {dag}.
  Hej igen {F}. {P} {gør}.
  Hejsa {F} :-)
  Goddag {P}
  Godmorgen {F}
  Hr. {L}↵↵Vi vender tilbage.
  Kære hr. {L}
  Kære fru {L}
  Til {P}
  Til rette vedkommende↵↵Jeg skriver på vegne af min mor, {P}.
  Til forældrene til {F}
  Til {P}, {gade}, {by}
  Tak {F} :)
  Tak for hurtigt svar, {F}!
  Tusind tak, {F}.
  Ok {F}, det er aftalt.
  Mvh {F}
  Mvh↵{P}
  mvh {P}
  Vh {F}
  Kh {F}
  /{F}
  Hilsen {F}
  Hilsen {P}↵{titel}
  Bedste hilsner↵{P}
  Mange hilsner {F} og {F}
  Venlig hilsen↵↵{P}↵{titel}↵{org}
  Med venlig hilsen↵{P}↵{titel}, {org}↵Tlf. {tal}
  Med venlig hilsen↵↵{P}↵Rådhuset↵{gade}↵{by}
  På vegne af {P}
  Fra: {P}↵Sendt: {dag}↵Til: {P}↵Emne: {emne}
  Fra: {P} <{mail}>↵Til: {P} <{mail}>↵Cc: {P}
  Fra: {LF}↵Til: {LF}; {LF}
  Til: {P}; {P}; {P}↵Emne: SV: {emne}
  Den {tal}. {md} skrev {P} <{mail}>:
  Den {dag} kl. {tid} skrev {P}:
  {P} skrev:
  Oprindelig mail fra {P}
  Vedr. {P}
  Vedr. {P} – {emne}
  Vedrørende {P}s ansøgning
  Ang. {P}, cpr {cpr}
  Angående {P} og {emne}
  Sag: {P}, {cpr}
  Borger: {P}
  Navn: {P}↵Adresse: {gade}↵Postnr.: {tal} {by}
  Navn: {P}, cpr-nr.: {cpr}
  Kontaktperson: {P}
  Pårørende: {P} (datter)
  Partsrepræsentant: {P}
  Deltagere: {P}, {P}, {P} og {P}
  Deltagere: {F}, {F}, {F}
  Til stede: {P} ({org}), {P} og {P}
  Afbud: {P}
  Fraværende: {P}
  Referent: {P}
  Att. {P}
  Att.: {P}, {org}
  v/ {P}
  Ansvarlig: {F}
  Ordstyrer: {F}↵Referent: {F}
  Jeg har talt med {P} om {emne}.
  Jeg har talt med {Ps} datter.
  Jeg skriver vedrørende {rolle} {P}, som {gør}.
  Borgeren {P} {gør}.
  {rolle} {P} {gør}.
  {P} {gør}.
  {P}, født {tal}. {md}, {gør}.
  {F} {gør}.
  {F} {gør}, og {F} ved det ikke.
  {L} {gør}.
  {P} og {P} {gør}.
  Både {F} og {F} {gør}.
  Hverken {P} eller {P} {gør}.
  Er du sikker på, at {F} {gør}?
  Kan du følge op på {Ps} sag?
  Kan {F} eller {F} tage den?
  Har du hørt noget fra {P}?
  Husk at ringe til {P} {dag}.
  Husk {Fs} fødselsdag {dag}.
  Vi skal have styr på {emne} for {P} inden {dag}.
  Vi har besluttet at give {P} {emne}.
  Det drejer sig om {P}, {gade}, {tal} {by}.
  Jeg er bekymret for {F}, som {gør}.
  Det er {Ps} sag, jeg tænker på.
  {Fs} mor {gør}.
  {Fs} lærer, {P}, {gør}.
  {Ps} {emne} er sendt til {org}.
  {Ls} advokat {gør}.
  Jeg er pårørende til {P}.
  Min mand, {P}, {gør}.
  Min datter {F} {gør}.
  Min nabo hedder {P}.
  Vores søn {P} går i 4.b.
  Jeg hedder {P} og bor på {gade} i {by}.
  Mit navn er {P}.
  Sagen er overdraget til {P} fra {org}.
  {titel} {P} {gør}.
  {titel} {P}, {org}, {gør}.
  Sagsbehandler: {P}
  Din sagsbehandler er {P}, som du kan ringe til på {tal}.
  {P} ({titel}) og {P} {gør}.
  I morges ringede {P} fra {org}.
  Så kom {F} ind ad døren.
  Ifølge {P} er der styr på {emne}.
  Efter aftale med {F} sender jeg papirerne.
  Sammen med {F} har vi kigget på {emne}.
  Cc {F}
  Tjek lige {Ps} {emne}, den ligger på bordet hos {F}.
  @{F} kan du tage den?
  @{P} vi ses {dag}
  {F}: jeg kommer lidt senere↵{F}: helt fint
  Hvis {F} ikke kan, så spørg {P}.
  Jeg mødte {P} på {gade}.
  Hun bor på {gade}, og hendes bror {P} bor i {by}.
  {P}, {gade}, {tal} {by}
  {P}; {cpr}; {gade}; {by}
  {tal}. {P}
  - {P}: {emne}
  - {F}: {emne}
  • {P}
  {LF}
  {LF} – {cpr}
  {LF} ({emne})
  {LF}; {LF}; {LF}
  {PI} {gør}.
  Møde med {PI}
  Vi har set på {emne} for {PI}.
  Afgørelse vedr. {P}.docx
  {emne} {P} {tal}.pdf
  Referat møde {F} {tal}.{tal}.docx
`);
export const danishCalendar: readonly string[] = lines(`
  Møde med {P}
  Møde med {F}
  Møde m. {P}
  Møde m/ {F} og {F}
  Møde {P} {emne}
  Møde: {P} – {emne}
  Møde om {emne} – {P}
  Samtale {P}
  Samtale med {P} om {emne}
  Samtale med {Ps} mor
  Hjemmebesøg hos {P}
  Hjemmebesøg {P}, {gade}
  Hjemmebesøg {F}
  Besøg hos {F} {dag}
  Netværksmøde vedr. {P}
  Netværksmøde {P} {tid}
  Statusmøde {PI}
  Opfølgning {P}
  Opfølgning på {P} – {emne}
  Opfølgning {F} kl. {tid}
  Ring til {P}
  Ring {P} vedr. {emne}
  Ring til {F} om {emne}
  Ringe {P} tlf {tal}
  Husk {P}
  Telefonmøde med {P} og {P}
  Videomøde {P} + {P}
  Visitation {P}
  Lægesamtale {P}
  Sygesamtale med {F}
  MUS {F}
  MUS-samtale {P}
  MUS med {P}
  1:1 {F} / {F}
  {F}/{F} status
  {P} – {emne}
  {P} {emne}
  {P} kl. {tid}
  {F} til tandlæge
  {F} ferie
  {F} fri
  {F} syg
  {F} fylder {tal}
  {Fs} fødselsdag
  {Fs} afskedsreception
  Fødselsdag {F}
  Kaffe med {F}
  Frokost med {F} og {F}
  Reception for {P}
  Jubilæum {P}
  Partshøring {P}
  Underretning {P}
  Børnefaglig undersøgelse {P}
  Byggesag {L}
  Familien {L}
  Møde med familien {L}
  Fam. {L} besøg
  Børnesamtale {F} ({tal} år)
  Samtale {rolle} {P}
  {rolle} {P} {emne}
  {titel} {P}
  Tolkemøde {P}
  Skole-hjem-samtale {F}
  Afslutning {P}
  Retsmøde {P}
  {LF}
  {LF} {emne}
  Jobsamtale {P}
  Ansættelsessamtale: {P}
  Lukket: {P}
  Vagt: {F}
  Køre {F} til {by}
  Hent {F} {tid}
`);
export const danishNothing: readonly string[] = lines(`
  Møde om {emne}
  Møde i {org}
  Møde i {by}
  Møde på {gade}
  Møde med {org}
  Møde med {firma}
  Møde m. {org} om {emne}
  Statusmøde {org}
  Teammøde {dag}
  Personalemøde i {by}
  Personalemøde {dag} kl. {tid}
  Husk {emne}
  Ring til {org}
  Ring til borger
  Ring til borger om {emne}
  Samtale om {emne}
  Samtale med borger
  Hjemmebesøg {gade}
  Hjemmebesøg i {by}
  Besøg på {gade}
  Byggesag {gade}
  Lokalplan for {gade}
  Vejarbejde på {gade} fra {dag}
  Adressen er {gade}, {tal} {by}.
  Vi bor på {gade} i {by}.
  Busserne kører ad {gade} mod {by}.
  {gade}, {tal} {by}
  {firma}, {gade}, {by}
  {firma} har sendt en faktura.
  Tilbud fra {firma} på {emne}
  Faktura fra {firma} {tal}
  Kontrakten med {firma} udløber i {md}.
  {firma} og {firma} har budt på opgaven.
  Undervisning i {ting}
  Kursus i {ting} {dag}
  Opdatering af {ting}
  Log ind i {ting} med {ting}.
  Du kan læse mere i {ting} og på {ting}.
  {ting} er nede {dag}.
  Borgmesteren
  Kære alle
  Kære kollega
  Kære borger
  Kære forældre
  Kære beboere på {gade}
  Kære medlemmer af {org}
  Hej alle sammen
  Hej Team
  Hej med jer
  Hej↵↵Vi holder møde {dag} i {by}.
  Mvh {org}
  Mvh Borgerservice
  Med venlig hilsen↵↵{org}↵{gade}↵{tal} {by}
  Venlig hilsen↵Borgerservice↵{org}
  Fra: {org}↵Til: {org}↵Emne: {emne}
  Fra: Noreply <{mail}>
  Til: Alle medarbejdere
  Navn:↵Adresse: {gade}
  Emne: {emne}↵Sted: {by}
  Deltagere: {org}, {org}
  Kontakt {org} på {tal}.
  {org} mener, at {land} og {land} er enige.
  {org} har købt {org}.
  {org} fra {by} vandt over {org}.
  {by} ligger tæt på {by}.
  I {by} og {by} regner det.
  Fra {by} til {by} er der {tal} km.
  {land} slog {land} i {by}.
  {land}s regering siger nej.
  {by}s borgmester er på ferie.
  Han er fra {land}, men bor i {by}.
  Det Kongelige Bibliotek holder lukket {dag}.
  Maj måned var varm i {by}.
  Den {tal}. maj holder vi lukket.
  I maj og juni er der ferie.
  Vi ses til maj.
  Storm og regn i {by}.
  Skov og strand er åbne for alle.
  En sten, en bjørn og en ulv.
  Vi tager en bid brød kl. {tid}.
  De skal bo i {by}.
  Der er mange, der vil bo her.
  Hun er en god ven.
  Vi skal have en fest {dag}.
  God bedring og god weekend
  God sommer til alle
  Rose vil jeg ikke, men ros skal I have.
  Man kan gøre det sådan.
  Bilag: {emne}
  {ting} Bilag A, Bilag B
  Kaffe og rundstykker kl. {tid}
  Julefrokost {dag}
  Julefrokost i {by}
  Sommerfest på {gade}
  Tandlæge
  Frokost
  Ferie
  Fri
  Optaget
  Privat aftale
  Hjemmearbejde
  Hjemmearbejde {dag}
  Læge kl. {tid}
  Kørsel til {by}
  Parkering ved {gade}
  Sags-nr. {tal}
  Sag {tal} – {emne}
  Journalnotat vedr. {emne}
  Dagsorden↵1. {emne}↵2. {emne}↵3. Eventuelt
  Referat fra {org}
  Nyhedsbrev fra {org}
  Stillingsopslag: {titel} til {org}
  Vi søger en {titel} i {by}.
  {titel} søges til {org}
  Åbningstider: mandag–fredag
  Mødelokale: Lille Vildmose
  Lokale: Limfjorden
  Microsoft Teams-møde↵Deltag på din computer↵Møde-id: {tal}
  Klik her for at deltage i mødet
  Afdeling for Byg og Miljø
  Afdeling Nord og Afdeling Syd
  Center for Børn og Familie
  Skole og Dagtilbud
  Klasse 4.B på {gade}
  Plejehjemmet {gade}
  Biblioteket i {by}
  Den store gård ved {by}
  Jeg har sendt papirerne til {org} i {by}.
  Bemærk, at {ting} lukker {dag}.
  Kan I sende {emne} til os inden {dag}?
  Tak for jeres henvendelse om {emne}.
  {emne}: se {ting}
  {dag}: {emne}
  Aftenvagt og Nattevagt
  Sektion {tal}, Blok B
  Alzheimers og Parkinsons sygdom
  Danske Lov og Jyske Lov
`);
