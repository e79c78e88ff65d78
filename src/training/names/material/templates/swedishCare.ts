import { lines } from "../lines";

/** Notes and mails of care homes, home help and social work. */
export const swedishCare: readonly string[] = lines(`
  {F} åt lite till lunch men drack bra.
  {F} sov till nio och ville inte duscha.
  {F} vill inte ha hjälp av {F} längre.
  {F} blev ledsen när {Fs} son gick hem.
  {W} vill gå ut oftare, säger hon.
  {W} låser upp på morgonen, {F} stänger.
  {W} i receptionen vet var nyckeln ligger.
  {W} på {enhet} har influensa.
  {W} fick hjälp med strumporna av {F}.
  {W} och {W} går kvällen, {N} natten.
  Har {W} fått sin medicin?
  Kan {W} följa med till tandläkaren {dag}?
  Vet du om {W} har varit inne idag?
  Det är {W} som har ansvaret för {enhet} i {md}.
  Jag bad {W} ringa hem till {F}.
  Sonen {W} hämtar henne kl {tid}.
  Hennes bror {W} är god man.
  Rum {tal}: {F} orolig, fick lugnande.
  Rum {tal}: {F} sov bra. Rum {tal}: {L} ville upp tidigt.
  Rum {tal} {P}, inflyttad från {enhet}
  Lgh {tal}: {P}, larm kl {tid}, uppe på toaletten.
  {enhet}: {F} och {F} badade, {L} fick fotvård.
  {enhet}: lugn natt
  {enhet} har ont om handskar.
  {enhet} och {enhet} äter tillsammans på {dag}.
  Boende på {enhet} ska vaccineras.
  Vi flyttar mötet till {enhet}.
  Ta med pärmen till {enhet}, {F} behöver den.
  Extra personal på {enhet} v {tal}
  Det saknas två pass på {enhet}.
  {P} på {enhet} har fallit i natt, anhörig {F} meddelad.
  {P} (f. {tal}) har beviljats {emne}, beslutet delges {dag}.
  {P} avled i natt. Dottern {F} är underrättad.
  {P} skrivs ut {dag}, SIP tillsammans med {F} och {P}.
  Anhöriga till {P} vill träffa {titel} {L}.
  Hustrun {F} kommer varje dag kl {tid}.
  Maken {P} klarar inte matlagningen.
  Kontaktman: {F}, reserv {N}
  kontaktman {F}, vice {F}
  Fast omsorgskontakt för {P} är {F}.
  Delegering: {F} får ge insulin till {L}.
  såromläggning {F} {dag}
  dusch {F} må o to
  insulin {P} {tid}
  promenad m {F}
  inköp {L}, apoteket {L}
  städ hos {P}
  tillsyn {F} {tid}, {F} {tid}, {L} {tid}
  larm {F} {tid} inget särskilt
  ssk {L} kontaktad ang {F}
  dr {L} rond på {enhet}
  usk {F} och usk {F} hade hand om {P}.
  {N} tog över efter {N} vid tre.
  {N} byter med {F} på {dag}.
  Tack {N} för att du stannade kvar!
  hej {N}, kan du ta mitt pass på {dag}? /{F}
  någon som kan jobba {dag}? {N} och {F} är sjuka
  {F} har covid, {N} vabbar och {W} har ingen barnvakt
  Jag har pratat med {N} och hon fixar det med {F}.
  {F} kräktes, {F} och {F} mår bra
  Ny brukare: {P}, {gata}, portkod {tal}. Dotter {F}.
  Ny brukare {F} {L}, pratar arabiska, sonen {F} tolkar.
  Nyckel {tal} hör till {P}.
  Nyckel till {L} saknas i skåpet.
  Orosanmälan har inkommit gällande {P}. Skola: {~Ls}skolan.
  Utredningen av {P} förlängs. Barnen {F} och {F} bor hos mormor {F}.
  Mamma {F} vill ha umgänge varannan helg, pappa {F} motsätter sig.
  {F} placeras hos familjen {L} i {ort} från {md}.
  Familjehemmet {L}-{L} tar emot syskonen {F} och {F}.
  Jourhem: {P} och {P}
  Kontaktfamilj {L}, {gata} {tal}
  Stödboendet {~F} i {ort} har en plats till {F}.
  Behandlingshemmet {~Ls}gården kan ta emot {P} i {md}.
  Boendestödjare {F} träffar {P} på {dag}ar.
  {P} uteblev från samtal med {F}.
  {P} och sambon {F} söker {emne}.
  {F} uppger att {F} inte bor kvar.
  {F} har lovat att betala tillbaka till {F}.
  {F} saknar pengar till hyran, ringer {F} på {org}.
  Ansökan från {P} kompletteras av {titel} {P}.
  Hyresvärden {~L} Fastigheter har sagt upp {P}.
  Vräkning: {P}, {gata}, {dag} kl {tid}
  Tolk {F} bokad, språk somaliska.
  tolk: dari, {F}
  Språk: tigrinja. Tolk {F} från {märke}.
  Ärendet {P} tas över av {F} efter {W}.
  Medhandläggare i ärendet är {P}, inte {W}.
  Handläggare: {F} {L}, tel {tal}
  Enligt {F} ska {enhet} stänga i {md}.
  Enligt {W} ska {F} inte få veta något.
  Avvikelse: {F} fick {Fs} tabletter.
  Avvikelse skriven av {F} i {sys}.
  Journalen finns i {sys}, fråga {F} om du inte kommer in.
  Läkarintyg från {titel} {L} saknas för {P}.
  {F} ({tal} år) har försökt rymma från {enhet}.
  {F} gråter efter {N}.
  Barnen {F}, {F} och lilla {W} var med.
  Mormor {W} ringde och var arg.
  morbror {W} hämtade {F}
  Farfar heter {W} {L}.
  Enda anhöriga är brodern {P} i {ort}.
  Han ville bara prata med {W}.
  Vi sjöng för {W} som fyllde {tal}.
  God jul önskar {F}, {N} och alla på {enhet}
  Semester: {F} v {tal}, {N} v {tal}, {W} v {tal}
  Sommarvikarier: {P}, {P}, {F} {L} och {P}
  inskolning av {F} på {enhet}
  {enhet} stängd, {F} är på {enhet}
  {F} går bredvid {W} på {enhet} i två dagar
  Hon heter {P} och bor på {gata}.
  Han heter {P}, hans fru heter {F}.
  Hans mamma heter {P}.
  Dottern heter {P} och nås på {tal}.
  Grannen som larmade heter {L}.
  Den nya vikarien heter {F}.
  Barnet heter {F}, smeknamn {N}.
  Hans namn är {P}, men alla säger {N}.
  {F} är ledig till {md}.
  {F} är borta hela {md}.
  {F} är sjuk, {F} tar hans pass.
  {F} är tillbaka {dag}.
  {F} börjar {dag} på {enhet}.
  {F} har börjat på {enhet}.
  {F} är inskriven på {enhet}.
  {F} har tid för fotvård {dag}.
  {F} vill ha fotvård.
  {F} undrar om {F} kan komma.
  {F} låser upp.
  {W} vill ha fotvård.
  {W} vill klippa sig.
  {W} vill gärna ha {P} som handledare.
  {W} kan börja {dag}.
  {W} kan bara på {dag}.
  {W} visade brevet för {F}.
  {W} visade det för {N} på fritids.
  {W} tar tvätten på {enhet}.
  Ersättare för {W} blir {F}, annars {N}.
  annars {W}
  {F}, annars {W}.
  fråga {W}, annars {F}
  Glöm inte {Fs} glasögon.
  Kom ihåg: {Fs} medicin ligger i {enhet}.
  ta med {Fs} papper
  {Fs} nycklar ligger hos {F}.
`);
