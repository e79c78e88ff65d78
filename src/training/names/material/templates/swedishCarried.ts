import { lines } from "../lines";

/** Names that a thing, a place or a firm bears, alone and in lists; and people beside them. */
export const swedishCarried: readonly string[] = lines(`
  {bærer} {~F}
  {bærer} {~F} är stängd
  {bærer} {~F} ligger på {gata}.
  {bærer} {~P} öppnar i {md}.
  {bærer} {~P}
  {bærer} {~L} har fått ny chef.
  i {bærer} {~F}
  Vi ses i {bærer} {~F} {dag} kl. {tid}.
  vi träffas vid {bærer} {~P}
  kom till {bærer} {~F} kl {tid}
  Kan vi använda {bærer} {~F} till {emne}?
  Det är fel på {bærer} {~F}.
  Vem har bokat {bærer} {~P}?
  {bærer} heter {~F}
  {bærer} heter numera {~P}.
  {bærer} kallas {~F}.
  {bærer}, som heter {~F}, är gammal.
  {bærer} med namnet {~F} är såld.
  {bærer} är uppkallad efter {P}.
  {bærer} har döpts till {~F}.
  {bærer} "{~F}"
  {bærer} ”{~P}” är slutsåld.
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
  Möte {dag} i {etiket} {~F} med {F}
  Möte med {P} i {etiket} {~F}
  möte med {F}, {etiket} {~F}
  samtal {P}, {etiket}: {~F}
  Deltagare: {F} och {F}. {etiket}: {~F}
  {F} och {F} sitter i {bærer} {~F}.
  {P} bor på {bærer} {~F}.
  {F} har bokat {bærer} {~F}.
  {P} äger {bærer} {~L}.
  {F} jobbar på {bærer} {~L} i {ort}.
  {P} från {bærer} {~F}
  {P} skrev boken "{~F}".
  {F} och jag tar {bærer} {~F}
  {bærere} {~F} och {~F}
  {bærere} {~F} och {~F} är stängda {dag}.
  {bærere} {~F}, {~F} och {~F}
  {bærere} {~F}, {~F} och {~L} är upptagna.
  {bærere} {~P} och {~P} öppnar igen.
  {bærere} {~P}, {~P} och {~P}
  {bærere} {~L} och {~L} har gemensam ingång.
  {bærere} heter {~F}, {~F} och {~F}.
  {bærere}: {~F}, {~F}, {~L}, {~F}
  Vi har tre avdelningar: {~F}, {~F} och {~F}.
  {~F}, {~F} och {~F} är namnen på våra rum.
  {~F} och {~F} är båda mötesrum
  {~F} är den största av lokalerna
  {~F} är upptagen men {~F} är ledig
  {~F} är bokad hela {dag}
  Både {bærer} {~F} och {bærer} {~F} är drabbade.
  antingen {bærer} {~F} eller {bærer} {~L}
  varken {~F} eller {~F} fungerar, så använd {ting}
  Stormarna {~F} och {~F} kostade mycket.
  {~F} drog in över {ort} med vindbyar av orkanstyrka.
  städning efter {~F}
  Efter {~F} ligger träd över vägarna.
  beredskap under stormen {~F}
  Fakturan från {~L} är betald.
  faktura {~L} {tal}
  Bullar från {~L}, 20 st
  smörgåstårtan hämtas på {~Ls} konditori
  {~L} levererar {dag}
  anbud från {~L} och {~L}
  {~L}, {~L} och {~L} har lämnat anbud.
  {~L} & {~L} har ritat huset.
  {~L} AB och {~L} HB
  {~P} AB
  {~P} AB, {gata}
  {~L} & Söner har bytt fönster.
  Avtal med {~L} Bygg {dag}
  {~Fs} Hår och Naglar
  {~Fs} Kök levererar maten
  {~Fs} Pizza på {gata}
  beställ mat hos {~F}
  {~Ls} Bil
  {~L}sgården på {gata}
  {~L}shuset, ingång B
  {~L}hallen {dag}
  {~Fs}hemmet
  {~Fs}gården äldreboende
  Sankt {~Fs} skola
  S:t {~Fs} sjukhus
  S:ta {~Fs} kyrka
  {~Fs} källa
  {~Fs} backe
  Kung {~Fs} torn
  Drottning {~Fs} väg
  Prinsessan {~Fs} park
  Biskop {~Fs} gård
  {~P}s väg {tal}, {ort}
  {~P}s gata
  bor på {~P}s väg
  hon bor på {~Fs} gränd {tal}
  korsningen {~L}s väg och {~L}s gata
  hörnet {~P}s gata och {~P}s plats
  från {~P}s väg till {~Ls} torg
  {gata} och {gata} är avstängda
  {gata}, {gata} och {gata}
  på {gata}
  längs {gata}
  vid {gata} {dag}
  trottoar {gata}
  bostad {gata}
  flyttat från {gata} till {gata}
  {P} bor på {gata} och {F} på {gata}
  {P} flyttar från {gata} till {bærer} {~F}.
  Besök {gata}: {P}
  besök hos {F} på {gata}
  {F}, {gata}
  {ting} och {ting} ligger nere
  {~F} är vårt nya lönesystem.
  logga in i {~F} med ditt lösenord
  rapportera i {~F} och {~L}
  uppdatering av {~F}
  kurs i {~F}
  journalen finns i {~F}
  fråga {~F} på intranätet
  {~F} kan svara på frågor om {emne} dygnet runt
  skriv till chattboten {~F} så hjälper den dig
  {~F} dammsuger korridoren på natten
  matning av {~F} och {~F} (katter)
  {F} har hunden {~F} med sig
  {Fs} hund {~F} får inte följa med
  {F} har blivit av med sin katt, {~F}
  Vårdhunden {~F} kommer {dag} med {F}.
  {~F} (hund) ska till veterinären
  {~F} avgår från {ort} kl {tid}
  Färjan {~P} går inte {dag}.
  Vi ser "{~F}" på bio
  Teaterresan går till {~F} och {~F} på {ort} teater
  Barnen sjunger {~F}
  högläsning ur {~F} och {~L}
  Utställning med bilder av {P}
  Föreläsning med {P}
  {~P}-stolen
  en stol av {~P}
  möbler från {~P}
  {~L}s sjukdom
  {~L}s syndrom och {~L}s sjukdom
  misstanke om {~L}s
  {~L}-test
  en {~L}-poäng på {tal}
  {~L}-modellen och {~L}-metoden
  stipendiet efter {~P}
  {~P} och makas fond
  Fabrikör {~Ls} stiftelse
  {~P} Centret
  {~P}gymnasiet
  {~L}skolan och {~L}skolan
  {~L} IF mot {~L} BK
  {~L} station och {~L} strand
  {~L} hamn {dag}
  {~L} församling
  stuga i {~L}
  semester i {~L}
  {~Fs}dagen
  {~Fs}mässan
  rosen "{~P}"
  potatis: {~F} och {~F}
  Äppelträden {~F} och {~L}
  {~L} öl och {~L} vin
  Tv-serien {~F}
  podden {~F} och {~F}
  {~Fs} värld
  Kapten {~F}
  Farbror {~Fs} bilhandel
  Tant {~Fs} Kafé
  mormor {~Fs} recept
  {~Fs} bröd och bakverk
`);
