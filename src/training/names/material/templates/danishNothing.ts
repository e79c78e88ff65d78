import { lines } from "../lines";

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
  Møde {ini}
  Møde {ini} + {ini}
  Møde {ini} + sag {tal}
  Møde m. {ini} om {emne}
  {ini} ferie
  {ini}/{ini}
  {ini} og {ini}: {emne}
  {ini} ringer {dag}
  {ini} tager sag {tal}
  MUS {ini}
  ref.: {ini}
  Sagsbehandler: {ini}
  vh {ini}
  Mvh {ini}
  /{ini}
  Sag {tal}/{tal} ({ini})
  {tal} {ini} {emne}
  {emne} {ini}
  Mvh Tandplejen
  Mvh Hjemmeplejen
  Mvh {titel}
  Tandklinikken {by}, {gade}
  Klinikken i {by}
  Plejecentret {by}
  Lægehuset {by}
`);
