import { lines } from "../lines";

/** Whole sentences as municipal staff write them, with people in them and without. */
export const swedishProse: readonly string[] = lines(`
  Jag var hos {P} i förmiddags och hon har ramlat i badrummet två gånger den här veckan.
  Vi har haft besök av {P} och hennes son {F} som undrar när hjälpen börjar.
  Efter samtalet med {P} bedömer jag att fler timmar behövs.
  Det har kommit en orosanmälan om {F} som går i trean.
  Läkaren meddelar att {P} kan skrivas ut på {dag}.
  Kan du se till att {P} får besked om den nya tiden?
  Hälsa {F} så mycket!
  Hälsa {F} från mig och {F}.
  Vi ses {dag}, {F}!
  Det låter jättebra, {F} – jag ser fram emot det.
  Ursäkta sent svar, {F}.
  Ja tack, {F}
  Jag skickar med {Ps} papper så kan du och {F} titta på dem.
  Som överenskommet med {F} återkommer jag när {org} har svarat.
  Jag tar över ärendet från {P} som går på föräldraledighet i {md}.
  Från och med {dag} är det {P} som svarar i telefon.
  {P} har beviljats {emne} från den 1 {md} men {F} tycker inte att det räcker.
  Varken jag eller {F} har fått tag på {P}.
  Sedan {md} bor {P} tillfälligt hos sin syster {P} i {ort}.
  {P} uppger att hans förra fru, {P}, har vårdnaden om {F} och {F}.
  På mötet deltog förutom {P} även {F} från {org} och {P} som är {titel}.
  Skolan genom {P} har bett om ett möte om {F}.
  Vi saknar en underskrift från {P}.
  Vi vill hälsa {P} välkommen som {titel} från den 1 {md}.
  {P} slutar och vi tackar av henne med tårta {dag}.
  Tack till {F}, {F} och {F} för en fin dag.
  Sjuk: {F}. Semester: {F} och {F}. Kurs: {P}.
  Det framgår av akten att {P} har skulder på {tal} kr.
  {P} har fått diagnosen demens och {Fs} dotter vill ha ett samtal.
  Polisen har hört {P} och {P} i ärendet.
  {Ls} ombud, {P}, har överklagat.
  Ansökan från {P} är ofullständig.
  {P} kallades till samtal men kom inte.
  {P} talar bara arabiska så vi behöver tolk.
  Grannen, {P}, har ringt flera gånger om störningar på {gata}.
  Kommer {F} också? Då tar jag med {F}.
  Är det {F} eller {F} som har ärendet?
  Kopia till {P} och {P}
  Jag bifogar {Ps} läkarintyg och {Fs} plan.
  Mötet med {P} flyttas till {dag} eftersom {F} är sjuk.
  {F} föredrog ärendet och {F} kompletterade.
  {F} föreslår att {P} bjuds in nästa gång.
  Sekreterare {F}. Förhinder: {F} och {P}.
  Vänligen {PI}
  Kram {F}
  Allt gott, {F}
  enligt uppdrag↵{P}
  Ordförande {P} öppnade mötet.
  Riksdagsmannen {P} frågade statsrådet {L} om {emne}.
  {P} var den förste som visade att {emne} spelar roll.
  Som {L} påpekar är {emne} en fråga om resurser.
  {L}, som är {titel}, är kritisk.
  {P} och hans medarbetare har undersökt saken.
  Den som vill veta mer kan vända sig till {P} på {org}.
  Familjen {L} har två barn, {F} och {F}.
  {F} är gift med {F} sedan tio år.
  När {F} och {F} skilde sig fick {F} vårdnaden.
  Om {F} dör ärver {F}.
`);
export const swedishProseNothing: readonly string[] = lines(`
  Stora salen är bokad så vi flyttar till Matsalen.
  Vi åker från Kommunhuset kl {tid}.
  IT har stängt {ting} i helgen.
  HR vill att alla fyller i formuläret i {ting} före {dag}.
  Kommunledningen har beslutat att Avdelning Norr flyttar till {ort}.
  Tekniska förvaltningen har skickat en faktura till {firma}.
  Köp kaffe på Willys, Hemköp, Lidl eller Ica Maxi
  Vi handlar hos Clas Ohlson-butiken, Jula, Biltema och Elgiganten.
  Bussen från Västtrafik stannar vid {gata}.
  Norra {~L} och Södra {~L} är två byar.
  Västra {~L} socken
  Stora {~L} och Lilla {~L} sjö
  {~L} socken i {ort}
  {~L} station och {~L} hamn
  {~L} idrottsförening bjuder in
  {~L} Bygg vann upphandlingen.
  {~Ls} Måleri AB
  Drottning {~Fs} gata {tal}
  Kung {~Fs} torg
  S:t {~Fs} kyrka
  Doktor {~Ls} gata
  Sankt {~Fs} plan
  Copilot skriver protokoll.
  Vår digitala assistent {~F} svarar dygnet runt.
  Systemen {~F}, {~F} och {ting} stängs.
  Mötesrum {~F} är upptaget, ta {~F} eller {~L}.
  Lokal: {~P} (plan 2)
  Plats: {~L}
  Plats: Sal {~F}
  Hos {~L} kostar det {tal} kr.
  Föredrag om {~L}
  Bokcirkel: {~Ps} romaner
  {~Ls} teori om anknytning
  {~Ls} symfonier
  Enligt {~L}-modellen
  Menyn: köttbullar, pannkakor, lax
  God påsk och trevlig sommar
  Kristi himmelsfärdsdag och Valborgsmässoafton
  Måndag: tvätt. Tisdag: bad. Onsdag: utflykt till {ort}.
  Volvo, Saab, Toyota, Renault, Nissan, Peugeot, Mazda och Kia
  Alvedon, Ipren, Waran, Sertralin, Concerta och Imovane
  Samsung, Nokia, Canon, Lenovo, Dell och Logitech
  Mallorca, Kreta, Rhodos, Korsika, Sicilien och Madeira
  Texas, Ohio, Colorado, Arizona, Nevada, Georgia och Virginia
  Freud, Marx och Darwin är kurslitteratur.
  Montessoriskola och Waldorfskola
  Downs syndrom, Aspergers, Tourettes och Huntingtons
  Äktenskapsbalken och Föräldrabalken gäller.
  Bibeln, Koranen och Talmud
  Familjerätt, arvsrätt och äganderätt
  Industrin i {land} och {land} växer.
  Sverige, Norge och Danmark samarbetar i Norden.
  Västeuropa och Östeuropa
  Svenskar, norrmän och danskar
  Skattelagen och Socialtjänstlagen
  Kapitel 3, avsnitt 2
  Del A och Del B
  Fråga: {emne}? Svar: se {org}.
  Exempel: {emne}
  Tabell 4 visar {emne}.
  Höstterminen och Vårterminen
  Folkpensionen och ATP
`);
