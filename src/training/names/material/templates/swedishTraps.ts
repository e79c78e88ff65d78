import { lines } from "../lines";

/** What looks like a person and is none, some of it beside one who is. */
export const swedishTraps: readonly string[] = lines(`
  Är {enhet} ledig kl {tid}?
  {enhet} är upptagen men {enhet} går bra.
  {enhet} och {enhet} slår ihop grupperna.
  {enhet} är avstängt för städning, {enhet} öppnar {dag}.
  Vi sitter i {~P} idag, nästa gång i {enhet}.
  Lokalerna {~P}, {~P} och {enhet} är lediga v {tal}.
  Konferensrum: {~F}, {~F}, {~L}
  Projektorn i {~P} är trasig.
  Nyckeln till {~Fs} rum
  Sammanträdet hålls i {~L}salen.
  {sys} svarar på frågor dygnet runt.
  {sys} kan inte räkna.
  {sys} är trasig igen.
  Fråga {sys}, vår chattbot.
  {märke} levererar {dag}.
  {märke} sponsrar {fest}.
  {märke} ringer tillbaka.
  {märke} säger att det är garanti.
  {märke} och {märke} bjuder på kaffe.
  {märke} har öppet till {tid}.
  vi tar det på {märke}
  jag är på {märke}
  köp på {märke}
  {verk} finns att låna.
  Vi såg {verk} igår.
  Nästa bok är {verk}.
  Bokcirkeln läser {verk} och {verk}.
  {verk} serveras {dag}, {verk} på {dag}.
  Till fikat blir det {verk}.
  Lunch {dag}: {verk}
  Meny: {verk}, {verk}
  {fest} infaller på en {dag}.
  Inför {fest}: {emne}
  God {fest}!
  Glad {fest}
  Storm och snö väntas.
  Storm i ett vattenglas
  Storm, regn och halka
  storm på gång
  sol ute idag
  Sol ute, sol inne
  Sol och vind
  Liv och rörelse i korridoren
  Liv i luckan!
  liv och död
  Bo i kollektiv
  Bo hemma eller flytta?
  bo kvar hemma
  bo ihop
  han vill bo hos sin mamma
  de ska bo i {ort}
  kan hon bo på {enhet}?
  Tage det lugnt
  Dag {tal} av {tal}
  Dag för dag
  dag och tid
  God dag!
  en dag i {md}
  Max {tal} personer
  max {tal} min
  Per person
  per år
  Per telefon
  per post
  Sten på vägen
  sten i skon
  Stig fram till luckan
  stig in
  Ask och alm
  En ros till alla
  Rosen blommar
  Maj månad är fullbokad.
  Maj–juni
  maj juni juli
  i maj
  till maj
  1 maj är ledig
  Majstång {dag}
  Nova är latin för ny.
  Nova-gruppen träffas {dag}.
  Alma mater
  Saga och sägen
  en saga för barnen
  Love is in the air
  Vår planering
  Vår chef, vår ekonom och vår vaktmästare
  vår bil
  Vår nya skrivare
  Hall och kök ska målas
  Berg och dalbana
  Lind, björk och ek fälls på {gata}.
  Ek och bok
  Falk i luften
  Frisk och kry
  frisk igen
  Rask åtgärd
  Stark och snäll
  Lång kö
  Glad och nöjd
  Ny tid
  Vik pappret
  Sand och salt
  Ström och vatten stängs av.
  ström saknas
  Holme och skär
  Åsen vid {ort}
  Hej support
  Hej ekonomi
  Hej IT
  Hej Löner
  Hej Bygg och miljö
  Hej rektor
  Hej Soc!
  Hej {org}!
  Hej {märke}
  Hej {enhet}
  Mvh {org}
  Mvh Reception
  Vänliga hälsningar {org}
  Lex {~F} anmälan
  lex {~F}
  anmälan enligt lex {~F} senast {dag}
  {~Ls} sjukdom
  misstänkt {~L}
  {~L}s test
  {~L}-skala
  enligt {~L}modellen
  {~F}dagen
  {~P}-dagen
  {~P}-året
  Hunden {~N} var lös.
  Katten {~N} och hunden {~F}
  marsvinet {~N}
  Hästen {~F} ska skos.
  Båten {~F} ligger i {ort}.
  M/S {~F} lägger till kl {tid}.
  Kvarteret {~F}
  {~Ls} torp
  {~Fs}gatan {tal}
  {~Ls}vägen
  {~Fs} livs
  {~Fs} Kök & Bar
  {~Fs} garage
  {~Fs} Hår & Skägg
  Salong {~F} & {~F}
  {~L} & {~L} Arkitekter
  {~L} Last & Maskin
  {~L} fastigheter har höjt hyran.
  {~L}s Buss kör {dag}.
  Cirkus {~L} kommer till {ort}.
  Laget {~L} IF
  Logga in i {~F} med BankID.
  Logga ut ur {~F} före kl {tid}.
  Registrera ärendet i {~F}.
  Anteckna i {~F} samma dag.
  Anteckna i {sys}/{~F}.
  Dokumentera i {~F} eller {sys}.
  Lathund för {~F}
  Behörighet till {~F} beställs av chefen.
  {~F} uppdateras natten till {dag}.
  {~F} ligger nere, felanmäl till {org}.
  {~F} och {sys} påverkas av driftstoppet.
  {sys} och {~F} får inte användas för sekretess.
  Modulen {~F} i {sys}
  Version 4 av {~F} släpps i {md}.
  Inloggningen till {~F} strular
  Boken om {~F}
  Utställningen {~P} visas i biblioteket.
  Föreställningen {~F} i {ort}
  Kampanjkoden {~F}
  Kaffemaskinen {~F} är lagad.
  Lunchen: {~Ls} gryta, {~F}s paj
  {~Fs}bakelse till fikat
  {~Ls}kaka och kaffe
  {~L}park
  Sjukhuset {~P} i {land}
  Rum {enhet}, {enhet} eller {~P}
  Lediga rum: {enhet}, {~P} och {~P}
  Boka {~P} (plats för {tal})
  {~P} är vår största sal.
  Hiss saknas till {~P} på plan {tal}.
`);
