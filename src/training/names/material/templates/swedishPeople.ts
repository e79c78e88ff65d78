import { lines } from "../lines";

/** People in the middle of what is written in haste: notes, replies, lists, minutes, forms. */
export const swedishPeople: readonly string[] = lines(`
  {F} vill flytta {emne}
  {F} och jag har tittat på {emne}
  jag och {F} tar det {dag}
  mig och {F}
  dig och {F}
  bara {F} saknas
  alla utom {F}
  förutom {F} och {F} är alla här
  utöver {P} kommer {F}
  {F} undrade om {F} fick följa med
  {F} sa till {F} att {F} inte kom
  {F} blev ledsen när {F} gick
  igår var {F} här, idag kommer {F}
  sen ringde {F} igen
  nu har {F} också sjukanmält sig
  kanske kan {F} hjälpa {F}
  tyvärr är {F} sjuk
  som tur var kom {F}
  förresten {F}, har du {emne}?
  alltså {F}
  förlåt {F}, jag glömde {emne}
  nej {F}
  jo {F}, det stämmer
  var är {F}?
  när kommer {F}?
  vem har {P}?
  vem tar {F} och {F}?
  vad säger {F} om det?
  hur går det med {F}
  varför är {P} inte med på listan
  vet du om {F} är tillbaka
  känner du {P}?
  minns du {P} från {ort}
  undrar om {F} har fått {emne}
  låt {F} göra det
  be {F} ringa
  få {F} att titta på {emne}
  ge {F} besked
  ge den till {F}
  säg det till {F}
  visa det för {F} och {F}
  skriv till {F} och {P}
  ta med {F}
  ta kontakt med {P}
  stäm av med {F}
  kolla med {P} om {emne}
  mejl till {P}
  mejl från {F} om {emne}
  samtal från {P}
  meddelande till {F}
  brev till {P}
  brev från {Ps} läkare
  paket till {F}
  present till {F}
  kort till {F} och {F}
  lapp från {F}
  hälsning från {F}
  nytt om {P}
  svar från {P} saknas
  klagomål från {P}
  klagomål på {P}
  beslut till {P}
  ansökan från {P}
  räkning till {P}
  kvitto från {F}
  läkarintyg {P}
  utlåtande om {F}
  orosanmälan om {F} från skolan
  oro för {F} och {F}
  samtycke från {P} saknas
  fullmakt från {P} till {P}
  journalanteckning {P}
  anteckning: {P} ringde {dag}
  protokoll {P}
  genomförandeplan {F}
  bedömning av {P}
  hemtjänst till {P}
  mat till {F}
  medicin till {P}
  nyckel till {P}
  dusch {F}
  tvätt {F}
  promenad med {F}
  inköp åt {F}
  ledsagning {P}
  avlastning {F}
  kontaktfamilj till {F}
  {F} placerad hos {P}
  {F} ska bo hos {F}
  {F} vill bo hos sin mamma
  {F} kan inte bo ensam
  {F} bor nu hos {Fs} pappa
  {F} har flyttat hem till {F}
  {F} och {F} ska skiljas
  {F} är gravid, beräknad i {md}
  {F} är inlagd på {org}
  {F} ramlade i natt
  {F} mår bättre
  {F} grät hela {dag}
  {F} slog {F} på rasten
  {F} i 3B har blivit hämtad
  {F} i 7A har inte varit i skolan
  {Fs} frånvaro är {tal} %
  {Fs} föräldrar, {P} och {P}, är överens
  {Fs} mamma {F} och pappa {F}
  {Fs} storebror {F}
  {Fs} sambo {F}
  {Fs} gode man är {P}
  {Fs} läkare heter {P}
  {Fs} resa till {ort}
  {Fs} ärende ligger hos {F}
  {Fs} timmar
  {Fs} papper ligger hos {F}
  {Fs} vikarie är {F}
  {Fs} sista dag är {dag}
  i {Fs} ställe kommer {F}
  under {Fs} semester
  på {Fs} rum
  enligt {Fs} mening
  till {Fs} möte
  med {Fs} hjälp
  från {Fs} mamma
  om {Fs} skola
  hos {Fs} mormor
  {Ps} bostad
  {Ps} make
  {Ps} ärende {tal}
  {Ls} ärende
  hos {Ls} på {gata}
  familjen {L} från {gata}
  familjerna {L} och {L}
  makarna {L}
  syskonen {L}
  bröderna {L}
  fröken {L}
  herr och fru {P}
  vaktmästare {F}
  kökschef {P}
  städ: {F}
  ordförande: {P}, kassör: {P}
  kassör {P}
  vice ordförande {P} och ledamot {P}
  styrelsen: {P}, {P}, {P} och {P}
  skyddsombud {F}
  föreläsare: {P}
  handledare {F}
  mentor {P}
  stödperson: {P}
  dag: {F}, kväll: {F}, natt: {F}
  kl. {tid} {F}
  kl {tid} {P} {emne}
  {tid} {P}
  {tid} {F} och {F}
  {tid}-{tid} {P}, {gata}
  {dag} {F}
  {dag}: {F} och {F}
  {dag} {F} {tid}
  {dag} {P} {emne}
  vecka {tal}: {F}
  v {tal} {F}, v {tal} {F}
  den {tal}/{tal} {P}
  {tal}/{tal}: {F}
  {tal}. {F}
  rum {tal}: {F}
  lägenhet {tal}: {P}
  grupp {tal}: {F}, {F}, {F}
  bil {tal}: {F} och {F}
  {F} kör {F}
  {F} hämtar {F} och {F}
  {F} vikarierar för {F}
  {F} byter med {F}
  {F} tar {Fs} pass
  {F} istället för {F}
  {F} / {F}
  {F}/{F}/{F}
  {F}, {F}, {F}, {F} och {F}
  {F}; {F}; {F}
  {F} och {F}: {emne}
  {F} + {F} + {F}
  {F} samt {F}
  {F} eller {F}?
  {F} (semester), {F} (sjuk) och {F} (kurs)
  {F} ({titel})
  {P} ({F})
  {P}, kallad {F}
  {F} "{F}" {L}
  {P}, f. {tal}
  {P} {cpr}
  {P}, {cpr}, {gata}
  {cpr} {P}
  tel. {tal} {P}
  {P}, tel. {tal}
  {P} - {tal}
  {P} <{mail}>; {P} <{mail}>
  "{P}" <{mail}>
  {P} [mailto:{mail}]
  {LF} <{mail}>
  {LF} <{mail}>; {LF} <{mail}>
  Från: {P}↵Skickat: den {tal} {md} {tid}↵Till: {P}; {P}↵Kopia: {P}↵Ämne: {emne}
  Från: {P} [mailto:{mail}]
  Den {tal}/{tal} skrev {F}:
  > Hej {F}
  > {F} {gör}
  > mvh {F}
  >> {P} skrev:
  Skickat från min iPhone↵↵{P}
  Vidarebefordrat av {P}
  Skickat för {P}
  Accepterat: {P}
  Avböjt: {P}
  {P} har bjudit in dig
  {P} har delat en fil
  Mötesledare {F}
  Kallelse från {P}
`);
