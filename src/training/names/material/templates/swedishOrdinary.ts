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
