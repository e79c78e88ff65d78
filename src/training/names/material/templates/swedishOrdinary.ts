import { lines } from "../lines";

/** Ordinary words that are also somebody's name, and things that carry a person's name. */
export const swedishOrdinary: readonly string[] = lines(`
  Hon vill bo kvar i {ort}.
  Kan han bo ensam?
  De kan inte bo ihop längre
  Boende och bostöd
  bostöd {dag} kl {tid}
  Bo, leva och arbeta i {ort}
  Björk, gran och alm ska fällas på {gata}.
  En björn har setts vid {ort}.
  En sten låg på vägen
  Sten och grus på {gata}
  Storm och regn i {ort}
  Stig av bussen vid {gata}.
  En stig genom skogen
  Vi tar en kaj i taget
  Kajen är avstängd
  Strand och ö
  Lund och skog
  En lund i parken
  Bergen och dalen
  Berg, sjö och ström
  Ström saknas i {ort}
  Strömavbrott på {gata}
  Falk och örn
  Falken häckar
  Frisk luft, frisk personal
  Rask promenad {dag}
  Stark kaffe
  Modig insats av brandmän
  Ros och lilja
  Viola och tulpan planteras
  Linnea och blåbär
  Iris och viol
  Sol och sommar i {ort}
  Vår och höst
  Vår i {ort}
  Vår chef är ledig
  Max {tal} deltagare
  Per månad kostar det {tal} kr.
  {tal} kr per person per dag
  Liv och hälsa
  Ett långt liv
  Tage inte illa upp
  Ha en glad dag
  Glad påsk
  Glad midsommar
  God jul
  Gott nytt år önskar {org}
  Hjärtliga gratulationer
  Grattis på dagen
  Lycka till med {emne}!
  Kära kollegor
  Kära alla
  Kära medborgare
  Kära vårdnadshavare
  Kära sökande
  Kära granne
  Bästa kund
  Bästa grannar
  Bästa mottagare
  Hej på er
  Hej du
  Hej alla glada
  Hej gruppen
  Hej support
  Hej {org}
  Hej hej
  Hej chefen
  Hej allihop
  Kungen och drottningen
  Prins och prinsessa
  Sankt {~F} i {ort}
  Lucia {dag} kl {tid}
  Luciatåg på {gata}
  Mårten gås
  Fars dag och mors dag
  Valborg firas {dag}
  Stormen {~F} drar in över {ort}.
  Efter stormen {~F} saknas el.
  Lågtrycket {~F} ger regn
  Lokal: {~F}
  Möteslokal {~P}
  Sal {~L}
  Rum {~F}
  Vi ses i rum {~F} kl {tid}
  Sammanträdesrum {~L}
  Avdelning {~F}
  Färjan {~F} är försenad.
  Båten {~P} lägger till
  M/S {~F}
  Systemet {~F} ligger nere {dag}.
  Logga in i {~F}
  Chattboten {~F} svarar på frågor.
  Roboten {~F} bokför fakturor.
  Projekt {~F} startar i {md}.
  Projektet {~L}
  Äldreboendet {~Fs}gården
  Förskolan {~Fs} Gård
  Boendet {~F}
  {~Ls} gård är till salu
  {~Ls} skola
  {~L}skolan i {ort}
  {~Fs} kyrka på {gata}
  Café {~F}
  Lunch på Café {~F}
  Restaurang {~L}
  Hotell {~L} i {ort}
  Pizzeria {~F}
  Salong {~F}
  {~Fs} Blommor
  {~Fs} Trafikskola
  {~Ls} Bageri
  {~Ls} Åkeri AB
  {~Ls} Bil AB
  {~L} Bygg har skickat en faktura
  Offert från {~L} Entreprenad
  Advokatfirman {~L}
  Advokatbyrån {~L} & {~L}
  Tandläkarna {~L} och {~L}
  Begravningsbyrån {~L}
  {~Ps} Stiftelse
  Stiftelsen {~P}
  {~Ps} minnesfond
  {~L}-priset
  {~P}-priset delas ut i {ort}
  {~Ls} museum
  {~Ls} sjukdom
  {~Ls} syndrom
  {~Ls} lag
  {~L}-metoden
  {~L}parken
  {~Ps} park
  Stolen {~F} från IKEA
  Bokhyllan {~F}
  Boken "{~F} i {ort}"
  Filmen "{~F} och {~F}"
  Låten "{~F}"
  Hästen {~F} är till salu
  Hunden {~F} har sprungit bort
  Katten {~F} är borta
  Laget {~L} vann
  Mäklarfirman {~L}
  Bussbolaget {~Ls} Buss
  {~Ls} folkhögskola
  Adressen är {~Ps} gata {tal}
  vi ses på {~Ps} plats
  vi bor på {~Ls} väg {tal}
  {~Ls}gatan {tal}, {ort}
`);
export const swedishChat: readonly string[] = lines(`
  har du sett {Ps} ansökan
  har du pratat med {P}?
  har någon hört från {F}
  {F} kommer inte idag
  {F} är på kurs
  {F} är ledig {dag}, {F} tar telefonen
  är {F} inne?
  kan någon ringa {P}
  kan du ta {P} {dag}
  {P} ringde, hon vill prata om {emne}
  tack {F}
  tack för hjälpen {F}
  trevlig helg {F}
  God semester {F}
  Grattis {F}!
  Grattis till {P}
  Välkommen {F}
  Välkommen till {P} som {gör}
  fråga {F} eller {F}
  fråga {F}
  ja {F} vet det
  nej, {F} har den
  Det har {F} koll på
  Det var {F} som sa det
  Det är {Fs} idé
  {Fs} mamma har ringt
  {Fs} föräldrar kommer {dag}
  {F} + {F}
  {F}, {F} och {F} kommer
  {F} & {P}
  {P}, {P} och {P} deltar.
  {P} samt {P}
  {P} kom med {P}
  {P} bor hos {P}
  {P}, vars son {F} {gör}
  {P}, som är mamma till {F}
  mamma: {P}, pappa: {P}
  Mamma {P}↵Pappa {P}↵Barn: {F}, {F} och {F}
  barn: {P}
  Förnamn: {F}↵Efternamn: {L}
  Sökande: {P}
  Underskrift: {P}
  Läkare: {P}
  God man: {P}, tel {tal}
  Klagande: {P}
  Hyresgäst: {P}
  Fastighetsägare: {P}, {gata}
  Elev: {P}, 7A
  Elever: {F}, {F}, {F} och {F}
  mån: {F}↵tis: {F}↵ons: {F}
  Fika: {F}
  1. {P}↵2. {P}↵3. {P}
  - {P}↵- {P}↵- {P}
  {P}	{cpr}	{ort}
  {L}	{F}	{cpr}
  {P} | {emne} | {dag}
  {P} ({cpr})
  {P}, {tal} år
  {F} ({tal} år) och {F} ({tal} år)
  {P}, född {L}
  familjen {L} {gör}
  syskonen {F} och {F}
  bröderna {F} och {P}
  Lilla {F} {gör}
  vår {F} {gör}
  {PI}
  {PI} {emne}
  möte {PI}
  samtal {PI}
  uppföljning {PI}
  besök {PI} {tid}
  ring {PI}
  mvh {PI}
  hej {PI}
  fråga {PI} eller {PI}
  {PI} och {PI} deltar
  {PI} har ringt
  {L} och {L} har bytt pass
  {L} har pratat med {L}.
  Fråga {L}, han har nyckeln.
  {L} är ledig.
  samtal {LF}
  möte {LF} {emne}
  en man vid namn {P}
  en kvinna som heter {P}
  jag heter {F}
  det är {F} från {org}
  Hej, det är {P}
  hej det är {F}, jag {gör}
  {F} här
  Det gäller {P}.
  det handlar om {P}
  ang {F}
  ang {P} {emne}
  SV: {P}
  VB: {P} – {emne}
  avslag {P}
  inställt: {P}
  flyttat: {P} till {dag}
  besök {P} {tid}
  besök {F}
  telefonsamtal {P}
  tel {P}
  tfn-möte {P}
  möte {F}
  möte {P} + mamma
  möte {F} + {F}
  prata med {F}
  prata med {P} om {emne}
  samtal {P} kl {tid}
  avstämning {F}
  avstämning {F} om {P}
  lunch {F}
  fika {F}
  lönesamtal {P}
  utvecklingssamtal {P}
  medarbetarsamtal {F}
  rehabmöte {P}
  rehabsamtal {F}
  vårdplanering {P}
  biståndsbedömning {P}
  orosanmälan {F}
  placering {P}
  umgänge {F}
  umgänge {F} och mamma
  utredning {P}
  uppföljning {P} {emne}
  försörjningsstöd {P}
  praktik {P} hos {firma}
  hembesök {P}, {gata}
  hembesök {F}
  bygglov {P}
  grannhörande {L}
  kom ihåg blommor till {F}
  hämta {F} i {ort}
  skjutsa {F} till läkaren
  tandläkare {F}
  läkare {F}
  föräldramöte {Fs} klass
`);
export const englishOrdinary: readonly string[] = lines(`
  Storm {~F} hits {by} {day}.
  Room {~F}
  Meeting room {~P}
  We meet in room {~L} at {tid}
  The ship {~F} leaves {day}
  The {~P} Foundation
  {~Ls} disease
  {~L} & {~L} Ltd.
  Invoice from {~L} Ltd
  The law firm {~L} & {~L}
  Restaurant {~L}
  Hotel {~L}
  {~L} Street {tal}
  {~P} Park
  We may need a bill and a mark.
  Will you grant us a hand?
  Rose and lily in the garden
  Hope and faith
  May and June
  Dear customer
  Dear parents
  Dear neighbour
  Hi there
  Hi folks
  Hello world
  have you seen {P}
  ask {F} or {F}
  thanks {F}
  {F} is off today
  welcome {F}
  {P}, {P} and {P} will attend
  mother: {P}, father: {P}
  Student: {P}
  Applicant: {P}
  {P} ({cpr})
  {F} and {Fs} brother
  it is {F} from {org}
  my name is {P}
  meeting {P}
  call {F}
  lunch {F}
  interview {P} {tid}
`);
