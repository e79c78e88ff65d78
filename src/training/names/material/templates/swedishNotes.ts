import { lines } from "../lines";

/** Names beside any word at all, and in the midst of whole sentences. */
export const swedishNotes: readonly string[] = lines(`
  {emne} {F}
  {emne} {F} och {F}
  {emne} {P} {dag}
  {emne} – {P}, {gata}
  {emne} - {F}
  {emne}/{F}
  {emne}: {P}
  {emne} ({F})
  {emne} med {F} och {Fs} mamma
  {emne} hos {P}
  {emne} för {F}
  {emne} m {F}
  {emne} m. {P} och {P}
  {emne}, {P}, {gata}
  {F} {emne} {tid}
  {F} - {emne}
  {F}: {emne}
  {P}: {emne}, {emne}
  {P} / {emne}
  {P} + {emne}
  {P}, {emne}
  {P} ({emne})
  {ord} {F}
  {ord} {P}
  {ord} {P} {ord}
  {ord} {ord} {P}
  {ord} {F} {ord}
  {ord} {F} {ord} {ord}
  {F} {ord}
  {F} {ord} {ord}
  {P} {ord}
  {P} {ord} {ord}
  {ord} och {ord} {F}
  {ord}, {F}
  {ord}: {F}
  {ord} till {F}
  {ord} hos {P}
  {ord} från {F}
  {ord} med {F}
  {ord} med {P} och {P}
  {ord} om {F}
  {ord} för {P}
  {ord} ang {P}
  {ord} {Ps} {ord}
  {ord} {Fs} {ord}
  {Fs} {ord}
  {Ps} {ord} och {ord}
  {F} och {Fs} {ord}
  {F} har {ord}
  {F} ska {ord}
  {F} vill ha {ord}
  {F} är {ord}
  {F} saknar {ord}
  {F} får {ord}
  {LF} {ord}
  {ord} {LF}
  {PI} {ord}
  {ord} {PI}
  {L} {ord}
  {ord} {L}
  Om {F} frågar så säg att {F} har den.
  När {F} kommer ska hon ha {emne}.
  Även om {F} är sjuk vill {F} vara med.
  Eftersom {F} är ledig är det {F} som svarar.
  Att {F} inte kom förvånade {F}.
  Medan {F} är på semester sköter {P} brevlådan.
  Både {P} och hans dotter {F} {gör}.
  Sedan {F} flyttade har {F} varit ensam.
  Innan {F} börjar ska {F} skolas in.
  Jag är skyldig {F} ett svar.
  Jag saknar {F}.
  Jag hoppas att {F} är frisk igen.
  Jag såg {F} i {ort}.
  Jag tror att {F} har missförstått {emne}.
  Jag har bett {P} skicka {emne}.
  Jag håller med dig, {F}.
  Vi har anställt {P}.
  Vi tackar {P} för {tal} år.
  Vi fick {F} att le.
  Vi ska ta upp {F} och {F} på mötet.
  Vi kom överens, {F} och jag, om att skjuta på {emne}.
  Du kan fråga {F} eller {F}.
  Han heter {F}, hon heter {F}.
  Hennes namn är {P} och hon är född i {ort}.
  Deras barn {F} ({tal}) och {F} ({tal}) går i skolan i {ort}.
  Det gillar inte {F}.
  Det sköter {F}.
  Lilla {F} och hennes syster {F}
  Den äldre damen, {P}, {gör}.
  En medborgare ({P}) har klagat.
  En vän till {F}
  En av grannarna, {P}, {gör}.
  Brukarens bror {F} skjutsar henne.
  Pat. {P} är utskriven.
  brukaren {F} ska ha nya glasögon
  boende {F} på rum {tal}
  assistenten {F} är sjuk, {F} kommer
  vikarien {F} känner inte {P}
  dagbarnvårdare {F} är ledig
  mentor {P}
  rektor {L} och lärare {L}
  doktor {L} godkänner {emne}
  dr {L} har tittat på {F}
  sköterskan {F} lägger om hos {P}
  {F} från hemtjänsten
  {F} från {org} ringer {dag}
  {F} på {org}
  {F} hos {firma}
  {P} från {firma}
  {P}, {firma}
  {P} ({firma})
  {F} på {gata}
  {F} i {ort}
  {F} och {F} från {ort}
`);
