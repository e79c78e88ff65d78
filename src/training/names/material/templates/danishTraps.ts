import { lines } from "../lines";

/** What looks like a person and is none, some of it beside one who is. */
export const danishTraps: readonly string[] = lines(`
  Er {enhed} ledig kl. {tid}?
  {enhed} er optaget, men {enhed} går fint.
  {enhed} og {enhed} slår grupperne sammen.
  {enhed} er lukket for rengøring, {enhed} åbner {dag}.
  Vi sidder i {~P} i dag, næste gang i {enhed}.
  Lokalerne {~P}, {~P} og {enhed} er ledige uge {tal}.
  Mødelokale: {~F}, {~F}, {~L}
  Projektoren i {~P} er død.
  Nøglen til {~Fs} rum
  Mødet holdes i {~L}salen.
  {sys} svarer på spørgsmål hele døgnet.
  {sys} kan ikke regne.
  {sys} er gået ned igen.
  Spørg {sys}, vores chatbot.
  {mærke} leverer {dag}.
  {mærke} sponsorerer {fest}.
  {mærke} ringer tilbage.
  {mærke} siger, det er garanti.
  {mærke} og {mærke} giver kaffe.
  {mærke} har åbent til {tid}.
  vi tager den på {mærke}
  jeg er i {mærke}
  køb i {mærke}
  {værk} kan lånes.
  Vi så {værk} i går.
  Den næste bog er {værk}.
  Læsekredsen læser {værk} og {værk}.
  {værk} serveres {dag}, {værk} på {dag}.
  Til kaffen er der {værk}.
  Frokost {dag}: {værk}
  Menu: {værk}, {værk}
  {fest} falder på en {dag}.
  Op til {fest}: {emne}
  God {fest}!
  Glædelig {fest}
  Storm og sne på vej.
  Storm i et glas vand
  Storm, regn og glatte veje
  storm på vej
  sol i dag
  Sol ude, sol inde
  Sol og vind
  Liv og glade dage
  Liv og død
  Liv på gangen
  Bo i kollektiv
  Bo hjemme eller flytte?
  bo hjemme
  bo sammen
  han vil bo hos sin mor
  de skal bo i {by}
  kan hun bo på {enhed}?
  Tage det roligt
  tage en tur
  kan du tage den
  vil du tage med
  Dag {tal} af {tal}
  Dag for dag
  dag og tid
  God dag!
  en dag i {md}
  Maks. {tal} personer
  maks {tal} min
  max {tal} kr.
  Per person
  per år
  per vagt
  Per telefon
  Sten på vejen
  sten i skoen
  stig ind
  Stig af bussen ved {gade}
  Ask og elm
  Et ask og et bøgetræ
  En rose til alle
  Rosen blomstrer
  Maj måned er fuld.
  Maj–juni
  maj juni juli
  i maj
  til maj
  1. maj er fri
  Mai tai og øl
  Nova betyder ny.
  Nova-gruppen mødes {dag}.
  Alma mater
  Saga og eventyr
  Vores plan
  Vores chef, vores økonom og vores pedel
  vores bil
  Hall og køkken males
  Bjerg og dal
  Lind, birk og eg fældes i {gade}.
  Eg og bøg
  Falk på himlen
  Frisk og rask
  rask igen
  Rask væk
  Stærk og sød
  Lang kø
  Glad og tilfreds
  Fin tid
  Bro og vej
  Sand og salt
  Strøm og vand lukkes.
  strøm mangler
  Holm og skær
  Åsen ved {by}
  Lykke til!
  Held og lykke
  Hej support
  Hej økonomi
  Hej IT
  Hej Løn
  Hej Byg og Miljø
  Hej leder
  Hej Børn og Unge!
  Hej {org}!
  Hej {mærke}
  Hej {enhed}
  Mvh {org}
  Mvh Reception
  Med venlig hilsen {org}
  {~L}-sagen
  efter {~L}-dommen
  {~Ls} sygdom
  mistanke om {~L}
  {~L}s test
  {~L}-skala
  efter {~L}modellen
  {~F}dagen
  {~P}-dagen
  {~P}-året
  Hunden {~N} var løs.
  Katten {~N} og hunden {~F}
  marsvinet {~N}
  Hesten {~F} skal skos.
  Båden {~F} ligger i {by}.
  M/S {~F} lægger til kl. {tid}.
  Karreen {~F}
  {~Fs}vej {tal}
  {~Ls}vej
  {~Fs} Grill
  {~Fs} Køkken & Bar
  {~Fs} garage
  {~Fs} Hår & Skæg
  Salon {~F} & {~F}
  {~L} & {~L} Arkitekter
  {~L} Maskinudlejning
  {~L} ejendomme har hævet huslejen.
  {~L}s Busser kører {dag}.
  Cirkus {~L} kommer til {by}.
  Holdet {~L} IF
  Log ind i {~F} med MitID.
  Log ud af {~F} inden kl. {tid}.
  Opret sagen i {~F}.
  Skriv i {~F} samme dag.
  Skriv i {sys}/{~F}.
  Dokumentér i {~F} eller {sys}.
  Vejledning til {~F}
  Adgang til {~F} bestilles af lederen.
  {~F} opdateres natten til {dag}.
  {~F} er nede, meld det til {org}.
  {~F} og {sys} er ramt af nedbruddet.
  {sys} og {~F} må ikke bruges til fortrolige oplysninger.
  Modulet {~F} i {sys}
  Version 4 af {~F} kommer i {md}.
  Login til {~F} driller
  Bogen om {~F}
  Udstillingen {~P} vises på biblioteket.
  Forestillingen {~F} i {by}
  Rabatkoden {~F}
  Kaffemaskinen {~F} er lavet.
  Frokost: {~Ls} gryde, {~F}s tærte
  {~Fs}kage til kaffen
  {~L}park
  Hospitalet {~P} i {land}
  Lokale {enhed}, {enhed} eller {~P}
  Ledige lokaler: {enhed}, {~P} og {~P}
  Book {~P} (plads til {tal})
  {~P} er vores største sal.
  Der er ingen elevator til {~P} på {tal}. sal.
  Brødrene {~L} A/S
  Brdr. {~L} kører vand ud.
`);
