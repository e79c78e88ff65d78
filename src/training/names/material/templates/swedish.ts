import { lines } from "../lines";

export const swedishMail: readonly string[] = lines(`
  Hej {F}!↵↵Tack för ditt mejl om {emne}.
  Hej {F},↵↵kan du ringa mig {dag}?
  Hej {P}
  Hejsan {F}
  Hej alla!↵{P} {gör}.
  Hej igen {F}, jag har pratat med {P}.
  Kära {F}
  Kära {F} och {F}
  Bästa {P}
  God morgon {F}
  Till {P}
  Till vårdnadshavare för {P}
  Tack {F}!
  Tack för snabbt svar {F}
  Mvh {F}
  Mvh↵{P}
  Vh {F}
  /{F}
  /{P}
  Hälsningar {F}
  Med vänlig hälsning↵{P}↵{titel}↵{org}
  Med vänliga hälsningar↵↵{P}↵{titel}, {org}↵{tal}
  Vänliga hälsningar {P}
  Ha det gott!↵{F}
  Från: {P} <{mail}>↵Skickat: {dag}↵Till: {P}↵Ämne: {emne}
  Från: {LF}↵Till: {LF}
  Till: {P}; {P}↵Kopia: {P}↵Ämne: Sv: {emne}
  Den {dag} kl. {tid} skrev {P} <{mail}>:
  {P} skrev:
  Angående {P}
  Ang. {P}, {cpr}
  Gällande {P} och {emne}
  Ärende: {P}, {cpr}
  Brukare: {P}
  Namn: {P}↵Adress: {gata}↵Ort: {ort}
  Kontaktperson: {P}
  Anhörig: {P} (dotter)
  God man: {P}
  Närvarande: {P}, {P} och {P}
  Närvarande: {F}, {F}, {F}
  Frånvarande: {P}
  Sekreterare: {P}
  Deltagare: {P} ({org}), {P}
  Att: {P}
  c/o {P}
  Ansvarig: {F}
  Jag har pratat med {P} om {emne}.
  Jag har talat med {Ps} mamma.
  Det gäller {rolle} {P}, som {gör}.
  {rolle} {P} {gör}.
  {P} {gör}.
  {F} {gör}.
  {L} {gör}.
  {F} {gör} och {F} vet inte.
  {P} och {P} {gör}.
  Både {F} och {F} {gör}.
  Är du säker på att {F} {gör}?
  Kan du följa upp {Ps} ärende?
  Har du hört något från {P}?
  Kom ihåg att ringa {P} {dag}.
  Glöm inte {Fs} födelsedag.
  Vi behöver ordna {emne} för {P}.
  Det rör {P}, {gata}, {ort}.
  Jag är orolig för {F} som {gör}.
  {Fs} mamma {gör}.
  {Fs} lärare, {P}, {gör}.
  {Ps} {emne} har skickats till {org}.
  Min man, {P}, {gör}.
  Min dotter {F} går i 4B.
  Vår son {P} {gör}.
  Jag heter {P} och bor på {gata} i {ort}.
  Mitt namn är {P}.
  {titel} {P} {gör}.
  {titel} {L} {gör}.
  Handläggare: {P}
  Din handläggare är {P}, ring {tal}.
  {P} ({titel}) och {P} {gör}.
  I morse ringde {P} från {org}.
  Enligt {P} är {emne} klart.
  Tillsammans med {F} har vi tittat på {emne}.
  @{F} kan du ta den?
  {F}: jag blir sen↵{F}: ok
  Om {F} inte kan så fråga {P}.
  {P}, {gata}, {tal} {ort}
  {P}; {cpr}; {gata}
  {tal}. {P}
  - {P}: {emne}
  {LF}
  {LF} – {emne}
  {LF}; {LF}
  {PI} {gör}.
  Beslut {P}.docx
  {emne} {P}.pdf
`);
export const swedishCalendar: readonly string[] = lines(`
  Möte med {P}
  Möte med {F}
  Möte m {P} {emne}
  Möte {P}
  Möte: {P} – {emne}
  Samtal {P}
  Samtal med {F} om {emne}
  Samtal med {Fs} mamma
  Hembesök hos {P}
  Hembesök {P}, {gata}
  Nätverksmöte {P}
  SIP {P}
  SIP-möte {P} {tid}
  Uppföljning {P}
  Uppföljning {F} {emne}
  Ring {P}
  Ring {F} ang {emne}
  Ringa {P} {tal}
  Telefonmöte {P} och {P}
  Utvecklingssamtal {F}
  Utvecklingssamtal {P}
  Lönesamtal {F}
  Medarbetarsamtal {P}
  {F}/{F} avstämning
  1:1 {F} och {F}
  {P} {emne}
  {P} – {emne}
  {P} kl {tid}
  {F} tandläkare
  {F} ledig
  {F} sjuk
  {F} fyller {tal}
  {Fs} födelsedag
  Fika med {F}
  Lunch med {F} och {F}
  Avtackning {P}
  Orosanmälan {P}
  Bygglov {L}
  Familjen {L}
  Möte med familjen {L}
  Barnsamtal {F}
  {rolle} {P} {emne}
  {titel} {P}
  Tolkmöte {P}
  Vårdplanering {P}
  Rättegång {P}
  Intervju {P}
  Anställningsintervju: {P}
  {LF}
  {LF} {emne}
  Skjutsa {F} till {ort}
  Hämta {F} {tid}
`);
export const swedishNews: readonly string[] = lines(`
  - Det är en bra lösning, säger {titel} {P}.
  - Jag tror inte det, säger {F}.
  - Så är det, menar {L}.
  Det säger {P} till {org}.
  Det anser {P}, {titel} i {org}.
  {P} från {ort} {gör}.
  {P}, {org}, {gör}.
  {titel} {P} {gör}.
  {titel} {P}, {ort}, {gör}.
  {org}s {titel}, {P}, {gör}.
  {P} skriver i sin bok att {emne} är viktigt.
  Enligt {L} är {emne} viktigt.
  Enligt dr {L} beror det på {emne}.
  {L} visar att {emne} har betydelse.
  {L} och {L} har undersökt {emne}.
  {L} (1969) menar att {emne} är viktigt.
  Psykologen {P} har visat detta.
  Statsminister {P} reste till {land}.
  Den svenske forskaren {P} {gör}.
  {Ps} undersökning visar detta.
  {Ls} teori är känd.
  {Ls} bok kom i {md}.
  I {Ls} regering satt {P} och {P}.
  Av {P}
  Text: {P} Foto: {P}
  Red. {P}
  Författare: {P}, {P} och {P}
  {PI} {gör}.
  {PI} och {PI} har skrivit om {emne}.
  {P}: Vi väntar till {dag}.
  {F} och {F} gifte sig i {ort}.
  {F} är {tal} år och {gör}.
  {F} arbetar på {org}, {F} studerar.
  Både {L} och {L} är överens.
  Herr {L} {gör}.
  Fru {L} {gör}.
  När {F} kom hem var {F} borta.
  Domaren {P} avvisade {Ls} krav.
  Tänk på {F}, som {gör}.
  Makarna {L} bor i {ort}.
  {P} vann över {P} i {ort}.
  Tack vare {P} {gör}.
`);
export const swedishNothing: readonly string[] = lines(`
  Möte om {emne}
  Möte i {ort}
  Möte med {org}
  Möte på {gata}
  Möte med {firma}
  Hembesök {gata}
  Samtal med klient
  Ring klient om {emne}
  Ring {org}
  Bygglov {gata}
  Vägarbete på {gata} från {dag}
  Adressen är {gata}, {tal} {ort}.
  Vi bor på {gata} i {ort}.
  {gata}, {tal} {ort}
  {firma}, {gata}, {ort}
  {firma} har skickat en faktura.
  Offert från {firma}
  Avtalet med {firma} går ut i {md}.
  Utbildning i {ting}
  Logga in i {ting} med {ting}.
  {ting} ligger nere {dag}.
  Hej alla!
  Hej kollegor
  Kära föräldrar
  Hej↵↵Vi har möte {dag} i {ort}.
  Mvh {org}
  Med vänlig hälsning↵{org}↵{gata}↵{tal} {ort}
  Från: {org}↵Till: {org}↵Ämne: {emne}
  Deltagare: {org}, {org}
  {org} anser att {land} och {land} är överens.
  {org} har köpt {org}.
  {ort} ligger nära {ort}.
  I {ort} och {ort} regnar det.
  {land} slog {land} i {ort}.
  {land}s regering säger nej.
  Han är från {land} men bor i {ort}.
  I maj och juni är det semester.
  Den {tal} maj har vi stängt.
  Björk och gran växer i {ort}.
  En sten, en björn och en varg.
  Han vill bo i {ort}.
  God jul och gott nytt år
  Trevlig helg önskar {org}
  Fika kl {tid}
  Lunch
  Semester
  Ledig
  Upptagen
  Tandläkare
  Läkartid kl {tid}
  Jobbar hemma {dag}
  Ärende {tal} – {emne}
  Dagordning↵1. {emne}↵2. {emne}↵3. Övrigt
  Protokoll från {org}
  Nyhetsbrev från {org}
  Vi söker en {titel} till {ort}.
  {titel} sökes till {org}
  Sal: Vättern
  Microsoft Teams-möte↵Anslut på datorn↵Mötes-ID: {tal}
  Avdelning Norr och Avdelning Syd
  Socialtjänsten i {ort}
  Skolan på {gata}
  Biblioteket i {ort}
  Kan ni skicka {emne} till oss före {dag}?
  Tack för ert brev om {emne}.
  {dag}: {emne}
  Individen och samhället i {land}
  Riksdagen beslutade om {emne} i {md}.
  Enligt {org} är {emne} viktigt.
  Lagen om {emne} gäller i hela {land}.
  Lagen gäller även i {land}.
  Äktenskapet är en institution i {land}.
  {org}s ordförande {gör}.
  Lucia och midsommar firas i {ort}.
  Alzheimers och Parkinsons sjukdom
  Vasaloppet från {ort} till {ort}
  Kungen och drottningen besökte {ort}.
  Möte {ini}
  Möte {ini} + {ini}
  Möte {ini} + ärende {tal}
  {ini} semester
  {ini}/{ini}
  {ini} och {ini}: {emne}
  {ini} ringer {dag}
  Handläggare: {ini}
  Mvh {ini}
  /{ini}
  Ärende {tal}/{tal} ({ini})
  {emne} {ini}
  Mvh Hemtjänsten
  Mvh Tandvården
  Kliniken i {ort}
  Vårdcentralen {ort}, {gata}
`);
