import { lines } from "../lines";

export const danishNews: readonly string[] = lines(`
  - Det er en god løsning, siger {titel} {P}.
  - Vi er meget glade, siger {P}, {titel} i {org}.
  - Jeg tror ikke på det, siger {F} og ryster på hovedet.
  - Det er ikke rigtigt, fortæller {L}.
  - Hvorfor gjorde du det, {F}? spørger {P}.
  - Vi må se på det, lyder det fra {P} fra {org}.
  "Sådan er det bare," sagde {F}.
  »Jeg kommer fra {by},« siger {P}.
  {P} fra {by} {gør}.
  {P} ({tal}) fra {by} {gør}.
  {P}, {org}, {gør}.
  {P}, der er {titel} i {org}, {gør}.
  {titel} {P} {gør}.
  {titel} {L} {gør}.
  {org}s {titel}, {P}, {gør}.
  Formanden for {org}, {P}, {gør}.
  {land}s præsident {P} mødte {land}s premierminister {P} i {by}.
  I {by} mødte {titel} {P} {P} fra {org}.
  Det mener {P}, som {gør}.
  Det siger {P} til {org}.
  Det oplyser {titel} {P} til {org}.
  Det var {L}, der scorede til 1-0.
  {L} scorede efter oplæg af {L}.
  {P} vandt over {P} i {by}.
  {P} og {P} blev nummer to og tre.
  {P}, {land}, {P}, {land}, og {P}, {land}.
  {P} ({land}) slog {P} ({land}) 6-4.
  {org}: {L}, {L}, {L}, {L} og {L}.
  Trods {Ps} indsats tabte {org}.
  Efter {Ls} mål gik det galt.
  Med {P} i spidsen {gør}.
  Sammen med {F} {gør}.
  Hos {P} er der stille.
  Ifølge {L} er der ikke noget at gøre.
  Hverken {L} eller {L} ville udtale sig.
  {F} og hendes mand {F} {gør}.
  {F} er {tal} år og {gør}.
  {F} havde set {F} i byen.
  Da {F} vågnede, var {F} gået.
  {F} kyssede {F} på kinden.
  Så sagde {F}, at {F} skulle komme.
  Filmen er instrueret af {P} med {P} og {P} i hovedrollerne.
  Bogen er skrevet af {P}.
  Romanen af {P} er oversat af {P}.
  Tekst: {P}↵Foto: {P}
  Foto: {P}
  Af {P}
  Af {P} og {P}
  Musik af {L}, {L} og {L}
  Orkestret spillede {L} og {L}.
  Sangeren {P} optræder i {by}.
  I aften spiller {P} i {org}.
  Medvirkende: {P}, {P}, {P}.
  {Ps} nye roman handler om {F}.
  {Ls} sidste film hedder {ting}.
  {Ls} regering faldt i {md}.
  Hr. {L} {gør}.
  Fru {L} {gør}.
  Familien {L} bor i {by}.
  Brødrene {L} ejer {org}.
  Ægteparret {F} og {P} {gør}.
  Enken efter {P} {gør}.
  Den {tal}-årige {P} fra {by} {gør}.
  Den svenske forfatter {P} {gør}.
  Den amerikanske præsident, {P}, {gør}.
  Den tidligere formand {P} {gør}.
  Dirigenten {P} og pianisten {P}
  Kriminalinspektør {P}, {by}, {gør}.
  Advokat {L} {gør}.
  Statsminister {P} besøgte {land} i {md}.
  Kan {L} holde til presset?
  {L} svarer: Vi venter til {dag}.
  {P}: Vi er klar.
  {P} er død, {tal} år.
  {P} fylder {tal} år {dag}.
  {P} er udnævnt til {titel} i {org}.
  Fødselsdag: {titel} {P}, {by}, {tal} år.
  De to, {P} og {P}, er anholdt i {by}.
  Dommer {P} afviste {Ls} krav.
  {PI} {gør}.
  {PI} skrev til {PI} om {ting}.
  {P} har købt {firma} i {by}.
  {firma} ejes af {P} og {P}.
  Ikke alle er enige med {L}.
  Tag nu bare {F}.
  Det gælder {P}, {P} og {P}.
  Fra {P} var der ingen kommentar.
  Hun hedder {F}, og han hedder {F}.
  {P} hedder en ung mand i {by}.
  Sådan svarer {F} altid.
  Dansk: {P}↵Engelsk: {P}
`);
export const danishNewsNothing: readonly string[] = lines(`
  {org} {gør}.
  {by} er en smuk by.
  {land} og {land} har underskrevet en aftale i {by}.
  I {land} {gør}.
  - Vi skal til {by}, siger han.
  Regeringen i {land} afviser {org}s krav.
  {org} og {org} blev enige i {by}.
  Skibet sejlede fra {by} til {by}.
  {org}s direktør {gør}.
  Han arbejder på {org} i {by}.
  {ting} er en stor succes i {land}.
  Filmen {ting} vises i {by}.
  Den danske lov gælder ikke i {land}.
  Hovedstaden i {land} hedder {by}.
  Det skriver {org}.
  Det oplyser {org} til {org}.
  Kampen mellem {org} og {org} endte 2-2.
  {by}: Politiet melder om kø på {gade}.
  Butikken på {gade} i {by} er til salg.
  {firma} fyrer {tal} medarbejdere.
  {firma} i {by} er gået konkurs.
  Aktierne i {firma} steg.
  USA's præsident og FN's generalsekretær mødes i {by}.
  Nordvest for {by} ligger {land}.
  Kommissionen i {by} siger nej.
  Kongen og Dronningen er i {by}.
  Præsidenten er rejst til {land}.
  Statsministeren og udenrigsministeren er enige.
  Ministeriet svarer {dag}.
  Bor og jern findes i {land}.
  Sådan er {land}.
  Østeuropa og Vesten er enige.
  Tyskere, franskmænd og danskere mødes i {by}.
  En dansker, en svensker og en nordmand mødtes i {by}.
  Bibelens ord: Gud er god.
  Fest i {by}: {ting}
`);
